import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventRecord, LngLat } from '../../../src/domain/event-record';
import { EVENT_ORIGIN } from '../../../src/map/event-buffer';
import { createEventTimeline } from '../../../src/map/event-timeline';
import { toMercator } from '../../../src/map/map-mercator';
import {
  createRouteBuffer,
  pointOnRoute,
  ROUTE_PADDING,
  ROUTE_STRIDE_BYTES,
} from '../../../src/map/route-buffer';
import { createEventRecord, createPlace } from '../../support/create-event-record';

const TEHRAN: LngLat = [51.39, 35.69];
const BAGHDAD: LngLat = [44.39, 33.31];
const ERBIL: LngLat = [44.01, 36.19];
const FLOATS = ROUTE_STRIDE_BYTES / 4;

const visit = (...places: LngLat[]): EventRecord =>
  createEventRecord({
    kind: 'visit',
    route: places.map((coordinates) => createPlace({ coordinates })),
  });
const bufferOf = (...events: EventRecord[]) =>
  createRouteBuffer(events, createEventTimeline(events));
const pointAt = (data: ArrayBuffer, at: number): number[] => [
  ...new Float32Array(data).subarray(at * FLOATS, (at + 1) * FLOATS),
];

describe('createRouteBuffer', () => {
  it('packs only visits that lead somewhere', () => {
    const { lines, pointsBefore } = bufferOf(
      createEventRecord(),
      visit(TEHRAN, BAGHDAD),
      visit(BAGHDAD),
      visit(BAGHDAD, BAGHDAD),
      visit(BAGHDAD, ERBIL),
    );
    expect([...lines.keys()]).toEqual([1, 4]);
    const counts = [...pointsBefore.slice(1)].map((count, i) => count - (pointsBefore[i] ?? 0));
    expect(counts.map((count) => count > 0)).toEqual([false, true, false, false, true]);
  });

  it('has padding around the points that belongs to no event', () => {
    const { data, pointsBefore } = bufferOf(visit(TEHRAN, BAGHDAD));
    const points = pointsBefore[1] ?? 0;
    expect(data.byteLength / ROUTE_STRIDE_BYTES).toBe(
      ROUTE_PADDING.before + points + ROUTE_PADDING.after,
    );
    expect(pointAt(data, 0)[3]).toBe(-1);
    expect(pointAt(data, ROUTE_PADDING.before + points)[3]).toBe(-1);
  });

  it('begins at the first place and ends at the last, the whole way between', () => {
    const { data, pointsBefore } = bufferOf(createEventRecord(), visit(TEHRAN, BAGHDAD));
    const [x, y, share, index, start, end] = pointAt(data, ROUTE_PADDING.before);
    const [tehranX, tehranY] = toMercator(TEHRAN);
    expect(x).toBeCloseTo(tehranX - EVENT_ORIGIN[0], 7);
    expect(y).toBeCloseTo(tehranY - EVENT_ORIGIN[1], 7);
    expect([share, index, start, end]).toEqual([0, 1, 0.5, 1]);
    expect(pointAt(data, ROUTE_PADDING.before + (pointsBefore[2] ?? 0) - 1)[2]).toBe(1);
  });
});

describe('pointOnRoute', () => {
  const line = {
    coordinates: [TEHRAN, BAGHDAD, ERBIL],
    fractions: [0, 0.7, 1],
    stops: [0, 0.7, 1],
  };
  const fromOrigin = (place: LngLat) => {
    const [x, y] = toMercator(place);
    return [x - EVENT_ORIGIN[0], y - EVENT_ORIGIN[1]];
  };

  it.each([
    [0, TEHRAN],
    [0.7, BAGHDAD],
    [1, ERBIL],
    [-1, TEHRAN],
    [2, ERBIL],
  ])('is at the places at their shares: %d', (share, place) => {
    const [x, y] = pointOnRoute(line, share);
    const [expectedX, expectedY] = fromOrigin(place);
    expect(x).toBeCloseTo(expectedX ?? Number.NaN, 12);
    expect(y).toBeCloseTo(expectedY ?? Number.NaN, 12);
  });

  it('moves on evenly in between', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 700 }), (thousandths) => {
        const share = thousandths / 1000;
        const [[startX = 0], [endX = 0]] = [fromOrigin(TEHRAN), fromOrigin(BAGHDAD)];
        const expected = startX + ((endX - startX) * share) / 0.7;
        expect(pointOnRoute(line, share)[0]).toBeCloseTo(expected, 12);
      }),
    );
  });

  it('refuses a line without points', () => {
    expect(() => pointOnRoute({ coordinates: [], fractions: [], stops: [] }, 0.5)).toThrow(
      RangeError,
    );
  });
});
