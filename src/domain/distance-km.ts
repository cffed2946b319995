import type { LngLat } from './event-record';

/** The mean radius of the globe. */
export const EARTH_RADIUS_KM = 6371.0088;

const RADIANS = Math.PI / 180;

/** How far apart two places are on the globe (the haversine formula), km. */
export function distanceKm([lngA, latA]: LngLat, [lngB, latB]: LngLat): number {
  const northward = Math.sin(((latB - latA) * RADIANS) / 2);
  const eastward = Math.sin(((lngB - lngA) * RADIANS) / 2);
  const chord =
    northward ** 2 + eastward ** 2 * Math.cos(latA * RADIANS) * Math.cos(latB * RADIANS);
  return 2 * EARTH_RADIUS_KM * Math.atan2(Math.sqrt(chord), Math.sqrt(1 - chord));
}
