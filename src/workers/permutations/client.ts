import type { PermutationOutcome, PermutationPlan } from '../../domain/permutation-test';
import type { PermutationAnswer, PermutationRequest } from './protocol';

export type PermutationOptions = {
  readonly signal: AbortSignal;
  /** How far all of it has got, 0-1. */
  readonly onProgress: (done: number) => void;
  /** Told of each plan as it is through, by its position. */
  readonly onOutcome: (position: number, outcome: PermutationOutcome) => void;
};

/**
 * Runs tests in a thread of its own, which ends with the last of them or with the signal.
 *
 * @throws the signal's reason when it is aborted; Error where the thread's code does not come
 */
export function runPermutations(
  plans: readonly PermutationPlan[],
  { signal, onProgress, onOutcome }: PermutationOptions,
): Promise<void> {
  if (plans.length === 0) return Promise.resolve();
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const listening = new AbortController();
  const running = new Promise<void>((resolve, reject) => {
    const { signal: whileRunning } = listening;
    let through = 0;
    const take = ({ data }: MessageEvent<PermutationAnswer>) => {
      if (data.type === 'progress') return onProgress(data.done);
      onOutcome(through, data.outcome);
      through++;
      if (through === plans.length) resolve();
    };
    const fail = () => reject(new Error('The permutations could not be run'));
    const stop = () => reject(signal.reason);
    worker.addEventListener('message', take, { signal: whileRunning });
    worker.addEventListener('error', fail, { signal: whileRunning });
    worker.addEventListener('messageerror', fail, { signal: whileRunning });
    signal.addEventListener('abort', stop, { signal: whileRunning });
    if (signal.aborted) stop();
    else worker.postMessage({ plans } satisfies PermutationRequest);
  });
  return running.finally(() => {
    listening.abort();
    worker.terminate();
  });
}
