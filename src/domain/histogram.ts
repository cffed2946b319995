import type { EventKind, EventRecord } from './event-record';
import type { LocalDay } from './local-day';
import type { TimeExtent } from './time-window';
import { containsDay, isInWindow } from './time-window';

/**
 * Events of one kind in a bucket, by {@link EventRecord.index}: `low` are those of low
 * confidence, `sure` all others.
 */
export type BucketEvents = { readonly sure: readonly number[]; readonly low: readonly number[] };

/** One bar of the axis's upper half. */
export type ViolenceBucket = {
  /** First and last day, inclusive; the last bucket ends with the extent. */
  readonly from: LocalDay;
  readonly to: LocalDay;
  readonly attack: BucketEvents;
  readonly strike: BucketEvents;
};

/** One mark of the axis's lower half. */
export type DiplomacyMark = {
  /** {@link EventRecord.index}. */
  readonly index: number;
  /** 0 is next to the axis. */
  readonly lane: number;
  /** First and last day, inclusive. */
  readonly fromDay: LocalDay;
  readonly toDay: LocalDay;
};

export type DiplomacyOptions = {
  /** Days that stay free between two marks of a lane. */
  readonly minGapDays: number;
  /** At least 1. Marks that fit in none share the last. */
  readonly lanes: number;
};

const DIPLOMACY_KINDS: ReadonlySet<EventKind> = new Set(['visit', 'meeting', 'agreement']);

/**
 * Sorts attacks and strikes into buckets of `days` days, the first beginning with the extent.
 * An event counts once: on its first day, or in the middle of its span if only its month is known.
 * Events outside the extent are not counted.
 *
 * @param days length of a bucket, at least 1
 */
export function bucketViolence(
  events: readonly EventRecord[],
  extent: TimeExtent,
  days = 7,
): readonly ViolenceBucket[] {
  const buckets: { from: LocalDay; to: LocalDay; attack: Lists; strike: Lists }[] = [];
  for (let from = extent.from; from <= extent.to; from += days) {
    const to = Math.min(from + days - 1, extent.to);
    buckets.push({ from, to, attack: { sure: [], low: [] }, strike: { sure: [], low: [] } });
  }
  for (const event of events) {
    if (event.kind !== 'attack' && event.kind !== 'strike') continue;
    const day = countedDay(event);
    if (!containsDay(extent, day)) continue;
    const lists = buckets[Math.floor((day - extent.from) / days)]?.[event.kind];
    lists?.[event.confidence === 'low' ? 'low' : 'sure'].push(event.index);
  }
  return buckets;
}

/**
 * Lays visits, meetings and agreements into lanes so that marks of a lane keep apart: in order of
 * time, each in the lane nearest the axis that is free. Events outside the extent are left out.
 */
export function layoutDiplomacy(
  events: readonly EventRecord[],
  extent: TimeExtent,
  { minGapDays, lanes }: DiplomacyOptions,
): readonly DiplomacyMark[] {
  const shown = events
    .filter(({ kind, time }) => DIPLOMACY_KINDS.has(kind) && isInWindow(time, extent))
    .sort((a, b) => a.time.firstDay - b.time.firstDay || a.index - b.index);
  const freeFrom = new Array<number>(lanes).fill(Number.NEGATIVE_INFINITY);
  return shown.map(({ index, time }) => {
    const fromDay = Math.max(time.firstDay, extent.from);
    const toDay = Math.min(time.lastDay, extent.to);
    const free = freeFrom.findIndex((day) => day <= fromDay);
    const lane = free === -1 ? lanes - 1 : free;
    freeFrom[lane] = Math.max(freeFrom[lane] ?? 0, toDay + 1 + minGapDays);
    return { index, lane, fromDay, toDay };
  });
}

type Lists = { sure: number[]; low: number[] };

function countedDay({ time }: EventRecord): LocalDay {
  return time.precision === 'month' ? Math.floor(time.position) : time.firstDay;
}
