/** Sizes on the screen by zoom, the same for shaders and picking. */

/** In windows as long as this no two events of a spot share a slot of the short ones. */
export const SHORT_WINDOW_DAYS = 45;

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
    // Half way between the two, symbols lie on one another: a short way.
    [9, 0],
    [10, 1],
  ]);
}

/** 0: events have the slots of short windows, which are soon taken again; 1: those of long ones. */
export function longSlotShare(windowDays: number): number {
  // A window that grows while it plays has its symbols glide from the ones to the others.
  return interpolate(windowDays, [
    [SHORT_WINDOW_DAYS, 0],
    [SHORT_WINDOW_DAYS + 7, 1],
  ]);
}

type Stop = readonly [at: number, value: number];

/** Linear between the stops, constant beyond them. */
function interpolate(at: number, stops: readonly [Stop, ...Stop[]]): number {
  let [lowAt, lowValue] = stops[0];
  if (at <= lowAt) return lowValue;
  for (const [highAt, highValue] of stops) {
    if (at < highAt) {
      const share = (at - lowAt) / (highAt - lowAt);
      return lowValue + (highValue - lowValue) * share;
    }
    lowAt = highAt;
    lowValue = highValue;
  }
  return lowValue;
}
