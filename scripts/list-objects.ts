import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { listObjects } from './hosting/list-objects';

/** `tsx scripts/list-objects.ts [folder]`: path, type and Cache-Control of each file, by tabs. */
function main(folder: string): void {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
  for (const { path, type, cacheControl } of listObjects(paths)) {
    console.log([path, type, cacheControl].join('\t'));
  }
}

main(process.argv[2] ?? 'dist');
