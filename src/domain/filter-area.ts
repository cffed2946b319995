import { distanceKm, EARTH_RADIUS_KM } from './distance-km';
import type { LngLat } from './event-record';
import { createRingTest } from './point-in-ring';

/** A part of the map, drawn or typed by the reader. */
export type FilterArea =
  | { readonly type: 'circle'; readonly center: LngLat; readonly radiusKm: number }
  /** The ring is open: its last corner is not its first again. */
  | { readonly type: 'polygon'; readonly ring: readonly LngLat[] };

/** Corners a ring may have: beyond, links grow too long to be sent. */
export const MAX_AREA_CORNERS = 60;
/** From a street to all that the map shows. */
export const MIN_AREA_KM = 0.1;
export const MAX_AREA_KM = 5000;

/** Four decimals are about ten metres: finer than any place is known, and short in a link. */
const DECIMALS = 4;

const DEGREES = 180 / Math.PI;
const CIRCLE_STEPS = 96;

const round = (value: number, decimals: number): number => Number(value.toFixed(decimals));

const isPoint = ([lng, lat]: LngLat): boolean => Math.abs(lng) <= 180 && Math.abs(lat) <= 85;

/** The area as a link can hold it; null if it is none: too small, too large, not on the map. */
export function toFilterArea(area: FilterArea): FilterArea | null {
  if (area.type === 'circle') {
    const center = roundPoint(area.center);
    const radiusKm = round(area.radiusKm, DECIMALS);
    // Written so that what is no number is refused too.
    const isRadius = radiusKm >= MIN_AREA_KM && radiusKm <= MAX_AREA_KM;
    return isRadius && isPoint(center) ? { type: 'circle', center, radiusKm } : null;
  }
  const ring = area.ring
    .map(roundPoint)
    .filter((point, position, all) => position === 0 || !isSamePoint(point, all[position - 1]));
  while (ring.length > 1 && isSamePoint(ring.at(-1), ring[0])) ring.pop();
  const isRing = ring.length >= 3 && ring.length <= MAX_AREA_CORNERS && ring.every(isPoint);
  return isRing ? { type: 'polygon', ring } : null;
}

/** The circle around a point through another, as far as it can be one. */
export function circleThrough(center: LngLat, edge: LngLat): FilterArea | null {
  const radiusKm = distanceKm(center, edge);
  // Whoever draws cannot mean metres: at this size a link says it in few digits.
  const decimals = radiusKm < 10 ? 1 : 0;
  return toFilterArea({ type: 'circle', center, radiusKm: round(radiusKm, decimals) });
}

/** The outline of an area as an open ring; a circle's is equally far from its centre on the globe. */
export function outlineOf(area: FilterArea): readonly LngLat[] {
  if (area.type === 'polygon') return area.ring;
  const lat = area.center[1] / DEGREES;
  const angle = area.radiusKm / EARTH_RADIUS_KM;
  return Array.from({ length: CIRCLE_STEPS }, (_, step): LngLat => {
    const bearing = (step / CIRCLE_STEPS) * 2 * Math.PI;
    const sinLat =
      Math.sin(lat) * Math.cos(angle) + Math.cos(lat) * Math.sin(angle) * Math.cos(bearing);
    const eastward = Math.atan2(
      Math.sin(bearing) * Math.sin(angle) * Math.cos(lat),
      Math.cos(angle) - Math.sin(lat) * sinLat,
    );
    return [area.center[0] + eastward * DEGREES, Math.asin(sinLat) * DEGREES];
  });
}

/** Whether two areas are the same circle or ring. */
export function sameArea(a: FilterArea | null, b: FilterArea | null): boolean {
  if (a === null || b === null) return a === b;
  if (a.type === 'circle') {
    return b.type === 'circle' && a.radiusKm === b.radiusKm && isSamePoint(a.center, b.center);
  }
  return (
    b.type === 'polygon' &&
    a.ring.length === b.ring.length &&
    a.ring.every((point, position) => isSamePoint(point, b.ring[position]))
  );
}

/** The test a point passes if it lies in the area, edge included; make it once, ask it often. */
export function createAreaTest(area: FilterArea): (point: LngLat) => boolean {
  if (area.type === 'circle') {
    return (point) => distanceKm(area.center, point) <= area.radiusKm;
  }
  return createRingTest(area.ring);
}

function roundPoint([lng, lat]: LngLat): LngLat {
  // A map turned around the world counts on beyond 180.
  const wrapped = Math.abs(lng) <= 180 ? lng : ((((lng + 180) % 360) + 360) % 360) - 180;
  return [round(wrapped, DECIMALS) + 0, round(lat, DECIMALS) + 0];
}

function isSamePoint(a: LngLat | undefined, b: LngLat | undefined): boolean {
  return a !== undefined && b !== undefined && a[0] === b[0] && a[1] === b[1];
}
