import type { DigestAnswer, PageRequest, StreetsAnswer } from '../sw/protocol';

/** Mending fetches what is gone, over whatever network there is, ms. */
const PATIENCE_MS = 120_000;

/** Asks a worker. @returns null: no answer came; else what the protocol says for this request */
export function askWorker<Answer>(
  worker: ServiceWorker,
  request: PageRequest,
): Promise<Answer | null> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    const timer = setTimeout(() => resolve(null), PATIENCE_MS);
    port1.onmessage = ({ data }: MessageEvent<Answer>) => {
      clearTimeout(timer);
      port1.close();
      resolve(data);
    };
    worker.postMessage(request, [port2]);
  });
}

/** @returns the digest of the data of the worker's version, unchecked; null: there is none */
export async function askDigest(worker: ServiceWorker): Promise<unknown> {
  return (await askWorker<DigestAnswer>(worker, { type: 'digest' }))?.digest ?? null;
}

/** @returns how much of streets is kept, after clearing them where that is asked; null: no answer */
export const askStreets = (
  worker: ServiceWorker,
  type: 'measure-streets' | 'clear-streets',
): Promise<StreetsAnswer | null> => askWorker<StreetsAnswer>(worker, { type });
