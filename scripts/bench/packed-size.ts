import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

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

/** Files and their sum as a table to read. */
export function formatSizes(title: string, files: readonly SizedFile[]): string {
  const row = (packed: number, text: string) => `  ${String(packed).padStart(8)} ${text}`;
  const { js, all } = addUp(files);
  return [
    `${title}, bytes by gzip:`,
    ...files.map(({ path, raw, packed }) => row(packed, `of ${String(raw).padStart(8)}  ${path}`)),
    row(all, `in all, ${js} of JavaScript`),
  ].join('\n');
}
