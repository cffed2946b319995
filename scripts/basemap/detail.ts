import type { Position } from 'geojson';

/** `[west, south, east, north]` in degrees. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

/** Where everything is drawn in full. */
export const CORE: Bounds = [36, 28, 51, 38.5];
/** Drawn by hand to about 400 m, so smoother than the rest. */
export const BAGHDAD: Bounds = [44.25, 33.15, 44.6, 33.47];
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

/** `far: true` for a line wholly out of the bounds; it is drawn fainter. */
export function toFar(line: readonly Position[], bounds: Bounds = CORE): { far?: true } {
  return line.some((position) => isWithin(position, bounds)) ? {} : { far: true };
}

/**
 * The smallest triangle kept when lines are simplified, in square degrees: in the core two
 * thousandths of a degree (200 m), which is a pixel or two at zoom 9.
 */
export const MIN_TRIANGLE = 2e-6;

/** How much a point's triangle counts against `MIN_TRIANGLE`: 1 in the core, less further out. */
export function weighDetail(position: Position): number {
  if (isWithin(position, BAGHDAD)) return 60;
  if (isWithin(position, CORE)) return 1;
  if (isWithin(position, REGION)) return 0.008;
  if (isWithin(position, MARGIN)) return 0.002;
  return isWithin(position, EUROPE) ? 0.0003 : 0.00001;
}

/**
 * Rounds to a grid as fine as the detail there, in degrees: 0.0005 (55 m) in the core, less
 * further out.
 */
export function roundPosition(position: Position): Position {
  const inCore = isWithin(position, BAGHDAD) ? 10000 : 2000;
  const perDegree = isWithin(position, CORE) ? inCore : isWithin(position, REGION) ? 500 : 50;
  return [roundTo(position[0], perDegree), roundTo(position[1], perDegree)];
}

function roundTo(value: number | undefined, perDegree: number): number {
  return Number((Math.round((value ?? 0) * perDegree) / perDegree).toFixed(4));
}
