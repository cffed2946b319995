import type { ForeignStyle } from './map-ground';

/** Baghdad, `[lng, lat]`: any map of the region has a tile there. */
const PROBED: readonly [number, number] = [44.39, 33.31];
/** The map begins about there. */
const PROBED_ZOOM = 6;

/** The numbers of the tile that holds a place (web mercator, rows from the north). */
export function tileAt(
  [lng, lat]: readonly [number, number],
  zoom: number,
): { readonly x: number; readonly y: number } {
  const count = 2 ** zoom;
  const latRad = (lat * Math.PI) / 180;
  const y = (1 - Math.asinh(Math.tan(latRad)) / Math.PI) / 2;
  return { x: Math.floor(((lng + 180) / 360) * count), y: Math.floor(y * count) };
}

const zoomOf = (value: unknown, otherwise: number): number =>
  typeof value === 'number' ? value : otherwise;

/**
 * The address of one tile that a style's map of the region must have; null where its sources
 * have none by number.
 */
export function probeTileOf({ sources }: ForeignStyle): string | null {
  for (const { tiles, minzoom, maxzoom, scheme } of Object.values(sources)) {
    const template: unknown = Array.isArray(tiles) ? tiles[0] : undefined;
    if (typeof template !== 'string') continue;
    const zoom = Math.max(zoomOf(minzoom, 0), Math.min(zoomOf(maxzoom, 22), PROBED_ZOOM));
    const { x, y } = tileAt(PROBED, zoom);
    const row = scheme === 'tms' ? 2 ** zoom - 1 - y : y;
    const address = template
      .replace('{z}', String(zoom))
      .replace('{x}', String(x))
      .replace('{y}', String(row));
    if (!/[{}]/.test(address)) return address;
  }
  return null;
}
