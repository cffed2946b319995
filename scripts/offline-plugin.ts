import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { NAMED_BY_CONTENT } from '../src/sw/named-by-content';

/** What a reader needs with the server gone: the page, its code, fonts, ground and data. */
const KEPT = ['**/*.{html,js,css,woff2,json,geojson,svg}', 'data/README.txt'];
/** What comes beside the page when it is asked for, and is kept from then on. */
const BESIDE = ['data/events.*', 'data/v/**', 'config.json', 'embed/**'];
/** What only a server says. */
const NEVER_KEPT = ['404.html'];
/** Bytes; the largest file of the page is the details of all events. */
const LARGEST = 4_000_000;

type Entry = { url: string; revision: string | null; integrity?: string; size: number };

/** The digest by which a browser sees that a file is the one that was built. */
async function digestOf(path: string): Promise<string> {
  return `sha256-${createHash('sha256')
    .update(await readFile(path))
    .digest('base64')}`;
}

/**
 * Builds `sw.js`, with the list of files it keeps. All but HTML is held against its digest: some
 * hosts add to HTML on its way.
 */
export function offlinePlugin(): Plugin[] {
  let outDir = '';

  const noteFolder: Plugin = {
    name: 'tazamun-offline-folder',
    configResolved({ root, build }) {
      outDir = join(root, build.outDir);
    },
  };
  const pwa = VitePWA({
    strategies: 'injectManifest',
    srcDir: 'src/sw',
    filename: 'sw.ts',
    // The page asks for it when the first picture is there, and says what comes of it.
    injectRegister: false,
    // In both languages: see manifest-plugin.ts.
    manifest: false,
    injectManifest: {
      rollupFormat: 'iife',
      globPatterns: KEPT,
      globIgnores: [...BESIDE, ...NEVER_KEPT],
      dontCacheBustURLsMatching: NAMED_BY_CONTENT,
      maximumFileSizeToCacheInBytes: LARGEST,
      manifestTransforms: [
        async (entries: Entry[]) => ({
          manifest: await Promise.all(
            entries.map(async (entry) =>
              entry.url.endsWith('.html')
                ? entry
                : { ...entry, integrity: await digestOf(join(outDir, entry.url)) },
            ),
          ),
          warnings: [],
        }),
      ],
    },
  });
  return [noteFolder, ...pwa];
}
