import type { LngLat } from '../domain/event-record';

/** Web Mercator with the world as the unit square: x from west, y from north. */
export type MercatorPoint = readonly [x: number, y: number];

/** Mean circumference used by Web Mercator, km. */
const EQUATOR_KM = 40075.016686;

/** Projects a place; longitudes beyond ±180 go on beyond the unit square. */
export function toMercator([lng, lat]: LngLat): MercatorPoint {
  const sine = Math.sin((lat * Math.PI) / 180);
  return [lng / 360 + 0.5, 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)];
}

/** The place at a point of the mercator square. */
export function fromMercator([x, y]: MercatorPoint): LngLat {
  return [(x - 0.5) * 360, (Math.atan(Math.sinh((0.5 - y) * 2 * Math.PI)) * 180) / Math.PI];
}

/** Length of a kilometre at a latitude, in units of the mercator square. */
export function mercatorPerKm(lat: number): number {
  return 1 / (EQUATOR_KM * Math.cos((lat * Math.PI) / 180));
}
