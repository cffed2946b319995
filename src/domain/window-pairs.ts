import { fromCalendarDate, type LocalDay, toCalendarDate } from './local-day';
import { lengthInDays, type TimeExtent, type TimeWindow } from './time-window';

/** Why the second window is the one it is. */
export type BesideChoice =
  /** As long as the first, and just before it or after it. */
  | 'before'
  | 'after'
  /** All that the data have on the longer side: less than the first. */
  | 'rest';

/**
 * The window to compare with where none is asked for: as long, just before, or just after where the
 * data do not reach so far back, or else whatever the data have on the longer side.
 *
 * @returns null where the window is all the data
 */
export function windowBeside(
  { from, to }: TimeWindow,
  extent: TimeExtent,
): { readonly window: TimeWindow; readonly choice: BesideChoice } | null {
  const days = lengthInDays({ from, to });
  const [daysBefore, daysAfter] = [from - extent.from, extent.to - to];
  if (daysBefore >= days) return { window: { from: from - days, to: from - 1 }, choice: 'before' };
  if (daysAfter >= days) return { window: { from: to + 1, to: to + days }, choice: 'after' };
  if (daysBefore <= 0 && daysAfter <= 0) return null;
  const window =
    daysBefore >= daysAfter ? { from: extent.from, to: from - 1 } : { from: to + 1, to: extent.to };
  return { window, choice: 'rest' };
}

/** Days that both windows have. */
export function countSharedDays(a: TimeWindow, b: TimeWindow): number {
  return Math.max(0, Math.min(a.to, b.to) - Math.max(a.from, b.from) + 1);
}

/** Two windows to begin with, and what they are called by. */
export type WindowPair = { readonly a: TimeWindow; readonly b: TimeWindow } & (
  | { readonly type: 'years'; readonly years: readonly [number, number] }
  | { readonly type: 'day'; readonly day: LocalDay; readonly days: number }
  | { readonly type: 'halves' }
);

/** A day many readers ask about: both sides of it are offered, as far as the data reach. */
const ASKED_DAY = fromCalendarDate(2020, 1, 3);
/** Days before and after it, the longest that fit. */
const SPANS = [365, 180, 90, 60, 30] as const;

const isWithin = ({ from, to }: TimeWindow, extent: TimeExtent): boolean =>
  extent.from <= from && to <= extent.to;

function yearPairs(extent: TimeExtent): readonly WindowPair[] {
  const first = toCalendarDate(extent.from).year;
  const last = toCalendarDate(extent.to).year;
  const years = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  const windowOf = (year: number): TimeWindow => ({
    from: fromCalendarDate(year, 1, 1),
    to: fromCalendarDate(year, 12, 31),
  });
  const whole = years.filter((year) => isWithin(windowOf(year), extent));
  return whole.slice(1).map((year) => ({
    type: 'years',
    years: [year - 1, year],
    a: windowOf(year - 1),
    b: windowOf(year),
  }));
}

function dayPair(day: LocalDay, extent: TimeExtent): readonly WindowPair[] {
  const pairs = SPANS.map(
    (days): WindowPair => ({
      type: 'day',
      day,
      days,
      a: { from: day - days, to: day - 1 },
      b: { from: day, to: day + days - 1 },
    }),
  );
  return pairs.filter(({ a, b }) => isWithin(a, extent) && isWithin(b, extent)).slice(0, 1);
}

function halves(extent: TimeExtent): readonly WindowPair[] {
  const days = Math.floor(lengthInDays(extent) / 2);
  if (days === 0) return [];
  return [
    {
      type: 'halves',
      a: { from: extent.from, to: extent.from + days - 1 },
      b: { from: extent.to - days + 1, to: extent.to },
    },
  ];
}

/** Pairs that the data wholly have: calendar years, the days about one day, both halves. */
export function offeredPairs(extent: TimeExtent): readonly WindowPair[] {
  return [...yearPairs(extent), ...dayPair(ASKED_DAY, extent), ...halves(extent)];
}
