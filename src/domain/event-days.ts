import type { EventTime } from './event-time';
import type { LocalDay } from './local-day';

/** The days on which events start, ascending, each once: what stepping and hurrying go by. */
export function toEventDays(times: readonly EventTime[]): readonly LocalDay[] {
  return [...new Set(times.map((time) => time.firstDay))].sort((a, b) => a - b);
}

/**
 * The first event day later than a day.
 *
 * @param eventDays ascending
 * @returns null if there is none
 */
export function nextEventDay(eventDays: readonly LocalDay[], after: LocalDay): LocalDay | null {
  return eventDays[countUpTo(eventDays, after)] ?? null;
}

/**
 * The last event day earlier than a day.
 *
 * @param eventDays ascending
 * @returns null if there is none
 */
export function previousEventDay(
  eventDays: readonly LocalDay[],
  before: LocalDay,
): LocalDay | null {
  return eventDays[countUpTo(eventDays, before - 1) - 1] ?? null;
}

/** How many of the ascending days are not later than `day`. */
function countUpTo(eventDays: readonly LocalDay[], day: LocalDay): number {
  let low = 0;
  let high = eventDays.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((eventDays[middle] ?? 0) <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}
