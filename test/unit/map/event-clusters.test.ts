import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LngLat } from '../../../src/domain/event-record';
import { EventClusters } from '../../../src/map/event-clusters';
import { symbolRadiusPx } from '../../../src/map/event-metrics';
import { PILE_ABOVE, pileRadiusPx } from '../../../src/map/event-piles';
import { toMercator } from '../../../src/map/map-mercator';

const BAGHDAD: LngLat = [44.4, 33.3];
/** Some 89 km south. */
const HILLAH: LngLat = [44.4, 32.5];
const MAX_ZOOM = 10;

const leadersOf = (centers: LngLat[], sizes: number[], zoom: number): number[] => [
  ...new EventClusters(centers, sizes, MAX_ZOOM).leadersAt(zoom),
];

/** On a map of that zoom, px. */
function apartPx(a: LngLat, b: LngLat, zoom: number): number {
  const [ax, ay] = toMercator(a);
  const [bx, by] = toMercator(b);
  return Math.hypot(ax - bx, ay - by) * 512 * 2 ** zoom;
}

const anyGroups = fc.array(
  fc.record({
    lng: fc.double({ min: 38, max: 49, noNaN: true }),
    lat: fc.double({ min: 29, max: 38, noNaN: true }),
    size: fc.integer({ min: 1, max: 90 }),
  }),
  { maxLength: 40 },
);

describe('EventClusters', () => {
  it('joins rings that would touch to the larger one', () => {
    expect(leadersOf([HILLAH, BAGHDAD], [40, 90], 7)).toEqual([0, 1]);
    expect(leadersOf([HILLAH, BAGHDAD], [40, 90], 4)).toEqual([1, 1]);
  });

  it('takes in single symbols that a ring would cover, and leaves those that none covers', () => {
    expect(leadersOf([BAGHDAD, HILLAH], [90, 1], 4)).toEqual([0, 0]);
    expect(leadersOf([BAGHDAD, HILLAH], [PILE_ABOVE, 1], 4)).toEqual([0, 1]);
  });

  it('takes the first of equally large ones', () => {
    expect(leadersOf([HILLAH, BAGHDAD], [40, 40], 3)).toEqual([0, 0]);
  });

  it('joins nothing at the last zoom, and knows no closer one', () => {
    expect(leadersOf([BAGHDAD, BAGHDAD], [40, 90], MAX_ZOOM)).toEqual([0, 1]);
    expect(leadersOf([BAGHDAD, BAGHDAD], [40, 90], 22)).toEqual([0, 1]);
    expect(leadersOf([], [], 5)).toEqual([]);
  });

  it('gives the same array where nothing differs', () => {
    const clusters = new EventClusters([BAGHDAD, HILLAH], [40, 90], MAX_ZOOM);
    expect(clusters.leadersAt(8)).toBe(clusters.leadersAt(9.6));
    expect(clusters.leadersAt(4)).toBe(clusters.leadersAt(4.1));
  });

  it('leaves no two rings that touch, nor any symbol under a ring', () => {
    fc.assert(
      fc.property(anyGroups, fc.double({ min: 2, max: 9.7, noNaN: true }), (groups, zoom) => {
        const centers = groups.map(({ lng, lat }): LngLat => [lng, lat]);
        const leaders = leadersOf(
          centers,
          groups.map(({ size }) => size),
          zoom,
        );
        const totals = groups.map(() => 0);
        leaders.forEach((leader, group) => {
          totals[leader] = (totals[leader] ?? 0) + (groups[group]?.size ?? 0);
        });
        const shown = [...new Set(leaders)];
        for (const a of shown) {
          for (const b of shown) {
            const [large = 0, small = 0] = [totals[a], totals[b]];
            if (a === b || large <= PILE_ABOVE || small > large) continue;
            const room =
              small > PILE_ABOVE ? pileRadiusPx(small) : symbolRadiusPx(Math.floor(zoom * 4) / 4);
            const distancePx = apartPx(centers[a] ?? BAGHDAD, centers[b] ?? BAGHDAD, zoom);
            expect(distancePx).toBeGreaterThanOrEqual(pileRadiusPx(large) + room);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('parts nothing farther out', () => {
    fc.assert(
      fc.property(anyGroups, fc.double({ min: 3, max: 9, noNaN: true }), (groups, zoom) => {
        const clusters = new EventClusters(
          groups.map(({ lng, lat }): LngLat => [lng, lat]),
          groups.map(({ size }) => size),
          MAX_ZOOM,
        );
        const near = clusters.leadersAt(zoom + 0.6);
        const far = clusters.leadersAt(zoom);
        near.forEach((leader, group) => {
          expect(far[group]).toBe(far[leader]);
        });
      }),
      { numRuns: 100 },
    );
  });
});
