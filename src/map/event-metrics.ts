/** Sizes on the screen by zoom, the same for shaders and picking. */

/** Mean half-width of a symbol, px. */
export function symbolRadiusPx(zoom: number): number {
  return interpolate(zoom, [
    [4, 5],
    [6, 6.5],
    [10, 8],
  ]);
}

/** Distance between neighbouring slots of a spot, px. */
export function slotSpacingPx(zoom: number): number {
  return interpolate(zoom, [
    [3, 5],
    [5, 8],
    [9, 16],
    [12, 18],
  ]);
}

/** 0: events are spread around their group of places; 1: around their own place. */
export function nearSlotShare(zoom: number): number {
  return interpolate(zoom, [
    [9, 0],
    [11.5, 1],
  ]);
}

type Stop = readonly [zoom: number, value: number];

/** Linear between the stops, constant beyond them. */
function interpolate(zoom: number, stops: readonly [Stop, ...Stop[]]): number {
  let [lowZoom, lowValue] = stops[0];
  if (zoom <= lowZoom) return lowValue;
  for (const [highZoom, highValue] of stops) {
    if (zoom < highZoom) {
      const share = (zoom - lowZoom) / (highZoom - lowZoom);
      return lowValue + (highValue - lowValue) * share;
    }
    lowZoom = highZoom;
    lowValue = highValue;
  }
  return lowValue;
}
