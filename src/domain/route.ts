import { distanceKm, EARTH_RADIUS_KM } from './distance-km';
import type { LngLat, Place } from './event-record';
import { nearLongitude, runningOn } from './longitude';

export type GreatCircleOptions = {
  /** Points of the line, both ends counted, at least 2. */
  readonly stepsPerLeg?: number;
  /** How far a very short leg bows, as a part of its length. */
  readonly lift?: number;
};

/** The line of a route and where along it the places lie. */
export type RouteLine = {
  /** Longitudes run on across the antimeridian and may leave -180 to 180. */
  readonly coordinates: readonly LngLat[];
  /** Part of the way, 0 to 1, at each coordinate. */
  readonly fractions: readonly number[];
  /** Part of the way, 0 to 1, at each place of the route, in its order. */
  readonly stops: readonly number[];
};

/**
 * Points of a leg: a bow of three degrees from one straight piece to the next looks round. Each
 * piece is drawn for each visit, so that many more would be most of the work of a frame.
 */
const STEPS_PER_LEG = { least: 20, most: 48, perKm: 1 / 60 } as const;
/** Short great circles are nearly straight on the map, and there and back would be one line. */
const LIFT = 0.08;
/** From here on a great circle has bow enough of its own. */
const LIFT_UP_TO_KM = 3000;
const DEGREES = 180 / Math.PI;

/**
 * The great circle between two places, bowed gently to the left of the way where it is short, so
 * that the way there and the way back are told apart. Ends are exact; longitudes run on across the
 * antimeridian. Two points if the places are the same or each other's antipodes.
 */
export function greatCircle(
  from: LngLat,
  to: LngLat,
  { stepsPerLeg = stepsOf(from, to), lift = LIFT }: GreatCircleOptions = {},
): readonly LngLat[] {
  const end: LngLat = [nearLongitude(to[0], from[0]), to[1]];
  if (isSame(from, to) || isAntipode(from, to)) return [from, end];
  const line = runningOn(greatCirclePoints(from, to, stepsPerLeg), from);
  const bow = lift * Math.max(0, 1 - distanceKm(from, to) / LIFT_UP_TO_KM);
  const bowed = bow === 0 ? line : bowLine(line, bow);
  const last = bowed.at(-1) ?? end;
  return [from, ...bowed.slice(1, -1), [nearLongitude(to[0], last[0]), to[1]]];
}

/**
 * The line through all places of a route. Legs that lead nowhere add nothing; a route that never
 * leaves its place is that one point.
 */
export function routeLine(route: readonly Place[]): RouteLine {
  const coordinates: LngLat[] = [];
  const km: number[] = [];
  const stopKm: number[] = [];
  for (const { coordinates: place } of route) {
    const last = coordinates.at(-1);
    if (last === undefined) {
      coordinates.push(place);
      km.push(0);
    } else if (distanceKm(last, place) > 0) {
      const start: LngLat = [last[0], last[1]];
      for (const point of greatCircle(start, place).slice(1)) {
        const previous = coordinates.at(-1) ?? point;
        km.push((km.at(-1) ?? 0) + distanceKm(previous, point));
        coordinates.push(point);
      }
    }
    stopKm.push(km.at(-1) ?? 0);
  }
  const total = km.at(-1) ?? 0;
  const toFraction = (value: number): number => (total === 0 ? 0 : value / total);
  return { coordinates, fractions: km.map(toFraction), stops: stopKm.map(toFraction) };
}

function stepsOf(from: LngLat, to: LngLat): number {
  const { least, most, perKm } = STEPS_PER_LEG;
  return Math.round(Math.min(most, Math.max(least, distanceKm(from, to) * perKm)));
}

function greatCirclePoints(from: LngLat, to: LngLat, count: number): readonly LngLat[] {
  const angle = distanceKm(from, to) / EARTH_RADIUS_KM;
  const [start, end] = [toVector(from), toVector(to)];
  return Array.from({ length: count }, (_, step): LngLat => {
    const part = step / (count - 1);
    const [a, b] = [Math.sin((1 - part) * angle), Math.sin(part * angle)];
    const [x, y, z] = start.map((value, axis) => a * value + b * (end[axis] ?? 0));
    return toLngLat([x ?? 0, y ?? 0, z ?? 0]);
  });
}

type Vector = readonly [x: number, y: number, z: number];

function toVector([lng, lat]: LngLat): Vector {
  const [east, north] = [lng / DEGREES, lat / DEGREES];
  return [Math.cos(north) * Math.cos(east), Math.cos(north) * Math.sin(east), Math.sin(north)];
}

/** Of a vector of any length. */
function toLngLat([x, y, z]: Vector): LngLat {
  return [Math.atan2(y, x) * DEGREES, Math.atan2(z, Math.hypot(x, y)) * DEGREES];
}

/** Bows a line in the plane of the map (Mercator), where the reader sees its chord. */
function bowLine(line: readonly LngLat[], bow: number): readonly LngLat[] {
  const [fromX, fromY] = project(line[0] ?? [0, 0]);
  const [toX, toY] = project(line.at(-1) ?? [0, 0]);
  return line.map((point, index) => {
    const t = index / (line.length - 1);
    const part = bow * 4 * t * (1 - t);
    const [x, y] = project(point);
    return unproject([x - part * (toY - fromY), y + part * (toX - fromX)]);
  });
}

function project([lng, lat]: LngLat): readonly [x: number, y: number] {
  return [lng, Math.asinh(Math.tan(lat / DEGREES)) * DEGREES];
}

function unproject([x, y]: readonly [x: number, y: number]): LngLat {
  return [x, Math.atan(Math.sinh(y / DEGREES)) * DEGREES];
}

function isSame(a: LngLat, b: LngLat): boolean {
  return a[1] === b[1] && nearLongitude(a[0], b[0]) === b[0];
}

/** Within rounding: half a turn added to a decimal longitude is not exactly another. */
function isAntipode(a: LngLat, b: LngLat): boolean {
  const isClose = (difference: number) => Math.abs(difference) < 1e-9;
  return isClose(a[1] + b[1]) && isClose(nearLongitude(a[0] + 180, b[0]) - b[0]);
}
