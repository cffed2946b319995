import type { EventRecord } from './event-record';

/** A point in the order of events: by position on the axis, then as the dataset has them. */
export type EventPoint = { readonly position: number; readonly index: number };

export const pointOf = ({ time, index }: EventRecord): EventPoint => ({
  position: time.position,
  index,
});

const compare = (a: EventPoint, b: EventPoint): number =>
  a.position - b.position || a.index - b.index;

/** The event next to a point in the order of time: after it (1) or before it (-1). */
export function findNextEvent(
  events: readonly EventRecord[],
  from: EventPoint,
  direction: -1 | 1,
): EventRecord | null {
  let next: EventRecord | null = null;
  for (const event of events) {
    const point = pointOf(event);
    if (compare(point, from) * direction <= 0) continue;
    if (next === null || compare(point, pointOf(next)) * direction < 0) next = event;
  }
  return next;
}
