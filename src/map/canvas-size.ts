import type { GlMap } from './maplibre';

/**
 * Width and height of a map's canvas, px, as MapLibre has set them: to ask the browser would have
 * it lay out the page first, in the middle of a frame.
 */
export function canvasSizePx(map: GlMap): { readonly width: number; readonly height: number } {
  const { width, height } = map.getCanvas().style;
  return { width: Number.parseFloat(width), height: Number.parseFloat(height) };
}
