import { palette, type Theme } from './palette';

/** Names of the pictures that schematic areas are filled with. */
export const HATCH_IMAGE: Readonly<Record<Theme, string>> = {
  light: 'hatch-light',
  dark: 'hatch-dark',
};

/** From line to line along the picture's edge, and how thick a line is, px. */
const HATCH_PX = { period: 7, line: 0.9 } as const;
/** Alpha on a line and between lines. */
const HATCH_ALPHA: Readonly<Record<Theme, { readonly line: number; readonly ground: number }>> = {
  light: { line: 0.34, ground: 0.05 },
  dark: { line: 0.3, ground: 0.05 },
};

/** A picture as MapLibre takes it: RGBA, row by row. */
export type HatchImage = {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
};

/**
 * Lines from lower left to upper right, in a square that continues itself on all sides.
 *
 * @param pixelRatio device px a px
 */
export function createHatch(theme: Theme, pixelRatio: number): HatchImage {
  const { line, ground } = HATCH_ALPHA[theme];
  const color = Number.parseInt(palette[theme].site.slice(1), 16);
  const side = Math.max(1, Math.round(HATCH_PX.period * pixelRatio));
  const halfLine = (HATCH_PX.line * pixelRatio) / 2;
  const data = new Uint8ClampedArray(side * side * 4);
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) {
      const along = (x + y + 1) % side;
      const distance = Math.min(along, side - along) * Math.SQRT1_2;
      const share = Math.min(1, Math.max(0, halfLine + 0.5 - distance));
      const alpha = Math.round(255 * (ground + (line - ground) * share));
      data.set([color >> 16, (color >> 8) & 255, color & 255, alpha], (y * side + x) * 4);
    }
  }
  return { width: side, height: side, data };
}
