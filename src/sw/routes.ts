import { PrecacheRoute } from 'workbox-precaching';
import { registerRoute, setCatchHandler } from 'workbox-routing';
import { CacheFirst, NetworkFirst } from 'workbox-strategies';
import { awayPage } from './away-page';
import { besideCache, streetsCache } from './cache-names';
import { giveWay, mayGiveWay } from './give-way';
import { keptFiles, PAGE } from './kept-files';
import { NAMED_BY_CONTENT } from './named-by-content';
import { receiveFiles } from './receive-files';
import { streetsBudget } from './streets-budget';
import { worker } from './worker-scope';

const START = /^(index\.html)?$/;
/** Downloads, earlier versions of the data, what the host has set. */
const BESIDE = /^(data\/(v\/|events\.)|config\.json$)/;
const TILE = /\.(pbf|mvt|png|webp|jpe?g)$/;
/** A server that does not answer for so long is away, s. */
const PATIENCE_S = 4;

/** Where the worker answers instead of the network. */
export function registerRoutes(): void {
  const { scope } = worker.registration;
  const pathOf = ({ href }: URL): string | null =>
    href.startsWith(scope) ? href.slice(scope.length).replace(/[?#].*$/, '') : null;
  const isOneOf = (pattern: RegExp, url: URL): boolean => pattern.test(pathOf(url) ?? '');

  registerRoute(
    ({ url }) => pathOf(url) === 'receive',
    ({ request }) => receiveFiles(request),
    'POST',
  );
  const answerPage = keptFiles.createHandlerBoundToURL(PAGE);
  // Whatever the query, even an empty one: it is the page that reads it.
  registerRoute(
    ({ url, request }) => request.mode === 'navigate' && isOneOf(START, url),
    async (options) => (mayGiveWay() ? await giveWay() : null) ?? answerPage(options),
  );
  registerRoute(
    new PrecacheRoute(keptFiles, { ignoreURLParametersMatching: [/./], cleanURLs: false }),
  );
  // A page of the version before goes on with its own files, which are kept while it is open.
  registerRoute(
    ({ url }) => isOneOf(NAMED_BY_CONTENT, url),
    new CacheFirst({
      cacheName: keptFiles.strategy.cacheName,
      matchOptions: { ignoreVary: true, ignoreSearch: true },
      plugins: [{ cacheWillUpdate: async () => null }],
    }),
  );
  registerRoute(
    ({ url }) => isOneOf(BESIDE, url),
    new NetworkFirst({
      cacheName: besideCache(scope),
      networkTimeoutSeconds: PATIENCE_S,
      matchOptions: { ignoreVary: true },
    }),
  );
  // The page asks another host only for streets, and only with the reader's consent.
  const streets = { cacheName: streetsCache(scope), plugins: [streetsBudget] };
  const isStreets = (url: URL, request: Request): boolean =>
    url.origin !== worker.location.origin &&
    request.mode === 'cors' &&
    !request.headers.has('range');
  registerRoute(
    ({ url, request }) => isStreets(url, request) && TILE.test(url.pathname),
    new CacheFirst(streets),
  );
  registerRoute(
    ({ url, request }) => isStreets(url, request),
    new NetworkFirst({ ...streets, networkTimeoutSeconds: PATIENCE_S }),
  );
  setCatchHandler(async ({ request }) =>
    request.mode === 'navigate' ? awayPage() : Response.error(),
  );
}
