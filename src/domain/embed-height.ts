/** What of a page in another page takes height. */
export type EmbedParts = { readonly header: boolean; readonly panel: boolean };

/** Widths below which parts stand under one another, px; `app/embed-sizes.css` has the same. */
const NARROW_AXIS_PX = 576;
const NARROW_LIST_PX = 640;

/** The map, as a part of its width, and no less and no more than this, px. */
const MAP_SHARE = 0.6;
const MAP_PX = { min: 220, max: 520 } as const;

/** A scroll bar that comes or goes in the page around is no reason for another height, px. */
const SCROLL_BAR_PX = 20;

/**
 * The height a guest would like, px. It follows from the width alone: a page that fills whatever
 * frame it has cannot be asked what it needs, and one that asked by its own height would grow or
 * shrink for ever.
 */
export function embedHeight(widthPx: number, { header, panel }: EmbedParts): number {
  const map = Math.min(MAP_PX.max, Math.max(MAP_PX.min, widthPx * MAP_SHARE));
  const [head, axis, credit] = widthPx < NARROW_AXIS_PX ? [64, 140, 48] : [44, 120, 29];
  const list = panel && widthPx < NARROW_LIST_PX ? 240 : 0;
  return Math.round(map + (header ? head : 0) + axis + credit + list);
}

/** Whether a width differs so much from the last one that it may ask for another height. */
export const isOtherWidth = (lastPx: number, widthPx: number): boolean =>
  Math.abs(widthPx - lastPx) > SCROLL_BAR_PX;
