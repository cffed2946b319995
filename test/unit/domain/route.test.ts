import { distance } from '@turf/distance';
import { greatCircle as turfGreatCircle } from '@turf/great-circle';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LngLat } from '../../../src/domain/event-record';
import { greatCircle, routeLine } from '../../../src/domain/route';
import { createPlace } from '../../support/create-event-record';

const BAGHDAD: LngLat = [44.39, 33.31];
const ERBIL: LngLat = [44.01, 36.19];
const TEHRAN: LngLat = [51.39, 35.69];
const WASHINGTON: LngLat = [-77.04, 38.9];

const placeAt = (coordinates: LngLat) => createPlace({ id: coordinates.join(), coordinates });
const km = (a: LngLat, b: LngLat): number => distance([...a], [...b]);
const lengthKm = (line: readonly LngLat[]): number =>
  line.slice(1).reduce((sum, point, index) => sum + km(line[index] ?? point, point), 0);
const anyLngLat: fc.Arbitrary<LngLat> = fc.tuple(
  fc.integer({ min: -1800, max: 1800 }).map((tenth) => tenth / 10),
  fc.integer({ min: -700, max: 700 }).map((tenth) => tenth / 10),
);

/** How far the line's middle lies to the left of its chord, as a part of the chord, on the map. */
function bowOf(line: readonly LngLat[]): number {
  const onMap = line.map(([lng, lat]) => {
    const y = Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360));
    return { x: (lng * Math.PI) / 180, y };
  });
  const [start, middle, end] = [0, (line.length - 1) / 2, line.length - 1].map((i) => onMap[i]);
  if (start === undefined || middle === undefined || end === undefined) return Number.NaN;
  const chord = { x: end.x - start.x, y: end.y - start.y };
  const cross = chord.x * (middle.y - start.y) - chord.y * (middle.x - start.x);
  return cross / (chord.x ** 2 + chord.y ** 2);
}

describe('greatCircle', () => {
  it('begins and ends exactly in its places', () => {
    fc.assert(
      fc.property(anyLngLat, anyLngLat, (from, to) => {
        const line = greatCircle(from, to);
        expect(line[0]).toEqual(from);
        expect(line.at(-1)?.[1]).toBe(to[1]);
        const turns = ((line.at(-1)?.[0] ?? Number.NaN) - to[0]) / 360;
        expect(turns).toBeCloseTo(Math.round(turns), 9);
      }),
    );
  });

  it('never jumps in longitude', () => {
    fc.assert(
      fc.property(anyLngLat, anyLngLat, (from, to) => {
        const line = greatCircle(from, to, { stepsPerLeg: 400 });
        // Beside a pole a great circle really turns that fast.
        fc.pre(line.every(([, lat]) => Math.abs(lat) < 80));
        line.slice(1).forEach(([lng], index) => {
          expect(Math.abs(lng - (line[index]?.[0] ?? Number.NaN))).toBeLessThan(10);
        });
      }),
    );
  });

  it('is two points between antipodes, however they are rounded', () => {
    expect(greatCircle([-179.8, -0.4], [0.2, 0.4])).toHaveLength(2);
  });

  it('runs on across the antimeridian, both ways', () => {
    const east = greatCircle([170, 40], [-170, 40]);
    expect(east.at(-1)).toEqual([190, 40]);
    expect(east.every(([lng], index) => index === 0 || lng > (east[index - 1]?.[0] ?? 0))).toBe(
      true,
    );
    expect(greatCircle([-170, 40], [170, 40]).at(-1)).toEqual([-190, 40]);
    const steps = east.slice(1).map((point, index) => km(east[index] ?? point, point));
    expect(Math.min(...steps)).toBeGreaterThan(0);
  });

  it('is a great circle where it is long', () => {
    const line = greatCircle(WASHINGTON, BAGHDAD);
    expect(lengthKm(line)).toBeCloseTo(km(WASHINGTON, BAGHDAD), 0);
    expect(Math.max(...line.map(([, lat]) => lat))).toBeGreaterThan(50);
  });

  it('bows a short way to the left, a little under 8 % of it', () => {
    const there = bowOf(greatCircle(BAGHDAD, ERBIL, { stepsPerLeg: 49 }));
    const back = bowOf(greatCircle(ERBIL, BAGHDAD, { stepsPerLeg: 49 }));
    expect(there).toBeGreaterThan(0.06);
    expect(there).toBeLessThan(0.08);
    expect(back).toBeGreaterThan(0.06);
    expect(back).toBeLessThan(0.08);
  });

  it('bows less the longer the way, and not at all from 3,000 km', () => {
    const bowAt = (lng: number): number => {
      const to: LngLat = [lng, 0];
      return bowOf(greatCircle([0, 0], to, { stepsPerLeg: 49 }));
    };
    expect(bowAt(1)).toBeCloseTo(0.077, 3);
    expect(bowAt(13.5)).toBeCloseTo(0.04, 3);
    expect(bowAt(27)).toBeCloseTo(0, 4);
    expect(bowAt(40)).toBeCloseTo(0, 9);
  });

  it('takes the number of points and the lift as given', () => {
    const line = greatCircle(BAGHDAD, TEHRAN, { stepsPerLeg: 9, lift: 0 });
    expect(line).toHaveLength(9);
    expect(lengthKm(line)).toBeCloseTo(km(BAGHDAD, TEHRAN), 3);
  });

  it('goes where others have the great circle', () => {
    const line = greatCircle(WASHINGTON, BAGHDAD, { stepsPerLeg: 20, lift: 0 });
    const { geometry } = turfGreatCircle([...WASHINGTON], [...BAGHDAD], { npoints: 20 });
    line.forEach(([lng, lat], at) => {
      const [otherLng, otherLat] = geometry.coordinates[at] as [number, number];
      expect(lng).toBeCloseTo(otherLng, 6);
      expect(lat).toBeCloseTo(otherLat, 6);
    });
  });

  it('is two points where there is no one great circle', () => {
    expect(greatCircle(BAGHDAD, BAGHDAD)).toEqual([BAGHDAD, BAGHDAD]);
    expect(greatCircle([40, 30], [-140, -30])).toHaveLength(2);
  });
});

