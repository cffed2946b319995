import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * Where a program is on this machine; null where it is not.
 * @param {readonly string[]} names what it may be called, the best first
 * @param {string} [asked] a path that comes first, where something is there
 * @returns {string | null}
 */
export function findProgram(names, asked) {
  if (asked !== undefined && existsSync(asked)) return asked;
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  return candidates.find((path) => existsSync(path)) ?? null;
}
