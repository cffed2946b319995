import type { PermutationPlan } from '../../src/domain/permutation-test';
import { createRandom, type Random, randomBelow } from '../../src/domain/seeded-random';
import { day } from './day';

/** Outcomes a day, from the days they were on; the same day may come twice. */
export function countsOf(days: readonly number[], length: number): Float64Array {
  const counts = new Float64Array(length);
  for (const at of days) counts[at] = (counts[at] ?? 0) + 1;
  return counts;
}

/** Different days between two, both inclusive, in order. */
export function drawDays(random: Random, count: number, from: number, to: number): number[] {
  const days = new Set<number>();
  while (days.size < count) days.add(from + randomBelow(random, to - from + 1));
  return [...days].sort((a, b) => a - b);
}

/** A plan with everything filled; give what the test is about. */
export function createPlan(given: Partial<PermutationPlan> = {}): PermutationPlan {
  return {
    counts: countsOf([], 200),
    anchors: Int32Array.of(100),
    reach: 3,
    firstDay: day('2020-01-01'),
    model: 'shift',
    permutations: 1000,
    seed: 1,
    ...given,
  };
}

/** Violence that comes in bouts, as it does: each is some days of several attacks. */
export function drawBouts(seed: number, length: number, bouts: number): number[] {
  const random = createRandom(seed);
  return Array.from({ length: bouts }, () => {
    const start = randomBelow(random, length);
    const size = 1 + randomBelow(random, 6);
    return Array.from({ length: size }, () => (start + randomBelow(random, 5)) % length);
  }).flat();
}
