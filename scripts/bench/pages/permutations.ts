import type { PermutationOutcome } from '../../../src/domain/permutation-test';
import { createRandom, randomBelow } from '../../../src/domain/seeded-random';
import { runPermutations } from '../../../src/workers/permutations/client';

const DAYS = 852;
const ANCHORS = 60;
const OUTCOMES = 400;
const REACH = 14;
const PERMUTATIONS = 10_000;

/** Days drawn by a fixed seed: the dataset's extent, sixty anchors, four hundred outcomes. */
function createPlan() {
  const random = createRandom(7);
  const counts = new Float64Array(DAYS);
  for (let nth = 0; nth < OUTCOMES; nth++) {
    const day = randomBelow(random, DAYS);
    counts[day] = (counts[day] ?? 0) + 1;
  }
  const anchors = new Set<number>();
  while (anchors.size < ANCHORS) anchors.add(REACH + randomBelow(random, DAYS - 2 * REACH));
  return {
    counts,
    anchors: Int32Array.from([...anchors].sort((a, b) => a - b)),
    reach: REACH,
    firstDay: 18_170,
    permutations: PERMUTATIONS,
    seed: 2019,
  };
}

/** Asks chance as the page does, by both models; ms from the asking to the answer of each. */
async function measure(): Promise<Record<string, number>> {
  const figures: Record<string, number> = {};
  for (const model of ['shift', 'season'] as const) {
    const found: PermutationOutcome[] = [];
    const startedAt = performance.now();
    await runPermutations([{ ...createPlan(), model }], {
      signal: new AbortController().signal,
      onProgress() {},
      onOutcome: (_position, outcome) => found.push(outcome),
    });
    figures[model] = performance.now() - startedAt;
    const [outcome] = found;
    const isWhole = outcome?.permutations === PERMUTATIONS && outcome.ranges.total.mean > 0;
    if (!isWhole) throw new Error('Chance gave no answer');
  }
  return figures;
}

/** What `measure-permutations.ts` calls in the page. */
export type PermutationBench = { readonly measure: typeof measure };

declare global {
  interface Window {
    permutationBench?: PermutationBench;
  }
}

window.permutationBench = { measure };
