import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LngLat } from '../../../src/domain/event-record';
import type { NoteGeometry } from '../../../src/domain/note';
import { circleAround, circleOf, measureNote } from '../../../src/domain/note-measure';

const line = (...coordinates: LngLat[]): NoteGeometry => ({ type: 'LineString', coordinates });
const area = (...ring: LngLat[]): NoteGeometry => ({
  type: 'Polygon',
  coordinates: [[...ring, ...ring.slice(0, 1)]],
});

describe('measureNote', () => {
  it('measures a line along the globe and says where its last leg leads', () => {
    const { lengthKm, bearing, areaKm2 } = measureNote('line', line([44, 33], [44, 34], [45, 34]));
    expect(lengthKm).toBeCloseTo(111.195 + 92.185, 1);
    expect(bearing).toBeCloseTo(89.72, 1);
    expect(areaKm2).toBeNull();
  });

  it('has no bearing for a line that has not left its place', () => {
    expect(measureNote('line', line([44, 33], [44, 33])).bearing).toBeNull();
    expect(measureNote('line', line([44, 33])).lengthKm).toBe(0);
  });

  it('knows the bearing of the leg before a corner that is there twice', () => {
    expect(measureNote('arrow', line([44, 33], [44, 32], [44, 32])).bearing).toBeCloseTo(180, 6);
  });

  it('measures an area and what is around it', () => {
    const { areaKm2, perimeterKm, lengthKm, circle } = measureNote(
      'area',
      area([44, 33], [45, 33], [45, 34], [44, 34]),
    );
    expect(areaKm2).toBeCloseTo(10_313, -2);
    expect(perimeterKm).toBeCloseTo(2 * 111.195 + 93.25 + 92.18, 0);
    expect(lengthKm).toBeNull();
    expect(circle).toBeNull();
  });

  it('measures the same across the antimeridian, cut or not', () => {
    const here = measureNote('area', area([10, 5], [12, 5], [12, 7], [10, 7]));
    for (const ring of [
      area([179, 5], [-179, 5], [-179, 7], [179, 7]),
      area([179, 5], [181, 5], [181, 7], [179, 7]),
    ]) {
      const there = measureNote('area', ring);
      expect(there.areaKm2).toBeCloseTo(here.areaKm2 ?? 0, 3);
      expect(there.perimeterKm).toBeCloseTo(here.perimeterKm ?? 0, 3);
    }
    expect(measureNote('line', line([179, 0], [-179, 0])).lengthKm).toBeCloseTo(222.39, 1);
  });

  it('has nothing to measure of a point', () => {
    const measure = measureNote('point', { type: 'Point', coordinates: [44, 33] });
    expect(Object.values(measure).every((value) => value === null)).toBe(true);
  });
});

describe('a circle', () => {
  const lng = fc.double({ min: -179, max: 179, noNaN: true });
  const lat = fc.double({ min: -75, max: 75, noNaN: true });
  const radius = fc.double({ min: 0.01, max: 800, noNaN: true });

  it('is read back from its ring', () => {
    fc.assert(
      fc.property(lng, lat, radius, (x, y, radiusKm) => {
        const read = circleOf(circleAround({ center: [x, y], radiusKm }));
        expect(read?.radiusKm).toBeCloseTo(radiusKm, 4);
        expect(read?.center[0]).toBeCloseTo(x, 4);
        expect(read?.center[1]).toBeCloseTo(y, 4);
      }),
    );
  });

  it('has a ring that is closed and runs counterclockwise', () => {
    const geometry = circleAround({ center: [44, 33], radiusKm: 10 });
    const ring = geometry.type === 'Polygon' ? (geometry.coordinates[0] ?? []) : [];
    expect(ring.at(-1)).toEqual(ring[0]);
    const doubled = ring
      .slice(1)
      .reduce((sum, [x, y], at) => sum + ((ring[at]?.[0] ?? 0) * y - x * (ring[at]?.[1] ?? 0)), 0);
    expect(doubled).toBeGreaterThan(0);
  });

  it('is none where there is no ring', () => {
    expect(circleOf(line([44, 33], [45, 33]))).toBeNull();
    expect(circleOf({ type: 'Polygon', coordinates: [] })).toBeNull();
  });
});
