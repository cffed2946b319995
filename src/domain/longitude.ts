import type { LngLat } from './event-record';

/** The longitude, plus whole turns, that is nearest to another. */
export function nearLongitude(lng: number, other: number): number {
  return lng + Math.round((other - lng) / 360) * 360;
}

/**
 * The same points with longitudes that run on across the antimeridian: none is more than half a
 * turn from the one before.
 */
export function runningOn(points: readonly LngLat[], from = points[0]): readonly LngLat[] {
  let before = from?.[0] ?? 0;
  return points.map(([lng, lat]): LngLat => {
    before = nearLongitude(lng, before);
    return [before, lat];
  });
}
