import type { LngLat } from '../domain/event-record';
import type { Viewport } from '../domain/viewport';
import type { ScreenPoint } from './map-callbacks';
import type { GlMap } from './maplibre';
import type { Bbox } from './region-bbox';
import type { MapPadding } from './scene';

/** Panels may cover at most this share of each direction; more leaves no room to fit into. */
const MAX_COVERED_SHARE = 0.7;

/** Reads where the map looks from. */
export function readViewport(map: GlMap): Viewport {
  const { lng, lat } = map.getCenter();
  return {
    zoom: map.getZoom(),
    center: [lng, lat],
    bearing: map.getBearing(),
    pitch: map.getPitch(),
  };
}

/** The smallest box around the coordinates, as they are: longitudes may exceed 180. Null: none. */
export function bboxAround(coordinates: readonly LngLat[]): Bbox | null {
  if (coordinates.length === 0) return null;
  const bbox: Bbox = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lng, lat] of coordinates) {
    bbox[0] = Math.min(bbox[0], lng);
    bbox[1] = Math.min(bbox[1], lat);
    bbox[2] = Math.max(bbox[2], lng);
    bbox[3] = Math.max(bbox[3], lat);
  }
  return bbox;
}

/** Padding plus a margin, px, made smaller where it would leave too little of the container. */
export function limitPadding(
  { top, bottom, left, right }: MapPadding,
  marginPx: number,
  widthPx: number,
  heightPx: number,
): MapPadding {
  const limit = (start: number, end: number, sizePx: number): [number, number] => {
    const [a, b] = [start + marginPx, end + marginPx];
    const scale = Math.min(1, (sizePx * MAX_COVERED_SHARE) / Math.max(a + b, 1));
    return [a * scale, b * scale];
  };
  const [limitedTop, limitedBottom] = limit(top, bottom, heightPx);
  const [limitedLeft, limitedRight] = limit(left, right, widthPx);
  return { top: limitedTop, bottom: limitedBottom, left: limitedLeft, right: limitedRight };
}

/**
 * How far the map has to be panned for all points to lie inside the padding, px right and down
 * for the camera; `[0, 0]` when they do, null when they are too far apart for that.
 */
export function panIntoView(
  points: readonly ScreenPoint[],
  padding: MapPadding,
  widthPx: number,
  heightPx: number,
): [x: number, y: number] | null {
  const along = (values: number[], low: number, high: number): number | null => {
    const [least, most] = [Math.min(...values), Math.max(...values)];
    if (most - least > high - low) return null;
    if (least < low) return least - low;
    return most > high ? most - high : 0;
  };
  const x = along(
    points.map((point) => point.x),
    padding.left,
    widthPx - padding.right,
  );
  const y = along(
    points.map((point) => point.y),
    padding.top,
    heightPx - padding.bottom,
  );
  return x === null || y === null ? null : [x, y];
}
