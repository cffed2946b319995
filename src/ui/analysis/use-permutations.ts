import { type ReadonlySignal, useSignal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import type { PermutationOutcome, PermutationPlan } from '../../domain/permutation-test';
import { useApp } from '../app-context';

/** A question that is being changed is not asked at every stroke, ms. */
const REST_MS = 200;

export type PermutationRun = {
  readonly type: 'waiting' | 'running' | 'done' | 'stopped' | 'failed';
  /** By the position of their plans; null: not yet. */
  readonly outcomes: readonly (PermutationOutcome | null)[];
};

/**
 * Asks chance, in a thread of its own; the answer to a question that has changed is dropped.
 *
 * @param plans null ones have nothing to be asked; the same list as long as nothing changes
 */
export function usePermutations(plans: readonly (PermutationPlan | null)[]): PermutationRun & {
  /** How far it is, 0-1: told so often that only what shows it is drawn again. */
  readonly done: ReadonlySignal<number>;
  readonly cancel: () => void;
  readonly restart: () => void;
} {
  const { actions } = useApp();
  const [run, setRun] = useState<PermutationRun>({ type: 'waiting', outcomes: [] });
  const done = useSignal(0);
  const [attempt, setAttempt] = useState(0);
  const [stop, setStop] = useState<AbortController | null>(null);

  useEffect(() => {
    const asked = plans.flatMap((plan, position) => (plan === null ? [] : [{ plan, position }]));
    const outcomes: (PermutationOutcome | null)[] = plans.map(() => null);
    const ending = new AbortController();
    setStop(ending);
    done.value = 0;
    setRun({ type: 'waiting', outcomes });
    if (asked.length === 0) return undefined;
    const timer = setTimeout(async () => {
      try {
        await actions.runPermutations(
          asked.map(({ plan }) => plan),
          {
            signal: ending.signal,
            onProgress(share) {
              done.value = share;
            },
            onOutcome(nth, outcome) {
              outcomes[asked[nth]?.position ?? 0] = outcome;
              setRun({ type: 'running', outcomes: [...outcomes] });
            },
          },
        );
        setRun({ type: 'done', outcomes: [...outcomes] });
      } catch (error) {
        if (ending.signal.reason === 'gone') return;
        if (!ending.signal.aborted) console.warn(error);
        const type = ending.signal.aborted ? 'stopped' : 'failed';
        setRun({ type, outcomes: [...outcomes] });
      }
    }, REST_MS);
    return () => {
      clearTimeout(timer);
      ending.abort('gone');
    };
  }, [plans, attempt, actions, done]);

  return {
    ...run,
    done,
    cancel: () => stop?.abort('stopped'),
    restart: () => setAttempt(attempt + 1),
  };
}
