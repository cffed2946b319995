import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { simplifyLine, squaredDistance } from '../../../src/map/simplify-line';

const coordinate = fc.double({ min: -1, max: 1, noNaN: true });
const line = fc
  .array(fc.tuple(coordinate, coordinate), { minLength: 2, maxLength: 40 })
  .map((corners) => corners.flat());

const cornersOf = (flat: readonly number[]): [number, number][] =>
  Array.from({ length: flat.length / 2 }, (_, at) => [flat[2 * at] ?? 0, flat[2 * at + 1] ?? 0]);

describe('simplifyLine', () => {
  it('leaves out what lies on the way', () => {
    expect(simplifyLine([0, 0, 1, 0, 2, 0, 2, 1], 0.1)).toEqual([0, 0, 2, 0, 2, 1]);
  });

  it('keeps the corners of a closed ring', () => {
    const ring = [0, 0, 1, 0, 1, 1, 0, 1, 0, 0];
    expect(simplifyLine(ring, 0.1)).toEqual(ring);
  });

  it('keeps a line of two corners, and one that leads nowhere', () => {
    expect(simplifyLine([0, 0, 0, 0], 1)).toEqual([0, 0, 0, 0]);
    expect(simplifyLine([1, 1, 1, 1, 1, 1], 1)).toEqual([1, 1, 1, 1]);
  });

  it('stays within the tolerance of every corner, and begins and ends where the line does', () => {
    fc.assert(
      fc.property(line, fc.double({ min: 0.001, max: 1, noNaN: true }), (flat, tolerance) => {
        const kept = cornersOf(simplifyLine(flat, tolerance));
        const all = cornersOf(flat);
        expect(kept[0]).toEqual(all[0]);
        expect(kept.at(-1)).toEqual(all.at(-1));
        for (const [x, y] of all) {
          const distances = kept.slice(1).map(([toX, toY], at) => {
            const [fromX, fromY] = kept[at] ?? [0, 0];
            return squaredDistance(x - fromX, y - fromY, toX - fromX, toY - fromY);
          });
          expect(Math.min(...distances)).toBeLessThanOrEqual(tolerance ** 2 + 1e-12);
        }
      }),
    );
  });
});

describe('squaredDistance', () => {
  it.each([
    [1, 1, 2, 0, 1],
    [-3, 4, 2, 0, 25],
    [5, 4, 2, 0, 25],
    [3, 4, 0, 0, 25],
  ])('of %f, %f from the stretch to %f, %f is %f', (x, y, alongX, alongY, squared) => {
    expect(squaredDistance(x, y, alongX, alongY)).toBe(squared);
  });
});
