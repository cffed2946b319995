import { join } from 'node:path';
import { originOf, SUB_PATH } from './address';
import { readRecipe } from './read-recipe';

/** A whole configuration around the recipe, for a Caddy of our own in a folder of our own. */
export function caddyConfig(folder: string): string {
  const recipe = readRecipe('Caddyfile', [
    [/\/map\//g, SUB_PATH],
    [/\/map\b/g, SUB_PATH.slice(0, -1)],
    [/\/srv\/tazamun\b/g, join(process.cwd(), 'dist')],
    [/^map\.example /m, `${originOf('caddy')} `],
  ]);
  return `{
  admin off
  auto_https off
  storage file_system ${folder}
  log {
    level ERROR
  }
}
${recipe}`;
}
