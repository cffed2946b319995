import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { type BenchStage, withPage } from './bench-browser';

/** Bytes, gzip. */
type Bytes = { readonly js: number; readonly all: number };

/** The map's own code and styles, which come when the page is usable. */
const MAP_CHUNK = /\/assets\/MapCanvas-/;

/** What has come this long after nothing more came belongs to the first load. */
const QUIET_MS = 1500;

async function sizeOf(path: string): Promise<{ readonly raw: number; readonly packed: number }> {
  const file = await readFile(join('dist', path));
  // A font is packed already, and goes out as it is.
  const packed = path.endsWith('.woff2') ? file.length : gzipSync(file, { level: 9 }).length;
  return { raw: file.length, packed };
}

async function addUp(title: string, paths: readonly string[]): Promise<Bytes> {
  let [js, all] = [0, 0];
  console.error(`${title}:`);
  for (const path of [...paths].sort()) {
    const { raw, packed } = await sizeOf(path);
    console.error(`  ${String(packed).padStart(8)} of ${String(raw).padStart(8)}  ${path}`);
    all += packed;
    if (path.endsWith('.js')) js += packed;
  }
  console.error(`  ${String(all).padStart(8)} in all, ${js} of JavaScript`);
  return { js, all };
}

/** Opens the page; which files of it were fetched until nothing more came. */
async function listFetched(
  page: Page,
  url: string,
  load: (page: Page) => Promise<void>,
): Promise<string[]> {
  const paths = new Set<string>();
  let lastAt = Date.now();
  page.context().on('requestfinished', (request) => {
    const { origin, pathname } = new URL(request.url());
    if (origin !== new URL(url).origin) return;
    paths.add(pathname === '/' ? 'index.html' : pathname.slice(1));
    lastAt = Date.now();
  });
  await page.goto(`${url}?lang=en`, { waitUntil: 'commit' });
  await load(page);
  while (Date.now() - lastAt < QUIET_MS) await page.waitForTimeout(100);
  return [...paths];
}

/** What a first visit loads, by file: until the page can be used, and with the map. */
export async function measureBytes({ browser, appUrl }: BenchStage) {
  const usable = await withPage(browser, async (page) => {
    // Held, not refused: a page that knows it gets no map goes on to what comes after the map.
    await page.route(MAP_CHUNK, () => {});
    return await listFetched(page, appUrl, (opened) =>
      opened.locator('html[data-app="ready"]').waitFor(),
    );
  });
  const whole = await withPage(browser, (page) =>
    listFetched(page, appUrl, (opened) =>
      opened.locator('html[data-app="ready"][data-map="idle"]').waitFor(),
    ),
  );
  return {
    firstUsable: await addUp('First usable page', usable),
    firstLoad: await addUp('First load', whole),
  };
}
