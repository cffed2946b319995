import { distance } from '@turf/distance';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LngLat } from '../../../src/domain/event-record';
import {
  circleThrough,
  createAreaTest,
  type FilterArea,
  MAX_AREA_CORNERS,
  outlineOf,
  sameArea,
  toFilterArea,
} from '../../../src/domain/filter-area';

const BAGHDAD: LngLat = [44.39, 33.31];
const triangle: readonly LngLat[] = [
  [44, 33],
  [45, 33],
  [44.5, 34],
];

describe('toFilterArea', () => {
  it('rounds to what a link holds', () => {
    expect(
      toFilterArea({ type: 'circle', center: [44.123456, 33.98765], radiusKm: 12.345678 }),
    ).toEqual({ type: 'circle', center: [44.1235, 33.9877], radiusKm: 12.3457 });
  });

  it('brings home what was drawn on a map turned around the world', () => {
    expect(toFilterArea({ type: 'circle', center: [404, 33], radiusKm: 5 })).toMatchObject({
      center: [44, 33],
    });
  });

  it('leaves out corners that are twice there, and the one that closes the ring', () => {
    const ring = [...triangle.slice(0, 2), ...triangle.slice(1), [44, 33] as const];
    expect(toFilterArea({ type: 'polygon', ring })).toEqual({ type: 'polygon', ring: triangle });
  });

  it.each<[string, FilterArea]>([
    ['no radius', { type: 'circle', center: BAGHDAD, radiusKm: 0 }],
    ['a radius that is no number', { type: 'circle', center: BAGHDAD, radiusKm: Number.NaN }],
    ['the whole world', { type: 'circle', center: BAGHDAD, radiusKm: 20_000 }],
    ['a pole', { type: 'circle', center: [0, 89], radiusKm: 5 }],
    ['two corners', { type: 'polygon', ring: triangle.slice(0, 2) }],
    ['one corner thrice', { type: 'polygon', ring: [BAGHDAD, BAGHDAD, BAGHDAD] }],
    [
      'too many corners',
      {
        type: 'polygon',
        ring: Array.from({ length: MAX_AREA_CORNERS + 1 }, (_, at) => [at, 33 + (at % 2)]),
      },
    ],
  ])('refuses %s', (_name, area) => {
    expect(toFilterArea(area)).toBeNull();
  });
});

describe('createAreaTest', () => {
  it('knows what is in a ring, its corners too', () => {
    const isIn = createAreaTest({ type: 'polygon', ring: triangle });
    expect([isIn([44.5, 33.3]), isIn([44, 33]), isIn([44.1, 33.9])]).toEqual([true, true, false]);
  });

  it('has in a circle what its outline holds, and nothing beyond', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 20, max: 60, noNaN: true }),
        fc.double({ min: 10, max: 60, noNaN: true }),
        fc.integer({ min: 1, max: 900 }),
        (lng, lat, radiusKm) => {
          const area = { type: 'circle', center: [lng, lat], radiusKm } as const;
          const isIn = createAreaTest(area);
          expect(isIn([lng, lat])).toBe(true);
          for (const point of outlineOf(area)) {
            expect(distance([lng, lat], [...point])).toBeCloseTo(radiusKm, 3);
          }
          const wider = outlineOf({ ...area, radiusKm: radiusKm * 1.01 });
          expect(wider.some(isIn)).toBe(false);
          const narrower = outlineOf({ ...area, radiusKm: radiusKm * 0.99 });
          expect(narrower.every(isIn)).toBe(true);
        },
      ),
    );
  });
});

describe('circleThrough', () => {
  it('is as wide as the edge is far, in few digits', () => {
    expect(circleThrough(BAGHDAD, [44.39, 33.76])).toMatchObject({ radiusKm: 50 });
    expect(circleThrough(BAGHDAD, [44.39, 33.35])).toMatchObject({ radiusKm: 4.4 });
    expect(circleThrough(BAGHDAD, BAGHDAD)).toBeNull();
  });
});

describe('sameArea', () => {
  const circle: FilterArea = { type: 'circle', center: BAGHDAD, radiusKm: 5 };
  const polygon: FilterArea = { type: 'polygon', ring: triangle };

  it('compares by value', () => {
    expect(sameArea(circle, { ...circle, center: [44.39, 33.31] })).toBe(true);
    expect(sameArea(polygon, { type: 'polygon', ring: [...triangle] })).toBe(true);
    expect(sameArea(null, null)).toBe(true);
  });

  it('sees every difference', () => {
    expect(sameArea(circle, { ...circle, radiusKm: 6 })).toBe(false);
    expect(sameArea(circle, { ...circle, center: [44.4, 33.31] })).toBe(false);
    expect(sameArea(circle, polygon)).toBe(false);
    expect(sameArea(polygon, { type: 'polygon', ring: [...triangle, BAGHDAD] })).toBe(false);
    expect(sameArea(polygon, null)).toBe(false);
  });
});
