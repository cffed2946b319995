import { isNoteInWindow } from '../domain/note';
import type { TimeWindow } from '../domain/time-window';
import type { MercatorPoint } from './map-mercator';
import { type PlainNotes, WIDTH_STEP } from './plain-notes-pack';
import { PLAIN_DOT } from './plain-notes-shaders';
import { squaredDistance } from './simplify-line';

/** A point of the screen, and the map right around it as a plane. */
export type PressedPlace = {
  /** Mercator, from `EVENT_ORIGIN` on. */
  readonly at: MercatorPoint;
  /** How far a px right and a px down lead there. */
  readonly right: MercatorPoint;
  readonly down: MercatorPoint;
};

export type PlainPress = {
  readonly place: PressedPlace;
  /** This far from a note is on it, px. */
  readonly reachPx: number;
  readonly window: TimeWindow;
  /** Indices of notes that are not drawn. */
  readonly leftOut: ReadonlySet<number>;
};

/**
 * Index of the uppermost note that is drawn at a place: dots lie over lines. Null: none.
 * Each is looked at: of 20,000 it takes less than a ms.
 */
export function findPlainMark(plain: PlainNotes, press: PlainPress): number | null {
  const { dots, lines } = plain;
  const toPx = createToPx(press.place);
  let line: number | null = null;
  for (const note of candidatesOf(plain, press)) {
    const dot = dots.before[note] ?? 0;
    if (dot < (dots.before[note + 1] ?? 0)) {
      const start = dot * dots.size;
      const [x, y] = toPx(dots.data[start] ?? 0, dots.data[start + 1] ?? 0);
      if (Math.hypot(x, y) <= PLAIN_DOT.radius + PLAIN_DOT.edge + press.reachPx) return note;
    }
    for (
      let at = lines.before[note] ?? 0;
      line === null && at < (lines.before[note + 1] ?? 0);
      at++
    ) {
      const start = at * lines.size;
      const [fromX, fromY] = toPx(lines.data[start] ?? 0, lines.data[start + 1] ?? 0);
      const [toX, toY] = toPx(lines.data[start + 2] ?? 0, lines.data[start + 3] ?? 0);
      const halfPx = Math.floor((lines.data[start + 6] ?? 0) / WIDTH_STEP) / 2;
      const squared = squaredDistance(-fromX, -fromY, toX - fromX, toY - fromY);
      if (squared <= (halfPx + press.reachPx) ** 2) line = note;
    }
  }
  return line;
}

/** Index of the uppermost area that has the place within; null: none. */
export function findPlainArea(plain: PlainNotes, press: PlainPress): number | null {
  for (const note of candidatesOf(plain, press)) {
    if (plain.notes[note]?.geometry?.type === 'Polygon' && hasWithin(plain, note, press.place.at)) {
      return note;
    }
  }
  return null;
}

/** What is drawn and reaches as far, the uppermost first. */
function* candidatesOf(
  { notes, boxes }: PlainNotes,
  { place: { at, right, down }, reachPx, window, leftOut }: PlainPress,
): Generator<number> {
  const widest = reachPx + PLAIN_DOT.radius + PLAIN_DOT.edge;
  const reachX = widest * (Math.abs(right[0]) + Math.abs(down[0]));
  const reachY = widest * (Math.abs(right[1]) + Math.abs(down[1]));
  for (let index = notes.length - 1; index >= 0; index--) {
    const box = 4 * index;
    const isBeside =
      at[0] + reachX < (boxes[box] ?? 0) ||
      at[1] + reachY < (boxes[box + 1] ?? 0) ||
      at[0] - reachX > (boxes[box + 2] ?? 0) ||
      at[1] - reachY > (boxes[box + 3] ?? 0);
    const note = notes[index];
    if (isBeside || leftOut.has(index) || note === undefined) continue;
    if (isNoteInWindow(note, window)) yield index;
  }
}

/** Even-odd, over all rings: what is in a hole is not within. */
function hasWithin({ lines }: PlainNotes, note: number, [x, y]: MercatorPoint): boolean {
  let isWithin = false;
  for (let at = lines.before[note] ?? 0; at < (lines.before[note + 1] ?? 0); at++) {
    const start = at * lines.size;
    const [fromX = 0, fromY = 0, toX = 0, toY = 0] = lines.data.subarray(start, start + 4);
    if (fromY > y === toY > y) continue;
    if (x < ((toX - fromX) * (y - fromY)) / (toY - fromY) + fromX) isWithin = !isWithin;
  }
  return isWithin;
}

/** Px right and down of the place, true around it. */
function createToPx({ at, right, down }: PressedPlace): (x: number, y: number) => MercatorPoint {
  const area = right[0] * down[1] - right[1] * down[0];
  return (x, y) => {
    const [eastward, southward] = [x - at[0], y - at[1]];
    return [
      (eastward * down[1] - southward * down[0]) / area,
      (southward * right[0] - eastward * right[1]) / area,
    ];
  };
}
