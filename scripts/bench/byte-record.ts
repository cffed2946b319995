import { readFileSync, writeFileSync } from 'node:fs';
import type { SizedFile } from './packed-size';

/** Bytes over the wire by the name that a file keeps from build to build. */
export type ByteRecord = Readonly<Record<string, number>>;

const FILE = 'scripts/bench/byte-record.json';

/** Without the digest of what is in it: `assets/tazamun.js`. */
export const lastingName = (path: string): string => path.replace(/-[\w-]{8}(\.\w+)$/, '$1');

const readAll = (): Readonly<Record<string, ByteRecord>> => JSON.parse(readFileSync(FILE, 'utf8'));

/** What a load had when its files were last recorded. */
export const readByteRecord = (load: string): ByteRecord => readAll()[load] ?? {};

/** Files that keep one name count together. */
export function toByteRecord(files: readonly SizedFile[]): ByteRecord {
  const record: Record<string, number> = {};
  for (const { path, packed } of files) {
    const name = lastingName(path);
    record[name] = (record[name] ?? 0) + packed;
  }
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Records a load's files, to be committed with what has changed them. */
export function writeByteRecord(load: string, files: readonly SizedFile[]): void {
  const all = { ...readAll(), [load]: toByteRecord(files) };
  writeFileSync(FILE, `${JSON.stringify(all, null, 2)}\n`);
}
