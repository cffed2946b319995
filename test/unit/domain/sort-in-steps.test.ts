import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finishSteps } from '../../../src/domain/finish-steps';
import { sortInSteps } from '../../../src/domain/sort-in-steps';

type Thing = { readonly key: number; readonly at: number };
const byKey = (a: Thing, b: Thing) => a.key - b.key;

describe('sortInSteps', () => {
  it('sorts as the language does, equals in the order in which they stood', () => {
    const sizes = fc.constantFrom(0, 1, 999, 1000, 1001, 2500, 5000);
    fc.assert(
      fc.property(sizes, fc.nat(), fc.integer({ min: 1, max: 3000 }), (size, seed, keys) => {
        const things = Array.from({ length: size }, (_, at) => ({
          key: ((at + seed) * 7919) % keys,
          at,
        }));
        expect(finishSteps(sortInSteps(things, byKey))).toEqual(things.toSorted(byKey));
      }),
      { numRuns: 40 },
    );
  });

  it('stops after so few that a task of it is short', () => {
    let compared = 0;
    let most = 0;
    const things = Array.from({ length: 20_000 }, (_, at) => ({ key: (at * 7919) % 20_011, at }));
    const steps = sortInSteps(things, (a, b) => {
      compared += 1;
      return byKey(a, b);
    });
    while (steps.next().done !== true) {
      most = Math.max(most, compared);
      compared = 0;
    }
    expect(most).toBeLessThan(12_000);
  });
});
