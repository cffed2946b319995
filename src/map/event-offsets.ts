import type { EventRecord } from '../domain/event-record';
import { slotOffset, spreadEvents } from '../domain/spread';
import { nearSlotShare, slotSpacingPx } from './event-metrics';

/** Places within this distance share one spread when the map is zoomed out. */
const GROUP_KM = 12;
/** Slots are free again this long after an event. */
export const MEMORY_DAYS = 45;

/** Where each event stands beside its place: x, y by event index, in slot spacings. */
export type EventOffsets = { readonly near: Float32Array; readonly group: Float32Array };

/** Offsets, and by event index the group of close-by places it belongs to. */
export type EventSpread = EventOffsets & { readonly groupOf: Int32Array };

/** Spreads events of one spot (`near`) and of close-by spots (`group`) around it, for good. */
export function createEventOffsets(events: readonly EventRecord[]): EventSpread {
  const slots = spreadEvents(events, { groupKm: GROUP_KM, memoryDays: MEMORY_DAYS });
  return { near: toOffsets(slots.near), group: toOffsets(slots.group), groupOf: slots.groupOf };
}

/** How far a symbol stands from its place at a zoom, px right and down. */
export function symbolOffsetPx(
  { group, near }: EventOffsets,
  index: number,
  zoom: number,
): readonly [x: number, y: number] {
  const share = nearSlotShare(zoom);
  const along = (axis: 0 | 1): number => {
    const start = group[index * 2 + axis] ?? 0;
    return (start + ((near[index * 2 + axis] ?? 0) - start) * share) * slotSpacingPx(zoom);
  };
  return [along(0), along(1)];
}

function toOffsets(slots: Int16Array): Float32Array {
  const offsets = new Float32Array(slots.length * 2);
  slots.forEach((slot, index) => {
    offsets.set(slotOffset(slot), index * 2);
  });
  return offsets;
}
