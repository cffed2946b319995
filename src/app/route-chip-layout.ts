import type { RouteExit, ScreenFrame } from '../map/route-exits';

/** A chip's middle on the map, px, and the way its visits go, degrees clockwise from up. */
export type RouteChip = {
  readonly exit: RouteExit;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly angleDeg: number;
};

/** What chips have to do with; frames in px of the map. */
export type RouteChipSurroundings = {
  /** Where chips may be. */
  readonly frame: ScreenFrame;
  /** Legend, tools and the like: no chip lies over them. */
  readonly panels: readonly ScreenFrame[];
  /** Whether something is written or marked on the map there: better no chip does. */
  readonly isWritten: (box: ScreenFrame) => boolean;
};

/** Heights of a chip with one line and with two, and the room to the next, px. */
const CHIP_PX = { line: 28, lines: 44, gap: 4 } as const;
/** Width of a chip without its text, of a letter, and of the widest line, px; generous. */
const WIDTH_PX = { base: 56, letter: 7, line: 128 } as const;

/** px between places that are tried, and how many of them each way. */
const STEP_PX = { x: 24, y: 16 } as const;
const STEPS = { x: 10, y: 14 } as const;
/** The map is asked so often a chip at most whether something is written at a place. */
const MAX_ASKED = 40;

/** Ways off from where a chip would be, the shortest first. */
const SHIFTS = Array.from({ length: (2 * STEPS.x + 1) * (2 * STEPS.y + 1) }, (_, at) => ({
  x: ((at % (2 * STEPS.x + 1)) - STEPS.x) * STEP_PX.x,
  y: (Math.floor(at / (2 * STEPS.x + 1)) - STEPS.y) * STEP_PX.y,
})).sort((a, b) => Math.hypot(a.x, a.y) - Math.hypot(b.x, b.y));

/** A place's name as far as a chip has room for it: without what only says where it is. */
export function shortNameOf(name: string): string {
  return name.split(/[,،(]/u, 1)[0]?.trim() || name;
}

/**
 * Places chips as near as can be to where their visits leave the view, each whole within the
 * frame, clear of the others and of panels, and of what is written on the map where there is room
 * elsewhere. A chip for which there is none is left out.
 *
 * @param nameOf the text of a chip
 */
export function layOutRouteChips(
  exits: readonly RouteExit[],
  { frame, panels, isWritten }: RouteChipSurroundings,
  nameOf: (exit: RouteExit) => string,
): RouteChip[] {
  const chips: RouteChip[] = [];
  const taken: ScreenFrame[] = [...panels];
  const middle = { x: (frame.left + frame.right) / 2, y: (frame.top + frame.bottom) / 2 };
  for (const exit of exits) {
    const name = nameOf(exit);
    const { widthPx, heightPx } = sizeOf(name);
    const boxAt = (x: number, y: number): ScreenFrame => ({
      left: x - widthPx / 2,
      right: x + widthPx / 2,
      top: y - heightPx / 2,
      bottom: y + heightPx / 2,
    });
    const isFree = (box: ScreenFrame): boolean =>
      box.left >= frame.left &&
      box.right <= frame.right &&
      box.top >= frame.top &&
      box.bottom <= frame.bottom &&
      !taken.some((other) => isNear(box, other));
    const home = {
      x: clamp(exit.point.x, frame.left + widthPx / 2, frame.right - widthPx / 2),
      y: clamp(exit.point.y, frame.top + heightPx / 2, frame.bottom - heightPx / 2),
    };
    const places = SHIFTS.map((shift) => ({ x: home.x + shift.x, y: home.y + shift.y })).filter(
      ({ x, y }) => isFree(boxAt(x, y)),
    );
    const place =
      places.slice(0, MAX_ASKED).find(({ x, y }) => !isWritten(boxAt(x, y))) ?? places[0];
    if (place === undefined) continue;
    const angle = Math.atan2(exit.point.x - middle.x, middle.y - exit.point.y);
    chips.push({ exit, name, ...place, angleDeg: Math.round((angle * 180) / Math.PI) });
    taken.push(boxAt(place.x, place.y));
  }
  return chips;
}

function sizeOf(name: string): { readonly widthPx: number; readonly heightPx: number } {
  const textPx = WIDTH_PX.letter * name.length;
  return {
    widthPx: WIDTH_PX.base + Math.min(WIDTH_PX.line, textPx),
    heightPx: textPx > WIDTH_PX.line ? CHIP_PX.lines : CHIP_PX.line,
  };
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}

function isNear(a: ScreenFrame, b: ScreenFrame): boolean {
  return (
    a.left < b.right + CHIP_PX.gap &&
    a.right > b.left - CHIP_PX.gap &&
    a.top < b.bottom + CHIP_PX.gap &&
    a.bottom > b.top - CHIP_PX.gap
  );
}
