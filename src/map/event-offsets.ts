import type { EventRecord } from '../domain/event-record';
import { slotOffset, spreadEvents } from '../domain/spread';

/** Places within this distance share one spread when the map is zoomed out. */
const GROUP_KM = 12;
/** Slots are free again this long after an event. */
const MEMORY_DAYS = 45;

/** Where each event stands beside its place: x, y by event index, in slot spacings. */
export type EventOffsets = { readonly near: Float32Array; readonly group: Float32Array };

/** Spreads events of one spot (`near`) and of close-by spots (`group`) around it, for good. */
export function createEventOffsets(events: readonly EventRecord[]): EventOffsets {
  const slots = spreadEvents(events, { groupKm: GROUP_KM, memoryDays: MEMORY_DAYS });
  return { near: toOffsets(slots.near), group: toOffsets(slots.group) };
}

function toOffsets(slots: Int16Array): Float32Array {
  const offsets = new Float32Array(slots.length * 2);
  slots.forEach((slot, index) => {
    offsets.set(slotOffset(slot), index * 2);
  });
  return offsets;
}
