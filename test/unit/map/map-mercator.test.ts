import { describe, expect, it } from 'vitest';
import { fromMercator, mercatorPerKm, toMercator } from '../../../src/map/map-mercator';

describe('toMercator', () => {
  it('puts the origin in the middle and the corners in the corners', () => {
    expect(toMercator([0, 0])).toEqual([0.5, 0.5]);
    const [x, y] = toMercator([-180, 85.0511287798]);
    expect(x).toBe(0);
    expect(y).toBeCloseTo(0, 9);
  });

  it('has north above and east to the right', () => {
    const [baghdad, mosul, tehran] = [
      toMercator([44.4, 33.3]),
      toMercator([43.1, 36.3]),
      toMercator([51.4, 35.7]),
    ];
    expect(mosul[1]).toBeLessThan(baghdad[1]);
    expect(tehran[0]).toBeGreaterThan(baghdad[0]);
  });

  it('goes on beyond the antimeridian', () => {
    expect(toMercator([190, 0])[0]).toBeCloseTo(1 + 10 / 360);
  });
});

describe('fromMercator', () => {
  it.each([
    [44.4, 33.3],
    [-77, 38.9],
    [190, -60],
  ] as const)('finds %d, %d again', (lng, lat) => {
    const [lngAgain, latAgain] = fromMercator(toMercator([lng, lat]));
    expect(lngAgain).toBeCloseTo(lng, 10);
    expect(latAgain).toBeCloseTo(lat, 10);
  });
});

describe('mercatorPerKm', () => {
  it('makes a degree along the parallel 111 km at the equator, and half that at 60° north', () => {
    expect(1 / 360 / mercatorPerKm(0)).toBeCloseTo(111.32, 1);
    expect(1 / 360 / mercatorPerKm(60)).toBeCloseTo(55.66, 1);
  });

  it('agrees with the projection along the meridian', () => {
    const oneKmNorth = toMercator([44, 33 + 1 / 111.32])[1];
    expect(toMercator([44, 33])[1] - oneKmNorth).toBeCloseTo(mercatorPerKm(33), 8);
  });
});
