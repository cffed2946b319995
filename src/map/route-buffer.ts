import type { EventRecord } from '../domain/event-record';
import { type RouteLine, routeLine } from '../domain/route';
import { EVENT_ORIGIN } from './event-buffer';
import type { EventTimeline } from './event-timeline';
import { type MercatorPoint, toMercator } from './map-mercator';
import { type RouteLeg, toRouteLegs } from './route-ranks';

/** Bytes a point of a line takes: float x, y, share of the way, event index, start, end. */
export const ROUTE_STRIDE_BYTES = 24;

/**
 * Points before the first and after the last one, so that a segment drawn from any point can
 * read the point before its start and the one after its end.
 */
export const ROUTE_PADDING = { before: 1, after: 2 } as const;

export type RouteBuffer = {
  readonly data: ArrayBuffer;
  /** Points of all events before each index; one more entry than there are events. */
  readonly pointsBefore: Uint32Array;
  /** By event index. */
  readonly lines: ReadonlyMap<number, RouteLine>;
  /** By event index, in order of time: the stretches from place to place. */
  readonly legs: ReadonlyMap<number, readonly RouteLeg[]>;
};

/** Packs the lines of all visits that lead somewhere into one vertex buffer. */
export function createRouteBuffer(
  events: readonly EventRecord[],
  timeline: EventTimeline,
): RouteBuffer {
  const lines = new Map<number, RouteLine>();
  const legs = new Map<number, readonly RouteLeg[]>();
  const pointsBefore = new Uint32Array(events.length + 1);
  const points: number[] = [];
  events.forEach(({ route }, index) => {
    if (route !== null && route.length > 1) {
      const line = routeLine(route);
      if (line.coordinates.length > 1) {
        lines.set(index, line);
        legs.set(index, toRouteLegs(line));
        line.coordinates.forEach((place, at) => {
          const [x, y] = fromOrigin(toMercator(place));
          const start = timeline.starts[index] ?? 0;
          const end = timeline.ends[index] ?? 0;
          points.push(x, y, line.fractions[at] ?? 0, index, start, end);
        });
      }
    }
    pointsBefore[index + 1] = (points.length * 4) / ROUTE_STRIDE_BYTES;
  });
  const count =
    points.length * 4 + (ROUTE_PADDING.before + ROUTE_PADDING.after) * ROUTE_STRIDE_BYTES;
  const data = new ArrayBuffer(count);
  const floats = new Float32Array(data);
  // Padding belongs to no event, so that no segment joins it.
  floats.fill(-1);
  floats.set(points, (ROUTE_PADDING.before * ROUTE_STRIDE_BYTES) / 4);
  return { data, pointsBefore, lines, legs };
}

/** Mercator point, relative to the origin, at a share of the way, 0 to 1. */
export function pointOnRoute({ coordinates, fractions }: RouteLine, share: number): MercatorPoint {
  let end = fractions.findIndex((fraction) => fraction >= share);
  if (end === -1) end = coordinates.length - 1;
  const start = Math.max(0, end - 1);
  const [startShare = 0, endShare = 0] = [fractions[start], fractions[end]];
  const [from, to] = [coordinates[start], coordinates[end]];
  if (!from || !to) throw new RangeError('a route line has no points');
  const part =
    endShare > startShare
      ? Math.min(1, Math.max(0, (share - startShare) / (endShare - startShare)))
      : 1;
  const [a, b] = [fromOrigin(toMercator(from)), fromOrigin(toMercator(to))];
  return [a[0] + (b[0] - a[0]) * part, a[1] + (b[1] - a[1]) * part];
}

function fromOrigin([x, y]: MercatorPoint): MercatorPoint {
  return [x - EVENT_ORIGIN[0], y - EVENT_ORIGIN[1]];
}
