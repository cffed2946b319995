import {
  activeDimensions,
  type EventFilter,
  type FilterDimension,
  liftDimensions,
} from './event-filter';
import { type FilterSubject, runFilter } from './filter-outcome';
import type { TimeWindow } from './time-window';

/** What lifting one restriction alone would show. */
export type FilterLift = { readonly dimension: FilterDimension; readonly count: number };

/** How many of the window's events each restriction holds back by itself, the most first. */
export function countLifts(
  subject: FilterSubject,
  filter: EventFilter,
  window: TimeWindow,
): FilterLift[] {
  const { firstDays, lastDays } = subject.columns;
  const countWithout = (dimension: FilterDimension): number => {
    const lifted = liftDimensions(filter, [dimension]);
    const text = dimension === 'text' ? null : subject.text;
    const { failures } = runFilter({ ...subject, text }, lifted);
    return failures.reduce(
      (count, failed, index) =>
        failed === 0 &&
        (firstDays[index] ?? 0) <= window.to &&
        window.from <= (lastDays[index] ?? 0)
          ? count + 1
          : count,
      0,
    );
  };
  return activeDimensions(filter)
    .map((dimension) => ({ dimension, count: countWithout(dimension) }))
    .sort((a, b) => b.count - a.count);
}
