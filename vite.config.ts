import { readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { datasetPlugin } from './scripts/dataset-plugin';
import { embedLoaderPlugin } from './scripts/embed-loader-plugin';
import { fontSubsetPlugin } from './scripts/font-subset-plugin';
import { hostingPlugin } from './scripts/hosting-plugin';
import { languagePreloadPlugin } from './scripts/language-preload-plugin';
import { licencesPlugin } from './scripts/licences-plugin';
import { manifestPlugin } from './scripts/manifest-plugin';
import { minifyPublicPlugin } from './scripts/minify-public-plugin';
import { offlinePlugin } from './scripts/offline-plugin';
import { precompressPlugin } from './scripts/precompress-plugin';
import { previewLikeRecipesPlugin } from './scripts/preview-like-recipes-plugin';

/** Said in a bug report. */
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const isTest = process.env.VITEST !== undefined;

export default defineConfig({
  // Relative, so that the built folder works under any path.
  base: './',
  // A missing file is a 404, not the page in its place.
  appType: 'mpa',
  plugins: isTest
    ? []
    : [
        datasetPlugin(),
        fontSubsetPlugin(),
        languagePreloadPlugin(),
        embedLoaderPlugin(),
        manifestPlugin(),
        minifyPublicPlugin(),
        licencesPlugin(),
        previewLikeRecipesPlugin(),
        // After all that adds to the page's head.
        hostingPlugin(),
        offlinePlugin(),
        // Comes last: the folder is whole then.
        precompressPlugin(),
      ],
  define: { 'import.meta.env.VITE_APP_VERSION': JSON.stringify(version) },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    // Fonts and basemap stay files of their own: cacheable, and nothing is inlined as data:.
    assetsInlineLimit: 0,
    // The map is one chunk on purpose; it comes after the page is usable.
    chunkSizeWarningLimit: 1200,
    sourcemap: true,
    rolldownOptions: {
      output: {
        // A version of the page is named after its code: see src/sw/kept-files.ts.
        entryFileNames: 'assets/tazamun-[hash].js',
        codeSplitting: {
          // What the page begins with comes whole: in one file it packs best, and asks for least.
          groups: [{ name: 'page', tags: ['$initial'] }],
        },
      },
    },
  },
  test: {
    include: ['test/**/*.test.ts'],
    environment: 'node',
    // A process for every file takes three times as long; what a file changes, it puts back.
    isolate: false,
    unstubGlobals: true,
    restoreMocks: true,
  },
});
