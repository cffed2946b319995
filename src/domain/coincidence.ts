import type { EventRecord } from './event-record';

/** Days before and after within which events are told as coinciding. */
export const COINCIDENCE_DAYS = 7;

/** An event near another in time. Near in time is never called cause. */
export type CoincidingEvent = {
  readonly event: EventRecord;
  /** Whole days between the two spans: negative before, 0 where they touch, positive after. */
  readonly days: number;
};

/** Whole days from one event's span to another's; 0 where they share a day. */
function daysBetween(anchor: EventRecord, other: EventRecord): number {
  if (other.time.lastDay < anchor.time.firstDay) return other.time.lastDay - anchor.time.firstDay;
  if (other.time.firstDay > anchor.time.lastDay) return other.time.firstDay - anchor.time.lastDay;
  return 0;
}

/**
 * Events within ±`reach` days of an anchor, in order of time. An event known only to its month
 * is left out: it cannot be placed within days. So is every other when the anchor is such a one.
 */
export function findCoinciding(
  anchor: EventRecord,
  events: readonly EventRecord[],
  reach = COINCIDENCE_DAYS,
): readonly CoincidingEvent[] {
  if (anchor.time.precision === 'month') return [];
  return events
    .filter((event) => event.id !== anchor.id && event.time.precision !== 'month')
    .map((event) => ({ event, days: daysBetween(anchor, event) }))
    .filter(({ days }) => Math.abs(days) <= reach)
    .sort((a, b) => a.days - b.days || a.event.time.position - b.event.time.position);
}