describe('routeLine', () => {
  it('passes through every place, at its part of the way', () => {
    const route = [BAGHDAD, TEHRAN, ERBIL].map(placeAt);
    const { coordinates, fractions, stops } = routeLine(route);
    expect(stops[0]).toBe(0);
    expect(stops[2]).toBe(1);
    route.forEach((place, index) => {
      const at = fractions.indexOf(stops[index] ?? Number.NaN);
      expect(coordinates[at]).toEqual(place.coordinates);
    });
    const first = km(BAGHDAD, TEHRAN);
    expect(stops[1]).toBeCloseTo(first / (first + km(TEHRAN, ERBIL)), 2);
  });

  it('measures the parts by distance, ascending', () => {
    fc.assert(
      fc.property(fc.array(anyLngLat, { minLength: 2, maxLength: 5 }), (points) => {
        const { coordinates, fractions, stops } = routeLine(points.map(placeAt));
        expect(fractions).toHaveLength(coordinates.length);
        expect(stops).toHaveLength(points.length);
        fractions.slice(1).forEach((fraction, index) => {
          expect(fraction).toBeGreaterThanOrEqual(fractions[index] ?? Number.NaN);
        });
        if (coordinates.length > 1) expect(fractions.at(-1)).toBe(1);
      }),
    );
  });

  it('skips legs that lead nowhere', () => {
    const { coordinates, stops } = routeLine([BAGHDAD, BAGHDAD, ERBIL, ERBIL].map(placeAt));
    expect(stops).toEqual([0, 0, 1, 1]);
    expect(coordinates).toEqual(greatCircle(BAGHDAD, ERBIL));
  });

  it('is a point where the route stays in its place, nothing without one', () => {
    expect(routeLine([BAGHDAD, BAGHDAD].map(placeAt))).toEqual({
      coordinates: [BAGHDAD],
      fractions: [0],
      stops: [0, 0],
    });
    expect(routeLine([])).toEqual({ coordinates: [], fractions: [], stops: [] });
  });

  it('runs on across the antimeridian from leg to leg', () => {
    const { coordinates } = routeLine(
      [
        [170, 20],
        [-170, 20],
        [-150, 20],
      ].map(([lng = 0, lat = 0]) => placeAt([lng, lat])),
    );
    expect(coordinates.at(-1)?.[0]).toBeCloseTo(210, 9);
  });
});
