import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Plugin } from 'vite';

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/** What becomes smaller; fonts and pictures are packed already, and nobody waits for maps of code. */
const TEXT = /\.(?:html|css|js|ts|txt|csv|json|geojson|webmanifest|svg)$/;
const PACKED = /\.(?:br|gz)$/;
/** Smaller than this a file goes out in one packet of the network either way, bytes. */
const LEAST_BYTES = 1024;

/** What every first visit fetches is packed as small as can be; the rest, most of it, in little time. */
const FIRST = /\/(?:assets\/|data\/index-|index\.html$)/;
const QUICK_QUALITY = 7;

/** Writes `.br` and `.gz` beside a file where they are smaller; what was there is replaced. */
export async function packFile(file: string): Promise<void> {
  const bytes = await readFile(file);
  const isWorthIt = TEXT.test(file) && bytes.length >= LEAST_BYTES;
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: FIRST.test(file)
      ? constants.BROTLI_MAX_QUALITY
      : QUICK_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  const packed = isWorthIt
    ? { br: await toBrotli(bytes, { params }), gz: await toGzip(bytes, { level: 9 }) }
    : { br: null, gz: null };
  for (const [ending, small] of Object.entries(packed)) {
    if (small !== null && small.length < bytes.length) await writeFile(`${file}.${ending}`, small);
    else await rm(`${file}.${ending}`, { force: true });
  }
}

/** Packs every file of a folder that becomes smaller. */
export async function packFolder(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && !PACKED.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  // Packing is done outside of this thread: some at once, and not all files in memory.
  const waiting = files.values();
  const workers = Array.from({ length: 4 }, async () => {
    for (const file of waiting) await packFile(file);
  });
  await Promise.all(workers);
}

/** Packs what the build has written, after everybody else has written it. */
export function precompressPlugin(): Plugin {
  let folder = '';
  let isWritten = false;
  return {
    name: 'tazamun-precompress',
    apply: (_config, { command, mode }) => command === 'build' && mode === 'production',
    enforce: 'post',
    configResolved({ root, build }) {
      folder = join(root, build.outDir);
    },
    writeBundle() {
      isWritten = true;
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        // After a build that failed there may be no folder.
        if (isWritten) await packFolder(folder);
      },
    },
  };
}
