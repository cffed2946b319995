import type { PageRequest } from '../sw/protocol';

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
