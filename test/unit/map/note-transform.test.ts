import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LngLat } from '../../../src/domain/event-record';
import type { NoteGeometry } from '../../../src/domain/note';
import { circleAround, circleOf } from '../../../src/domain/note-measure';
import {
  cornersOf,
  isUpright,
  movedBy,
  scaled,
  turned,
  withCorner,
  withinWorld,
  withoutCorner,
} from '../../../src/map/note-transform';

const box: NoteGeometry = {
  type: 'Polygon',
  coordinates: [
    [
      [44, 33],
      [45, 33],
      [45, 34],
      [44, 34],
      [44, 33],
    ],
  ],
};
const line: NoteGeometry = {
  type: 'LineString',
  coordinates: [
    [44, 33],
    [45, 34],
  ],
};
const isNear = (a: NoteGeometry, b: NoteGeometry) => {
  cornersOf(a).forEach(([lng, lat], at) => {
    const [otherLng = 0, otherLat = 0] = cornersOf(b)[at] ?? [];
    expect(lng).toBeCloseTo(otherLng, 6);
    expect(lat).toBeCloseTo(otherLat, 6);
  });
};

describe('a form that is changed', () => {
  it('is what it was after a whole turn, and after its inverse', () => {
    fc.assert(
      fc.property(fc.double({ min: -720, max: 720, noNaN: true }), (degrees) => {
        isNear(turned(turned(box, degrees), -degrees), box);
      }),
    );
    isNear(turned(box, 360), box);
    isNear(scaled('area', scaled('area', box, 1.25), 1 / 1.25), box);
    isNear(movedBy(movedBy(line, [0.01, -0.02]), [-0.01, 0.02]), line);
  });

  it('turns clockwise', () => {
    const north: NoteGeometry = {
      type: 'LineString',
      coordinates: [
        [44, -1],
        [44, 1],
      ],
    };
    const [from = [0, 0], to = [0, 0]] = cornersOf(turned(north, 90));
    expect(to[0]).toBeGreaterThan(from[0]);
    expect(to[1]).toBeCloseTo(from[1], 6);
  });

  it('has a circle stay one of the right size', () => {
    const circle = circleAround({ center: [44, 33], radiusKm: 10 });
    expect(circleOf(scaled('circle', circle, 1.5))?.radiusKm).toBeCloseTo(15, 4);
  });

  it('is closed again when its first corner moves or goes', () => {
    for (const changed of [withCorner(box, 0, [43, 32]), withoutCorner(box, 0)]) {
      const ring = changed?.type === 'Polygon' ? (changed.coordinates[0] ?? []) : [];
      expect(ring.length).toBeGreaterThan(3);
      expect(ring.at(-1)).toEqual(ring[0]);
    }
  });

  it('keeps as many corners as it needs', () => {
    expect(withoutCorner(line, 0)).toBeNull();
    const triangle = withoutCorner(box, 2);
    expect(triangle && cornersOf(triangle)).toHaveLength(3);
    expect(triangle && withoutCorner(triangle, 0)).toBeNull();
  });

  it('knows whether its sides run along meridians', () => {
    expect(isUpright(box)).toBe(true);
    expect(isUpright(turned(box, 10))).toBe(false);
    expect(isUpright(line)).toBe(false);
  });

  it('stays on the map at the poles', () => {
    const top: LngLat = [44, 84.9];
    const moved = movedBy({ type: 'Point', coordinates: top }, [0, -0.3]);
    expect(cornersOf(moved)[0]?.[1]).toBe(85);
  });

  it('comes back from beyond the antimeridian in one piece', () => {
    const far: NoteGeometry = {
      type: 'LineString',
      coordinates: [
        [539, 0],
        [541, 0],
      ],
    };
    isNear(withinWorld(far), {
      type: 'LineString',
      coordinates: [
        [179, 0],
        [181, 0],
      ],
    });
    expect(withinWorld(line)).toBe(line);
  });
});
