import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type ByteRecord, lastingName, toByteRecord } from './byte-record';

/** Bytes, gzip. */
export type Bytes = { readonly js: number; readonly all: number };

/** A file of the build by its size, bytes. */
export type SizedFile = { readonly path: string; readonly raw: number; readonly packed: number };

/** How many bytes a file of the build has, and how many go over the wire. */
export async function sizeOf(path: string): Promise<SizedFile> {
  const file = await readFile(join('dist', path));
  // A font is packed already, and goes out as it is.
  const packed = path.endsWith('.woff2') ? file.length : gzipSync(file, { level: 9 }).length;
  return { path, raw: file.length, packed };
}

/** Adds files up. */
export function addUp(files: readonly SizedFile[]): Bytes {
  const sum = (some: readonly SizedFile[]) => some.reduce((bytes, { packed }) => bytes + packed, 0);
  return { js: sum(files.filter(({ path }) => path.endsWith('.js'))), all: sum(files) };
}

const signed = (bytes: number): string => (bytes > 0 ? `+${bytes}` : String(bytes));

/**
 * Files and their sum as a table to read, with what has changed.
 * @param before the load's record
 */
export function formatSizes(
  title: string,
  files: readonly SizedFile[],
  before: ByteRecord,
): string {
  const now = toByteRecord(files);
  const rawOf = (name: string) =>
    files.reduce((sum, { path, raw }) => sum + (lastingName(path) === name ? raw : 0), 0);
  const row = (bytes: number, change: string, text: string) =>
    `  ${String(bytes).padStart(8)} ${change.padStart(7)}  ${text}`;
  const changeOf = (name: string, bytes: number) => {
    const old = before[name];
    if (old === undefined) return 'new';
    return old === bytes ? '' : signed(bytes - old);
  };
  const gone = Object.keys(before).filter((name) => now[name] === undefined);
  const { js, all } = addUp(files);
  return [
    `${title}, bytes by gzip, and how many more than recorded:`,
    ...Object.entries(now).map(([name, bytes]) =>
      row(bytes, changeOf(name, bytes), `of ${String(rawOf(name)).padStart(8)}  ${name}`),
    ),
    ...gone.map((name) => row(0, 'gone', name)),
    row(all, signed(all - sumOf(before)), `in all, ${js} of JavaScript`),
  ].join('\n');
}

/** What a load had in all when it was recorded. */
export const sumOf = (record: ByteRecord): number =>
  Object.values(record).reduce((sum, bytes) => sum + bytes, 0);
