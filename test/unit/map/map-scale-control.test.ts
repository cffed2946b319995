import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roundDown } from '../../../src/map/map-scale-control';

describe('roundDown', () => {
  it.each([
    [1, 1],
    [1.9, 1],
    [2, 2],
    [4.99, 3],
    [5, 5],
    [9999, 5000],
    [123456, 100000],
    [0.7, 0.5],
  ])('of %d is %d', (length, round) => {
    expect(roundDown(length)).toBeCloseTo(round, 10);
  });

  it('is at least half of the length, and never more', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.1, max: 4e7, noNaN: true }), (length) => {
        const round = roundDown(length);
        expect(round).toBeLessThanOrEqual(length * (1 + 1e-9));
        expect(round).toBeGreaterThanOrEqual(length / 2.0001);
      }),
    );
  });
});
