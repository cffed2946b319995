import { readFileSync } from 'node:fs';

/** What a recipe has, and what stands there instead in a test. */
export type RecipeChange = readonly [from: RegExp, to: string];

/** A recipe of `hosting/`, changed as its first line says. @throws Error where it is another one */
export function readRecipe(name: string, changes: readonly RecipeChange[]): string {
  return changes.reduce(
    (text, [from, to]) => {
      if (!from.test(text)) throw new Error(`hosting/${name} has nothing like ${from}`);
      return text.replace(from, to);
    },
    readFileSync(`hosting/${name}`, 'utf8'),
  );
}
