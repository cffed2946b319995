import {
  type ImportedNote,
  type ImportOutcome,
  MAX_IMPORT_BYTES,
  refuseImport,
} from '../../domain/note-import';
import type { ImportAnswer, ImportRequest } from './protocol';

export type ImportOptions = {
  readonly signal: AbortSignal;
  /** How far the reading has got, 0-1. */
  readonly onProgress: (done: number) => void;
  /** UTC epoch ms. */
  readonly now: number;
};

/**
 * Reads a file's notes in a thread of its own, which ends with the reading or with the signal.
 * @throws the signal's reason when it is aborted
 */
export function readInWorker(
  file: Blob,
  { signal, onProgress, now }: ImportOptions,
): Promise<ImportOutcome> {
  if (file.size > MAX_IMPORT_BYTES) {
    const values = { size: file.size, limit: MAX_IMPORT_BYTES };
    return Promise.resolve(refuseImport('too-large', values));
  }
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const listening = new AbortController();
  const reading = new Promise<ImportOutcome>((resolve, reject) => {
    const { signal: whileReading } = listening;
    const notes: ImportedNote[] = [];
    const take = ({ data }: MessageEvent<ImportAnswer>) => {
      if (data.type === 'progress') onProgress(data.done);
      else if (data.type === 'notes') notes.push(...data.notes);
      else if (data.type === 'refused') resolve({ ok: false, refusal: data.refusal });
      else resolve({ ok: true, value: { ...data.rest, notes } });
    };
    // The thread's code did not come, or it ran out of memory.
    const fail = () => resolve(refuseImport('unreadable'));
    const stop = () => reject(signal.reason);
    worker.addEventListener('message', take, { signal: whileReading });
    worker.addEventListener('error', fail, { signal: whileReading });
    worker.addEventListener('messageerror', fail, { signal: whileReading });
    signal.addEventListener('abort', stop, { signal: whileReading });
    if (signal.aborted) stop();
    else worker.postMessage({ file, now } satisfies ImportRequest);
  });
  return reading.finally(() => {
    listening.abort();
    worker.terminate();
  });
}
