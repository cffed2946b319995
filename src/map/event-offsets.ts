import type { EventRecord } from '../domain/event-record';
import { slotOffset, spreadEvents } from '../domain/spread';
import { nearSlotShare, SHORT_WINDOW_DAYS, slotSpacingPx } from './event-metrics';

/** Places within this distance share one spread when the map is zoomed out. */
const GROUP_KM = 12;
/** In windows as long as this no two events of a spot share a slot of the long ones. */
export const LONG_WINDOW_DAYS = 366;
/** Slots of the middle and two rings around it. */
export const FRESH_SLOTS = 19;

/** Where each event stands beside its place: x, y by event index, in slot spacings. */
export type SlotOffsets = { readonly near: Float32Array; readonly group: Float32Array };

/** Offsets in short windows, and in long ones; without those they are the same. */
export type EventOffsets = SlotOffsets & { readonly long?: SlotOffsets };

/** Offsets, and by event index its place and the group of close-by places that is in. */
export type EventSpread = EventOffsets & {
  readonly placeOf: Int32Array;
  readonly groupOf: Int32Array;
};

/** Which of its offsets an event stands at: 0 to 1 each. */
export type OffsetShares = {
  /** See `nearSlotShare`. */
  readonly near: number;
  /** See `longSlotShare`. */
  readonly long: number;
};

/** Spreads events of one spot (`near`) and of close-by spots (`group`) around it, for good. */
export function createEventOffsets(events: readonly EventRecord[]): EventSpread {
  const { near, group, long, placeOf, groupOf } = spreadEvents(events, {
    groupKm: GROUP_KM,
    memoryDays: SHORT_WINDOW_DAYS,
    longMemoryDays: LONG_WINDOW_DAYS,
    freshSlots: FRESH_SLOTS,
  });
  return {
    near: toOffsets(near),
    group: toOffsets(group),
    long: { near: toOffsets(long.near), group: toOffsets(long.group) },
    placeOf,
    groupOf,
  };
}

/** One coordinate of where an event stands, in slot spacings; `at` is twice its index, plus 1 for y. */
export function offsetAt(offsets: EventOffsets, at: number, shares: OffsetShares): number {
  const long = offsets.long ?? offsets;
  const near = mix(offsets.near[at] ?? 0, long.near[at] ?? 0, shares.long);
  const group = mix(offsets.group[at] ?? 0, long.group[at] ?? 0, shares.long);
  return mix(group, near, shares.near);
}

/** How far a symbol stands from its place at a zoom, px right and down. */
export function symbolOffsetPx(
  offsets: EventOffsets,
  index: number,
  zoom: number,
  longShare: number,
): readonly [x: number, y: number] {
  const shares = { near: nearSlotShare(zoom), long: longShare };
  const spacingPx = slotSpacingPx(zoom);
  return [
    offsetAt(offsets, index * 2, shares) * spacingPx,
    offsetAt(offsets, index * 2 + 1, shares) * spacingPx,
  ];
}

function mix(from: number, to: number, share: number): number {
  return from + (to - from) * share;
}

function toOffsets(slots: Int16Array): Float32Array {
  const offsets = new Float32Array(slots.length * 2);
  slots.forEach((slot, index) => {
    offsets.set(slotOffset(slot), index * 2);
  });
  return offsets;
}
