import type { EventKind, EventRecord } from './event-record';
import { addMonths, type LocalDay, startOfMonth } from './local-day';
import type { TimeExtent } from './time-window';

/** Events of one month, by the halves of the axis. */
export type MonthCount = {
  /** The month's first day. */
  readonly month: LocalDay;
  /** Attacks and strikes. */
  readonly violence: number;
  /** Visits, meetings, agreements. */
  readonly diplomacy: number;
  /** Statements, and what else happened. */
  readonly other: number;
};

type Half = 'violence' | 'diplomacy' | 'other';

const HALF_OF_KIND: Readonly<Record<EventKind, Half>> = {
  attack: 'violence',
  strike: 'violence',
  visit: 'diplomacy',
  meeting: 'diplomacy',
  agreement: 'diplomacy',
  statement: 'other',
  context: 'other',
};

/** Counts by month over the whole extent, quiet months too; an event counts where it begins. */
export function countByMonth(
  events: readonly EventRecord[],
  extent: TimeExtent,
): readonly MonthCount[] {
  const counts = new Map<LocalDay, { month: LocalDay } & Record<Half, number>>();
  for (let month = startOfMonth(extent.from); month <= extent.to; month = addMonths(month, 1)) {
    counts.set(month, { month, violence: 0, diplomacy: 0, other: 0 });
  }
  for (const { kind, time } of events) {
    const count = counts.get(startOfMonth(time.firstDay));
    if (count !== undefined) count[HALF_OF_KIND[kind]] += 1;
  }
  return [...counts.values()];
}
