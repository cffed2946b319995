import { SHORT_WINDOW_DAYS } from './event-metrics';
import { FRESH_SLOTS, LONG_WINDOW_DAYS } from './event-offsets';

/** A group of more shown events than this is drawn as one pile from afar. */
export const PILE_ABOVE = 12;
/** While playing a pile stays one until it is a third smaller, so that it does not flicker. */
const KEEP_SHARE = 2 / 3;
/** From this zoom on there is room to spread, but for very many. */
export const PILES_OPEN_ZOOM = 8.5;
/** From this zoom on each place has a pile of its own. */
export const PLACES_ZOOM = 10;
/** Close up so many have room around their spot: three rings about the middle. */
const ROOM_CLOSE_UP = 36;
/** Below this zoom there is no room even for events that each have a slot of their own. */
const NO_ROOM_ZOOM = 5.2;

/** What decides whether groups are piles, besides their sizes. */
export type PileView = {
  readonly zoom: number;
  readonly windowDays: number;
  readonly isPlaying: boolean;
};

/**
 * More events than this are drawn as one pile. In short windows every event has a slot of its own
 * and stays a symbol, except from very far; in very long ones slots are shared sooner.
 */
export function pileAbove({ zoom, windowDays }: Omit<PileView, 'isPlaying'>): number {
  if (zoom < NO_ROOM_ZOOM) return PILE_ABOVE;
  if (windowDays <= SHORT_WINDOW_DAYS) return Number.POSITIVE_INFINITY;
  if (zoom < PILES_OPEN_ZOOM) return PILE_ABOVE;
  return windowDays <= LONG_WINDOW_DAYS ? ROOM_CLOSE_UP : FRESH_SLOTS - 1;
}

/**
 * Which groups are drawn as piles.
 *
 * @param totals shown events by group
 * @param previous groups that are piles now
 * @param open groups the reader looks into: never piles
 */
export function choosePiles(
  totals: readonly number[],
  view: PileView,
  previous: ReadonlySet<number>,
  open: ReadonlySet<number>,
): ReadonlySet<number> {
  const piles = new Set<number>();
  const above = pileAbove(view);
  totals.forEach((total, group) => {
    const limit = view.isPlaying && previous.has(group) ? above * KEEP_SHARE : above;
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
