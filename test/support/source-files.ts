import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** A text file of the project. */
export type SourceFile = {
  /** From the project's root, with `/`: `src/domain/route.ts`. */
  readonly path: string;
  readonly text: string;
};

const toPath = (absolute: string): string => relative(ROOT, absolute).split(sep).join('/');

/** Every file under a folder of the project whose name ends in one of `endings`, sorted by path. */
export function readSourceFiles(folder: string, endings: readonly string[]): SourceFile[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((absolute) => ({ path: toPath(absolute), text: readFileSync(absolute, 'utf8') }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Every folder under a folder of the project, from the project's root. */
export function listFolders(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => toPath(join(entry.parentPath, entry.name)));
}
