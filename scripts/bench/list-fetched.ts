import type { Page } from '@playwright/test';

/** The map's own code and styles, which come when the page is usable. */
export const MAP_CHUNK = /\/assets\/MapCanvas-/;

/** What has come this long after nothing more came belongs to the first load, ms. */
const QUIET_MS = 1500;
/** Without its map a page goes on to what comes after the map, once it has waited some seconds. */
export const QUIET_WITHOUT_MAP_MS = 700;

/** Opens the page; which files of it were fetched until nothing more came, sorted. */
export async function listFetched(
  page: Page,
  url: string,
  load: (page: Page) => Promise<void>,
  quietMs = QUIET_MS,
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
  while (Date.now() - lastAt < quietMs) await page.waitForTimeout(100);
  return [...paths].sort();
}
