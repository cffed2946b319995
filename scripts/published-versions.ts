import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDatasetVersion } from '../src/domain/dataset-version';

/** What is kept of a version: what its page read, byte for byte. */
export type PublishedFiles = { readonly index: string; readonly details: string };

/** Names of the files in a version's folder, here and beside the page. */
export const PUBLISHED_FILES = {
  index: 'index.json',
  details: 'details.json',
} as const satisfies Record<keyof PublishedFiles, string>;

/** The folder of all versions, in the dataset's. */
const FOLDER = 'published';

/** Every version that was published, with its files; none where the folder is not there. */
export function readPublishedVersions(dir: string): ReadonlyMap<string, PublishedFiles> {
  const folder = join(dir, FOLDER);
  const names = existsSync(folder) ? readdirSync(folder).sort() : [];
  const versions = names.filter((name) => parseDatasetVersion(name) !== null);
  return new Map(
    versions.map((version) => {
      const read = (file: string) => readFileSync(join(folder, version, file), 'utf8');
      const { index, details } = PUBLISHED_FILES;
      return [version, { index: read(index), details: read(details) }];
    }),
  );
}

/**
 * Keeps a version for good. What was published is never written over: links are held to it.
 * @returns whether it was not there yet
 */
export function publishVersion(
  dir: string,
  version: string,
  { index, details }: PublishedFiles,
): boolean {
  const folder = join(dir, FOLDER, version);
  if (existsSync(folder)) return false;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, PUBLISHED_FILES.index), index);
  writeFileSync(join(folder, PUBLISHED_FILES.details), details);
  return true;
}
