import { streetsCache } from './cache-names';
import { worker } from './worker-scope';

/** Streets of a city or two, bytes. */
export const MOST_BYTES = 50_000_000;
/** How many bytes a kept answer has: asking each for its body would take long. */
const SIZE_HEADER = 'tazamun-bytes';
/** Looking at all of them takes a moment: not after each. */
const LOOK_EVERY = 50;

const open = (): Promise<Cache> => worker.caches.open(streetsCache(worker.registration.scope));

async function sizesIn(cache: Cache): Promise<{ request: Request; bytes: number }[]> {
  const requests = await cache.keys();
  return Promise.all(
    requests.map(async (request) => {
      const response = await cache.match(request, { ignoreVary: true });
      return { request, bytes: Number(response?.headers.get(SIZE_HEADER) ?? 0) };
    }),
  );
}

const sum = (sizes: readonly { bytes: number }[]): number =>
  sizes.reduce((total, { bytes }) => total + bytes, 0);

/** How much of streets is kept, bytes. */
export async function measureStreets(): Promise<number> {
  return sum(await sizesIn(await open()));
}

async function keepWithinBudget(): Promise<void> {
  const cache = await open();
  const sizes = await sizesIn(cache);
  let bytes = sum(sizes);
  // They are in the order in which they came.
  for (const { request, bytes: own } of sizes) {
    if (bytes <= MOST_BYTES) return;
    await cache.delete(request, { ignoreVary: true });
    bytes -= own;
  }
}

let sinceLook = 0;

/** Notes each answer's size, and lets the oldest go when they are too many. */
export const streetsBudget = {
  async cacheWillUpdate({ response }: { response: Response }): Promise<Response | null> {
    if (response.status !== 200) return null;
    const body = await response.blob();
    const headers = new Headers(response.headers);
    headers.set(SIZE_HEADER, String(body.size));
    return new Response(body, { headers });
  },
  async cacheDidUpdate(): Promise<void> {
    sinceLook = (sinceLook + 1) % LOOK_EVERY;
    if (sinceLook === 0) await keepWithinBudget();
  },
};

export async function clearStreets(): Promise<void> {
  await worker.caches.delete(streetsCache(worker.registration.scope));
}
