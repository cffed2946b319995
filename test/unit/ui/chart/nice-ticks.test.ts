import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { niceTicks } from '../../../../src/ui/chart/nice-ticks';

describe('niceTicks', () => {
  it.each([
    [0, [0, 1]],
    [1, [0, 0.5, 1]],
    [1.1, [0, 0.5, 1, 1.5]],
    [0.3, [0, 0.1, 0.2, 0.3]],
    [7, [0, 2, 4, 6, 8]],
    [40, [0, 10, 20, 30, 40]],
  ])('has round figures up to %s', (most, ticks) => {
    expect(niceTicks(most)).toEqual(ticks);
  });

  it('reaches any largest value, with a few steps', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1e6, noNaN: true }), (most) => {
        const ticks = niceTicks(most);
        expect(ticks.at(-1)).toBeGreaterThanOrEqual(most * (1 - 1e-6));
        expect(ticks.length).toBeLessThanOrEqual(6);
        expect(ticks[0]).toBe(0);
      }),
    );
  });
});
