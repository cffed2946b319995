import { canPulse } from '../domain/event-phase';
import type { EventRecord } from '../domain/event-record';
import type { LocalDay } from '../domain/local-day';

/**
 * When each event appears and ends, in days after `baseDay`, by event index, with what is
 * needed to name the indices a window can show without looking at every event.
 */
export type EventTimeline = {
  readonly count: number;
  /** Subtracted from all days, so that they keep their precision as 32-bit floats. */
  readonly baseDay: LocalDay;
  /** Where known to the day or better the moment, else the first day it may be. */
  readonly starts: Float64Array;
  /** Exclusive: the end of the last day. */
  readonly ends: Float64Array;
  /** Non-decreasing envelopes of the above. */
  readonly latestStartUpTo: Float64Array;
  readonly earliestStartFrom: Float64Array;
  readonly latestEndUpTo: Float64Array;
};

/** Event indices `first` to before `last`. */
export type IndexRange = { readonly first: number; readonly last: number };

/** Builds the timeline of events in dataset order. */
export function createEventTimeline(events: readonly EventRecord[]): EventTimeline {
  const baseDay = events[0]?.time.firstDay ?? 0;
  const starts = new Float64Array(events.length);
  const ends = new Float64Array(events.length);
  events.forEach(({ time }, index) => {
    starts[index] = (canPulse(time) ? time.position : time.firstDay) - baseDay;
    ends[index] = time.lastDay + 1 - baseDay;
  });
  return createTimelineOfSpans(baseDay, starts, ends);
}

/** Builds the timeline from columns: days after `baseDay`, ends exclusive. */
export function createTimelineOfSpans(
  baseDay: LocalDay,
  starts: Float64Array,
  ends: Float64Array,
): EventTimeline {
  const count = starts.length;
  const latestStartUpTo = new Float64Array(count);
  const earliestStartFrom = new Float64Array(count);
  const latestEndUpTo = new Float64Array(count);
  let latestStart = Number.NEGATIVE_INFINITY;
  let latestEnd = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < count; index++) {
    latestStart = Math.max(latestStart, starts[index] ?? latestStart);
    latestEnd = Math.max(latestEnd, ends[index] ?? latestEnd);
    latestStartUpTo[index] = latestStart;
    latestEndUpTo[index] = latestEnd;
  }
  let earliestStart = Number.POSITIVE_INFINITY;
  for (let index = count - 1; index >= 0; index--) {
    earliestStart = Math.min(earliestStart, starts[index] ?? earliestStart);
    earliestStartFrom[index] = earliestStart;
  }
  return { count, baseDay, starts, ends, latestStartUpTo, earliestStartFrom, latestEndUpTo };
}

/** Whether an event has begun before `until` and not ended at `from` (both after `baseDay`). */
export function isShownAt(
  timeline: EventTimeline,
  index: number,
  from: number,
  until: number,
): boolean {
  const start = timeline.starts[index];
  const end = timeline.ends[index];
  return start !== undefined && end !== undefined && start < until && end > from;
}

/** The narrowest known range of the events shown from `from` until `until`. */
export function shownRange(timeline: EventTimeline, from: number, until: number): IndexRange {
  const first = firstIndex(timeline.latestEndUpTo, (end) => end > from);
  const last = firstIndex(timeline.earliestStartFrom, (start) => start >= until);
  return { first, last: Math.max(first, last) };
}

/** The narrowest known range of the events that began after `after` and before `until`. */
export function startedRange(timeline: EventTimeline, after: number, until: number): IndexRange {
  const first = firstIndex(timeline.latestStartUpTo, (start) => start > after);
  const last = firstIndex(timeline.earliestStartFrom, (start) => start >= until);
  return { first, last: Math.max(first, last) };
}

/** Where `holds` begins to hold in a non-decreasing array; the array's length if nowhere. */
function firstIndex(values: Float64Array, holds: (value: number) => boolean): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(values[middle] ?? Number.POSITIVE_INFINITY)) high = middle;
    else low = middle + 1;
  }
  return low;
}
