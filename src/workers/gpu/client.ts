/** A browser whose graphics never answer has its map try all the same, ms. */
const LONGEST_MS = 2000;

/**
 * Waits for the browser's graphics: who asks for a context too soon stands still for as long as
 * they take to start, and the page must not.
 */
export function awaitGpu(): Promise<void> {
  // A frame without an origin has no thread of this page's.
  if (origin === 'null') return Promise.resolve();
  const worker = new Worker(new URL('./first-context.ts', import.meta.url), { type: 'module' });
  const answered = new Promise<void>((resolve) => {
    setTimeout(resolve, LONGEST_MS);
    worker.addEventListener('message', () => resolve());
    // No such canvas in this browser's threads: then the page waits, as all pages do.
    worker.addEventListener('error', () => resolve());
  });
  return answered.finally(() => worker.terminate());
}
