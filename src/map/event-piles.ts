import { MEMORY_DAYS } from './event-offsets';

/** A group of more shown events than this is drawn as one pile from afar. */
export const PILE_ABOVE = 12;
/** While playing a pile stays one until it is this small, so that it does not flicker. */
const KEEP_PILE_ABOVE = 8;
/** From this zoom on there is room to spread. */
export const PILES_OPEN_ZOOM = 8.5;
/** Below this zoom there is no room even for events that each have a slot of their own. */
const NO_ROOM_ZOOM = 5.2;

/** What decides whether groups are piles, besides their sizes. */
export type PileView = {
  readonly zoom: number;
  readonly windowDays: number;
  readonly isPlaying: boolean;
};

/**
 * Which groups are drawn as piles. In windows as short as slots are kept free, every event has a
 * slot of its own and stays a symbol, except from very far.
 *
 * @param totals shown events by group
 * @param previous groups that are piles now
 * @param open groups the reader looks into: never piles
 */
export function choosePiles(
  totals: readonly number[],
  { zoom, windowDays, isPlaying }: PileView,
  previous: ReadonlySet<number>,
  open: ReadonlySet<number>,
): ReadonlySet<number> {
  const piles = new Set<number>();
  if (zoom >= PILES_OPEN_ZOOM) return piles;
  if (zoom >= NO_ROOM_ZOOM && windowDays <= MEMORY_DAYS) return piles;
  totals.forEach((total, group) => {
    const limit = isPlaying && previous.has(group) ? KEEP_PILE_ABOVE : PILE_ABOVE;
    if (total > limit && !open.has(group)) piles.add(group);
  });
  return piles;
}

/** Radius of a pile's ring, px: it grows with the order of magnitude, and holds its number. */
export function pileRadiusPx(total: number): number {
  return 11.5 + 1.6 * Math.log2(Math.max(1, total / PILE_ABOVE));
}

/** What {@link createEventMask} says of an event. */
export const EVENT_MASK = { hidden: 0, symbol: 1, pile: 2 } as const;

/**
 * How each event is drawn.
 *
 * @param visible 1 by event index where the filter passes; null: everywhere
 */
export function createEventMask(
  visible: Uint8Array | null,
  groupOf: Int32Array,
  piles: ReadonlySet<number>,
): Uint8Array {
  return Uint8Array.from(groupOf, (group, index) => {
    if (visible !== null && visible[index] !== 1) return EVENT_MASK.hidden;
    return piles.has(group) ? EVENT_MASK.pile : EVENT_MASK.symbol;
  });
}
