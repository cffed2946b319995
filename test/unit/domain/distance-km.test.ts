import { distance } from '@turf/distance';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceKm } from '../../../src/domain/distance-km';

const within = (most: number) => fc.double({ min: -most, max: most, noNaN: true });
const places = fc.tuple(within(180), within(90));

describe('distanceKm', () => {
  it('is what others measure', () => {
    fc.assert(
      fc.property(places, places, (a, b) => {
        expect(distanceKm(a, b)).toBeCloseTo(distance(a, b, { units: 'kilometers' }), 6);
      }),
    );
  });

  it('has a degree of latitude, and half the way round', () => {
    expect(distanceKm([44, 33], [44, 34])).toBeCloseTo(111.195, 3);
    expect(distanceKm([0, 0], [180, 0])).toBeCloseTo(Math.PI * 6371.0088, 6);
    expect(distanceKm([44, 33], [44, 33])).toBe(0);
  });
});
