import { askOverPort } from '../sw/ask-over-port';
import type { DigestAnswer, PageRequest, StreetsAnswer } from '../sw/protocol';

/** Mending fetches what is gone, over whatever network there is, ms. */
const PATIENCE_MS = 120_000;

/** Asks a worker. @returns null: no answer came; else what the protocol says for this request */
export const askWorker = <Answer>(
  worker: ServiceWorker,
  request: PageRequest,
): Promise<Answer | null> => askOverPort(worker, request, PATIENCE_MS);

/** @returns the digest of the data of the worker's version, unchecked; null: there is none */
export async function askDigest(worker: ServiceWorker): Promise<unknown> {
  return (await askWorker<DigestAnswer>(worker, { type: 'digest' }))?.digest ?? null;
}

/** @returns how much of streets is kept, after clearing them where that is asked; null: no answer */
export const askStreets = (
  worker: ServiceWorker,
  type: 'measure-streets' | 'clear-streets',
): Promise<StreetsAnswer | null> => askWorker<StreetsAnswer>(worker, { type });
