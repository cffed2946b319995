import { join } from 'node:path';
import { portOf, SUB_PATH } from './address';
import { readRecipe } from './read-recipe';

const TEMPORARY = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];

/** The recipe, and brotli where its module is. */
const recipe = (hasBrotli: boolean): string =>
  readRecipe('nginx.conf', [
    [/\/map\//g, SUB_PATH],
    [/\/map\b(?!\.)/g, SUB_PATH.slice(0, -1)],
    [/\/srv\/tazamun\//g, `${join(process.cwd(), 'dist')}/`],
    [/listen 80;/g, `listen 127.0.0.1:${portOf('nginx')};`],
    ...(hasBrotli ? [[/# (?=brotli_static on;)/g, ''] as const] : []),
  ]);

/** A whole configuration around the recipe, for an nginx of our own in a folder of our own. */
export function nginxConfig(folder: string, brotli: string | null): string {
  return `${brotli === null ? '' : `load_module ${brotli};\n`}daemon off;
worker_processes 1;
${process.getuid?.() === 0 ? 'user root;\n' : ''}pid ${join(folder, 'nginx.pid')};
error_log stderr warn;
events {}
http {
  access_log off;
  log_not_found off;
  sendfile on;
${TEMPORARY.map((name) => `  ${name}_temp_path ${join(folder, name)};`).join('\n')}
${recipe(brotli !== null)}}
`;
}
