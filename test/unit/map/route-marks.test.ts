import { describe, expect, it } from 'vitest';
import type { LngLat } from '../../../src/domain/event-record';
import { toEventStory } from '../../../src/map/event-story';
import { createEventTimeline } from '../../../src/map/event-timeline';
import { pointOnRoute } from '../../../src/map/route-buffer';
import {
  collectRouteMarks,
  MAX_ROUTE_MARKS,
  ROUTE_MARK,
  routeProgress,
} from '../../../src/map/route-marks';
import { createEventRecord, createEventTime } from '../../support/create-event-record';
import { createScene } from '../../support/create-scene';

const places: LngLat[] = [
  [51, 35],
  [44, 33],
  [44, 36],
];
const line = { coordinates: places, fractions: [0, 0.6, 1], stops: [0, 0.6, 1] };
const event = createEventRecord({ kind: 'visit', time: createEventTime('2021-02-15') });
const timeline = createEventTimeline([event]);
const lines = new Map([[0, line]]);
const day = timeline.baseDay;

/** The visit starts at 0.5; at this speed its line takes 1.2 days. */
const storyAt = (playhead: number, isPlaying = true) =>
  toEventStory(
    createScene({
      window: { from: day - 9, to: day + Math.floor(playhead) },
      playhead: day + playhead,
      isPlaying,
      speed: 1,
    }),
    day,
  );

describe('routeProgress', () => {
  it('goes from nothing to all, gently at both ends', () => {
    const shares = [0.5, 0.62, 1.1, 1.58, 1.7, 3].map((at) => routeProgress(0.5, storyAt(at)));
    expect(shares[0]).toBe(0);
    expect(shares[1]).toBeLessThan(0.05);
    expect(shares[2]).toBeCloseTo(0.5);
    expect(shares[3]).toBeGreaterThan(0.95);
    expect(shares[4]).toBeCloseTo(1);
    expect(shares[5]).toBe(1);
  });

  it('is complete while nothing moves', () => {
    expect(routeProgress(0.5, storyAt(0.9, false))).toBe(1);
  });
});

describe('collectRouteMarks', () => {
  it('puts a head where the line has come to, and takes it away at the end', () => {
    const [head, ...others] = collectRouteMarks(lines, timeline, storyAt(1.1), null, null);
    expect(others).toEqual([]);
    expect(head?.what).toBe(ROUTE_MARK.head);
    expect(head?.at).toEqual(pointOnRoute(line, routeProgress(0.5, storyAt(1.1))));
    expect(collectRouteMarks(lines, timeline, storyAt(1.8), null, null)).toEqual([]);
    expect(collectRouteMarks(lines, timeline, storyAt(1.1, false), null, null)).toEqual([]);
  });

  it('shows no head of a visit that arrived, though one listed before it is under way', () => {
    const arrived = createEventRecord({ kind: 'visit', time: createEventTime('2021-02-10') });
    const unsorted = createEventTimeline([event, arrived]);
    const both = new Map([...lines, [1, line]]);
    expect(collectRouteMarks(both, unsorted, storyAt(1.1), null, null)).toHaveLength(1);
  });

  it('shows no head of a visit that the filter leaves out', () => {
    expect(collectRouteMarks(lines, timeline, storyAt(1.1), Uint8Array.of(0), null)).toEqual([]);
  });

  it('marks the stops and the end of the selected visit', () => {
    const marks = collectRouteMarks(lines, timeline, storyAt(5), null, 0);
    expect(marks.map(({ what }) => what)).toEqual([
      ROUTE_MARK.stop,
      ROUTE_MARK.stop,
      ROUTE_MARK.arrow,
    ]);
    expect(marks[2]?.at).toEqual(pointOnRoute(line, 1));
    expect(marks[2]?.from).toEqual(pointOnRoute(line, 0.99));
  });

  it('marks nothing of a selected event without a line', () => {
    expect(collectRouteMarks(lines, timeline, storyAt(5), null, 7)).toEqual([]);
  });

  it('never gives more marks than can be drawn', () => {
    const stops = Array.from({ length: 60 }, (_, index) => index / 59);
    const many = new Map([[0, { ...line, stops }]]);
    expect(collectRouteMarks(many, timeline, storyAt(5), null, 0)).toHaveLength(MAX_ROUTE_MARKS);
  });
});
