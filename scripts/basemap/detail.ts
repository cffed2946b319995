import type { Position } from 'geojson';

/** `[west, south, east, north]` in degrees. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

/** Where everything is drawn in full. */
export const CORE: Bounds = [36, 28, 51, 38.5];
/** Iraq's surroundings: a little plainer than the core. */
export const REGION: Bounds = [32, 22, 61, 43];
/** The sheet around the region. */
export const MARGIN: Bounds = [24, 18, 68, 47];
/** Where visits come from; beyond it the world is an outline. */
export const EUROPE: Bounds = [-12, 33, 42, 60];

export function isWithin([lng, lat]: Position, [west, south, east, north]: Bounds): boolean {
  return (
    lng !== undefined &&
    lat !== undefined &&
    lng >= west &&
    lng <= east &&
    lat >= south &&
    lat <= north
  );
}

/** How much a point counts when lines are simplified: 1 in the core, less further out. */
export function weighDetail(position: Position): number {
  if (isWithin(position, CORE)) return 1;
  if (isWithin(position, REGION)) return 0.15;
  if (isWithin(position, MARGIN)) return 0.02;
  return isWithin(position, EUROPE) ? 0.003 : 0.0001;
}

/** Rounds to a grid that fits the detail there: 4 decimals (11 m) in the core, 2 far away. */
export function roundPosition(position: Position): Position {
  const decimals = isWithin(position, CORE) ? 4 : isWithin(position, REGION) ? 3 : 2;
  const scale = 10 ** decimals;
  return [
    Math.round((position[0] ?? 0) * scale) / scale,
    Math.round((position[1] ?? 0) * scale) / scale,
  ];
}
