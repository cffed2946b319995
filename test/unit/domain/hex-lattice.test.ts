import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromPlane, toPlane } from '../../../src/domain/equal-area';
import {
  hexArea,
  hexAt,
  hexCenter,
  hexCorners,
  hexesAround,
  hexKey,
} from '../../../src/domain/hex-lattice';

const coordinate = fc.integer({ min: -30_000, max: 30_000 }).map((tenths) => tenths / 10);
const points = fc.tuple(coordinate, coordinate);
const widths = fc.constantFrom(25, 50, 100);

/** Twice the area within a ring, halved. */
const areaOf = (ring: readonly (readonly [number, number])[]): number =>
  Math.abs(
    ring.reduce((sum, [x1, y1], at) => {
      const [x2, y2] = ring[(at + 1) % ring.length] ?? [0, 0];
      return sum + x1 * y2 - x2 * y1;
    }, 0) / 2,
  );

describe('hexAt', () => {
  it('is the cell whose middle is nearest', () => {
    fc.assert(
      fc.property(points, widths, (point, width) => {
        const off = (cell: Parameters<typeof hexCenter>[0]) => {
          const [x, y] = hexCenter(cell, width);
          return Math.hypot(x - point[0], y - point[1]);
        };
        const own = hexAt(point, width);
        const near = [-1, 0, 1].flatMap((q) =>
          [-1, 0, 1].map((r) => ({ q: own.q + q, r: own.r + r })),
        );
        expect(off(own)).toBeLessThanOrEqual(Math.min(...near.map(off)) + 1e-6);
      }),
      { numRuns: 500 },
    );
  });

  it('is the cell of its own middle, with one name for each', () => {
    expect(hexAt(hexCenter({ q: -3, r: 5 }, 50), 50)).toEqual({ q: -3, r: 5 });
    expect(hexKey(hexAt([-0.1, -0.1], 50))).toBe('0,0');
  });
});

describe('hexCorners', () => {
  it('surround the area of a cell, as wide as it is asked for', () => {
    const ring = hexCorners({ q: 2, r: -1 }, 50);
    expect(areaOf(ring)).toBeCloseTo(hexArea(50), 6);
    const xs = ring.map(([x]) => x);
    expect(Math.max(...xs) - Math.min(...xs)).toBeCloseTo(50, 9);
  });
});

describe('hexesAround', () => {
  it('leaves out no cell that a circle touches', () => {
    fc.assert(
      fc.property(points, widths, fc.integer({ min: 1, max: 200 }), (center, width, radius) => {
        const names = new Set(hexesAround(center, radius, width).map(hexKey));
        for (let step = 0; step < 60; step++) {
          const angle = (step / 60) * 2 * Math.PI;
          const r = radius * (0.5 + (step % 2) / 2);
          const point = [center[0] + r * Math.cos(angle), center[1] + r * Math.sin(angle)] as const;
          expect(names).toContain(hexKey(hexAt(point, width)));
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('toPlane', () => {
  it('keeps areas: a degree square has its area anywhere', () => {
    const areaAt = (lat: number) =>
      areaOf([
        toPlane([44, lat]),
        toPlane([45, lat]),
        toPlane([45, lat + 1]),
        toPlane([44, lat + 1]),
      ]);
    const onGlobe = (lat: number) => {
      const sin = (degrees: number) => Math.sin((degrees * Math.PI) / 180);
      return 6371.0088 ** 2 * (Math.PI / 180) * (sin(lat + 1) - sin(lat));
    };
    for (const lat of [0, 29, 33, 37]) expect(areaAt(lat)).toBeCloseTo(onGlobe(lat), 6);
  });

  it('leads back', () => {
    const [lng, lat] = fromPlane(toPlane([44.37, 33.32]));
    expect(lng).toBeCloseTo(44.37, 9);
    expect(lat).toBeCloseTo(33.32, 9);
  });
});
