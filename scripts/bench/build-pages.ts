import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build } from 'vite';

const PAGES = 'scripts/bench/pages';

type Feature = {
  readonly geometry: unknown;
  readonly properties: { readonly kind: string; readonly start: string };
};

/** The dataset as slim as a page that shows points and nothing else would have it. */
async function writePoints(folder: string): Promise<void> {
  const { features }: { features: readonly Feature[] } = JSON.parse(
    await readFile('data/events.geojson', 'utf8'),
  );
  const points = {
    type: 'FeatureCollection',
    features: features.map(({ geometry, properties: { kind, start } }) => ({
      type: 'Feature',
      geometry,
      properties: { kind, start },
    })),
  };
  await writeFile(join(folder, 'points.geojson'), JSON.stringify(points));
}

/** Builds the bench's own pages into a folder, as the page itself is built. */
export async function buildPages(folder: string): Promise<void> {
  const names = (await readdir(PAGES)).filter((name) => name.endsWith('.html'));
  await build({
    configFile: false,
    root: PAGES,
    base: './',
    logLevel: 'error',
    worker: { format: 'es' },
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: 'es2022',
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 5000,
      rollupOptions: { input: names.map((name) => resolve(PAGES, name)) },
    },
  });
  await writePoints(folder);
}
