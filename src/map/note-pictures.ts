import { NOTE_ICONS } from '../domain/note';
import type { GlMap } from './maplibre';
import { ARROW_HEAD, NOTE_SHAPES, type Shape } from './note-shapes';

export const ARROW_HEAD_IMAGE = 'note-head';
/** Before an icon's name. */
export const NOTE_IMAGE_PREFIX = 'note-';

/** px a side, and device px a px: distances stay exact when a picture is drawn larger. */
const SIDE_PX = 26;
const PIXEL_RATIO = 2;
/** MapLibre reads distances from alpha: 192 on the edge, a px further in is 32 more. */
const EDGE_ALPHA = 192;
const ALPHA_A_PX = 32;

/** A picture of distances, which takes any colour and halo where it is drawn. */
export function createDistanceImage(shape: Shape): {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
} {
  const side = SIDE_PX * PIXEL_RATIO;
  const data = new Uint8ClampedArray(side * side * 4);
  for (let row = 0; row < side; row++) {
    for (let column = 0; column < side; column++) {
      const [x, y] = [column, row].map((at) => (at + 0.5) / PIXEL_RATIO - SIDE_PX / 2);
      data[(row * side + column) * 4 + 3] = EDGE_ALPHA - ALPHA_A_PX * shape(x ?? 0, y ?? 0);
    }
  }
  return { width: side, height: side, data };
}

const SHAPES: ReadonlyMap<string, Shape> = new Map([
  [ARROW_HEAD_IMAGE, ARROW_HEAD],
  ...NOTE_ICONS.map((icon) => [`${NOTE_IMAGE_PREFIX}${icon}`, NOTE_SHAPES[icon]] as const),
]);

/** Gives a style a picture of notes that it asks for. */
export function addNotePicture(map: GlMap, name: string): void {
  const shape = SHAPES.get(name);
  if (shape === undefined || map.hasImage(name)) return;
  map.addImage(name, createDistanceImage(shape), { pixelRatio: PIXEL_RATIO, sdf: true });
}
