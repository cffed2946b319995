import type { CountedOutcome } from './epoch-outcomes';
import type { LocalDay } from './local-day';

/** From one day with something to the next. */
export type EventGap = {
  readonly from: LocalDay;
  readonly to: LocalDay;
  /** From the one to the other: 1 where they follow each other. */
  readonly days: number;
};

export type EventGaps = {
  /** In order of time. */
  readonly gaps: readonly EventGap[];
  /** Different days with something. */
  readonly dayCount: number;
  /** What is known to the day: several on one day are one day. */
  readonly counted: number;
  /** What is not, and is left out. */
  readonly inexact: number;
  /** Mean length, days; null: there are none. */
  readonly meanDays: number | null;
};

/** Finds the gaps between the days on which something known to the day happened. */
export function findGaps(outcomes: readonly CountedOutcome[]): EventGaps {
  const exact = outcomes.filter(
    ({ events: [{ time }] }) => time.precision === 'day' || time.precision === 'time',
  );
  const days = [...new Set(exact.map(({ firstDay }) => firstDay))].sort((a, b) => a - b);
  const gaps = days.slice(1).map((to, at): EventGap => {
    const from = days[at] as LocalDay;
    return { from, to, days: to - from };
  });
  const [first, last] = [days[0], days.at(-1)];
  const hasGaps = first !== undefined && last !== undefined && gaps.length > 0;
  return {
    gaps,
    dayCount: days.length,
    counted: exact.length,
    inexact: outcomes.length - exact.length,
    meanDays: hasGaps ? (last - first) / gaps.length : null,
  };
}

/** The longest gaps, the longest first; of equally long ones the earlier first. */
export function longestGaps(gaps: readonly EventGap[], count: number): readonly EventGap[] {
  return [...gaps].sort((a, b) => b.days - a.days || a.from - b.from).slice(0, count);
}

/** How many gaps are so long. */
export type GapBin = {
  /** Days, both included. */
  readonly from: number;
  /** Null: so long and longer. */
  readonly to: number | null;
  readonly count: number;
  /** How many there would be at a constant rate. */
  readonly expected: number;
};

const MOST_BINS = 15;
/** Widths that readers know: days, weeks, months. */
const WIDTHS = [1, 2, 3, 5, 7, 10, 14, 30, 60, 90] as const;
/** So many of the gaps are not to share the last bin. */
const IN_FULL = 0.95;

/**
 * The distribution of the gaps beside what a constant rate would give: every day as likely to have
 * something as any other, whatever was before. Gaps then are exponential, in whole days with
 * `P(longer than d) = (1 - 1 / mean) ** d`, of the same mean and number.
 *
 * @param gaps one at least
 */
export function binGaps(gaps: readonly EventGap[], meanDays: number): readonly GapBin[] {
  const lengths = gaps.map(({ days }) => days).sort((a, b) => a - b);
  const usual = lengths[Math.ceil(IN_FULL * lengths.length) - 1] ?? 1;
  const longest = lengths.at(-1) ?? 1;
  const width = WIDTHS.find((size) => size * (MOST_BINS - 1) >= usual) ?? Math.ceil(usual / 14);
  const count = Math.min(MOST_BINS, Math.ceil(longest / width));
  const isOpen = count * width < longest;
  const longerThan = (days: number) => (1 - 1 / meanDays) ** days;
  return Array.from({ length: count }, (_, at): GapBin => {
    const from = at * width + 1;
    const isLast = at === count - 1;
    const to = isLast && isOpen ? null : (at + 1) * width;
    return {
      from,
      to,
      count: lengths.filter((days) => days >= from && (to === null || days <= to)).length,
      // At a constant rate there may be longer ones than there were.
      expected: gaps.length * (longerThan(from - 1) - (isLast ? 0 : longerThan(from - 1 + width))),
    };
  });
}
