import { PrecacheController } from 'workbox-precaching';
import type { PrecacheEntry } from 'workbox-precaching/_types';
import { filesCache } from './cache-names';
import { worker } from './worker-scope';

/** Put in by the build: every file that is kept, with its revision and digest. */
declare const self: { readonly __WB_MANIFEST: PrecacheEntry[] };
const ENTRIES = self.__WB_MANIFEST;

export const PAGE = 'index.html';
/** The page's code is named after all it holds, which names the version. */
const VERSION = /^assets\/(tazamun-[\w-]+\.js)$/;
export const version: string =
  ENTRIES.map(({ url }) => VERSION.exec(url)?.[1]).find((name) => name !== undefined) ?? '';

/**
 * Whether an answer may be kept. All but HTML is held against its digest by the browser; HTML is
 * not, because some hosts add to it, but the page has to name this version's code.
 */
async function isOfThisVersion(request: Request, response: Response): Promise<boolean> {
  if (response.status !== 200) return false;
  if (!new URL(request.url).pathname.endsWith(`/${PAGE}`)) return true;
  return (await response.clone().text()).includes(version);
}

/** Every file of this version: kept when the worker is installed, and answered from then on. */
export const keptFiles = new PrecacheController({
  cacheName: filesCache(worker.registration.scope),
  plugins: [
    {
      // A wrong answer in the browser's own cache must not come again: the server is asked.
      requestWillFetch: async ({ request }) => new Request(request, { cache: 'no-cache' }),
      cacheWillUpdate: async ({ request, response }) =>
        (await isOfThisVersion(request, response)) ? response : null,
    },
  ],
});
// Whatever a server says an answer depends on, a kept file is the one there is.
keptFiles.strategy.matchOptions = { ignoreVary: true };
keptFiles.addToCacheList(ENTRIES);

/** Fetches what is kept no more: the system may take a page's files away. @throws where it cannot */
export async function mendKeptFiles(): Promise<void> {
  const cache = await worker.caches.open(keptFiles.strategy.cacheName);
  const there = new Set((await cache.keys()).map(({ url }) => url));
  for (const [url, key] of keptFiles.getURLsToCacheKeys()) {
    if (there.has(key)) continue;
    const integrity = keptFiles.getIntegrityForCacheKey(key) ?? '';
    const request = new Request(url, { cache: 'no-cache', credentials: 'same-origin', integrity });
    const response = await fetch(request);
    if (!(await isOfThisVersion(request, response))) throw new Error(`Not this version's: ${url}`);
    await cache.put(key, response);
  }
}
