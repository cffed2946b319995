import type { RouteExit, ScreenFrame } from '../map/route-exits';

/** A chip's middle on the map, px, and the way its visits go, degrees clockwise from up. */
export type RouteChip = {
  readonly exit: RouteExit;
  readonly x: number;
  readonly y: number;
  readonly angleDeg: number;
};

/** Height of a chip and the room to the next, px. */
const CHIP_PX = { height: 28, gap: 4 } as const;
/** Width of a chip without its text, and of a letter, px; generous. */
const WIDTH_PX = { base: 54, letter: 7.5, most: 200 } as const;

/**
 * Places chips where their visits leave the view, side by side where those are close, each whole
 * within the frame.
 *
 * @param frame what is free of panels, px
 * @param nameOf the text of a chip
 */
export function layOutRouteChips(
  exits: readonly RouteExit[],
  frame: ScreenFrame,
  nameOf: (exit: RouteExit) => string,
): RouteChip[] {
  const placed: { chip: RouteChip; widthPx: number }[] = [];
  const middle = { x: (frame.left + frame.right) / 2, y: (frame.top + frame.bottom) / 2 };
  for (const exit of exits) {
    const textPx = WIDTH_PX.base + WIDTH_PX.letter * nameOf(exit).length;
    const widthPx = Math.min(WIDTH_PX.most, textPx);
    const clampX = (x: number): number =>
      Math.min(Math.max(x, frame.left + widthPx / 2), frame.right - widthPx / 2);
    const clampY = (y: number): number =>
      Math.min(Math.max(y, frame.top + CHIP_PX.height / 2), frame.bottom - CHIP_PX.height / 2);
    const x = clampX(exit.point.x);
    const free = nearestFree(
      clampY(exit.point.y),
      (y) =>
        placed.some(
          ({ chip, widthPx: otherPx }) =>
            Math.abs(chip.y - y) < CHIP_PX.height + CHIP_PX.gap &&
            Math.abs(chip.x - x) < (widthPx + otherPx) / 2 + CHIP_PX.gap,
        ) || y !== clampY(y),
    );
    if (free === null) continue;
    const angle = Math.atan2(exit.point.x - middle.x, middle.y - exit.point.y);
    const angleDeg = Math.round((angle * 180) / Math.PI);
    placed.push({ chip: { exit, x, y: free, angleDeg }, widthPx });
  }
  return placed.map(({ chip }) => chip);
}

/** The nearest y that is not taken, in steps of a chip; null: there is none near. */
function nearestFree(y: number, isTaken: (y: number) => boolean): number | null {
  const stepPx = CHIP_PX.height + CHIP_PX.gap;
  for (let step = 0; step <= 8; step++) {
    for (const candidate of [y + step * stepPx, y - step * stepPx]) {
      if (!isTaken(candidate)) return candidate;
    }
  }
  return null;
}
