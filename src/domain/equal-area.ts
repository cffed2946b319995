import type { LngLat } from './event-record';

/** A point on the plane of {@link toPlane}: km east of Greenwich and north of the equator. */
export type PlanePoint = readonly [x: number, y: number];

/** The mean radius of the globe. */
const RADIUS_KM = 6371.0088;
/** Where shapes are true: in the middle of Iraq. At its ends they are some 5 % off. */
const TRUE_LAT = 33;

const RADIANS = Math.PI / 180;
const SHRINK = Math.cos(TRUE_LAT * RADIANS);

/** Brings a point of the globe to a plane on which equal areas are equal (Lambert's cylinder). */
export function toPlane([lng, lat]: LngLat): PlanePoint {
  return [RADIUS_KM * SHRINK * lng * RADIANS, (RADIUS_KM * Math.sin(lat * RADIANS)) / SHRINK];
}

/** The way back from {@link toPlane}. */
export function fromPlane([x, y]: PlanePoint): LngLat {
  return [x / (RADIUS_KM * SHRINK * RADIANS), Math.asin((y * SHRINK) / RADIUS_KM) / RADIANS];
}
