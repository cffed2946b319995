import type { EventTime } from './event-time';
import type { LocalDay } from './local-day';

/** What is shown: whole local days, both ends inclusive, `from <= to`. */
export type TimeWindow = { readonly from: LocalDay; readonly to: LocalDay };

/** What all the data spans: first day of the first to last day of the last event. */
export type TimeExtent = TimeWindow;

/** The window between two days, given in either order. */
export function createTimeWindow(a: LocalDay, b: LocalDay): TimeWindow {
  return a <= b ? { from: a, to: b } : { from: b, to: a };
}

/** At least 1. */
export function lengthInDays(window: TimeWindow): number {
  return window.to - window.from + 1;
}

export function containsDay(window: TimeWindow, day: LocalDay): boolean {
  return window.from <= day && day <= window.to;
}

/** The nearest window of the same length inside the extent; the extent itself if it is shorter. */
export function clampTimeWindow(window: TimeWindow, extent: TimeExtent): TimeWindow {
  const span = window.to - window.from;
  if (span >= extent.to - extent.from) return { from: extent.from, to: extent.to };
  const from = clampDay(window.from, extent.from, extent.to - span);
  return { from, to: from + span };
}

/** Moves the whole window; its length stays, and it stops at the extent's ends. */
export function shiftTimeWindow(window: TimeWindow, days: number, extent: TimeExtent): TimeWindow {
  return clampTimeWindow({ from: window.from + days, to: window.to + days }, extent);
}

/** Moves the start, at most to the window's last day: at least one day stays. */
export function moveWindowStart(window: TimeWindow, day: LocalDay, extent: TimeExtent): TimeWindow {
  const to = clampDay(window.to, extent.from, extent.to);
  return { from: clampDay(day, extent.from, to), to };
}

/** Moves the end, at least to the window's first day: at least one day stays. */
export function moveWindowEnd(window: TimeWindow, day: LocalDay, extent: TimeExtent): TimeWindow {
  const from = clampDay(window.from, extent.from, extent.to);
  return { from, to: clampDay(day, from, extent.to) };
}

/** Whether the event may have touched a day of the window; a month does so with any of its days. */
export function isInWindow(time: EventTime, window: TimeWindow): boolean {
  return time.firstDay <= window.to && window.from <= time.lastDay;
}

/**
 * The extent of some events' times.
 *
 * @throws RangeError if there are none
 */
export function extentOf(times: readonly EventTime[]): TimeExtent {
  if (times.length === 0) throw new RangeError('no events, so no extent of time');
  let from = Number.POSITIVE_INFINITY;
  let to = Number.NEGATIVE_INFINITY;
  for (const time of times) {
    from = Math.min(from, time.firstDay);
    to = Math.max(to, time.lastDay);
  }
  return { from, to };
}

/** Whether nothing of the extent is left out. */
export function isWholeExtent(window: TimeWindow, extent: TimeExtent): boolean {
  return window.from <= extent.from && extent.to <= window.to;
}

export function sameTimeWindow(a: TimeWindow, b: TimeWindow): boolean {
  return a.from === b.from && a.to === b.to;
}

function clampDay(day: LocalDay, min: LocalDay, max: LocalDay): LocalDay {
  return Math.min(Math.max(day, min), max);
}
