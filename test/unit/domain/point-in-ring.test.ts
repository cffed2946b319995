import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LngLat } from '../../../src/domain/event-record';
import { createRingTest } from '../../../src/domain/point-in-ring';

/** On a coarse grid, so that points lie on edges and corners again and again. */
const gridPoint = fc
  .tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 12 }))
  .map(([x, y]): LngLat => [40 + x / 8, 30 + y / 8]);
const anyPoint = fc
  .tuple(
    fc.integer({ min: 4_000_000, max: 4_150_000 }),
    fc.integer({ min: 3_000_000, max: 3_150_000 }),
  )
  .map(([lng, lat]): LngLat => [lng / 1e5, lat / 1e5]);
const points = fc.oneof(gridPoint, anyPoint);
const rings = fc.array(points, { minLength: 3, maxLength: 12 });

describe('createRingTest', () => {
  it('finds what another way of reckoning finds, on edges and corners too', () => {
    fc.assert(
      fc.property(rings, points, (ring, point) => {
        // In whole numbers, which it can reckon with exactly too: decimals lie beside an edge at times.
        const whole = ([lng, lat]: LngLat) => [Math.round(lng * 1e5), Math.round(lat * 1e5)];
        const closed = [...ring, ...ring.slice(0, 1)].map(whole);
        const polygon = { type: 'Polygon' as const, coordinates: [closed] };
        expect(createRingTest(ring)(point)).toBe(booleanPointInPolygon(whole(point), polygon));
      }),
      { numRuns: 5000 },
    );
  });

  it('is exact on a slanted edge of many kilometres', () => {
    const isIn = createRingTest([
      [38.00003, 29.00001],
      [48.00005, 37.00002],
      [38, 37],
    ]);
    // A third of the way, to the fifth decimal; one unit off is outside.
    expect(isIn([41.33337, 31.66668])).toBe(true);
    expect(isIn([41.33338, 31.66668])).toBe(false);
  });
});
