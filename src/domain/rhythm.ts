import type { CountedOutcome } from './epoch-outcomes';
import type { Locale } from './event-record';
import { addMonths, type LocalDay, startOfMonth, toCalendarDate } from './local-day';
import { type PlaceRegion, regionsOf } from './place-region';
import type { TimeExtent } from './time-window';

/** On which day of the week, Sunday first; those spread over days are on none. */
export function countByWeekday(outcomes: readonly CountedOutcome[]): readonly number[] {
  const counts = Array<number>(7).fill(0);
  for (const { firstDay, lastDay } of outcomes) {
    if (firstDay !== lastDay) continue;
    const { weekday } = toCalendarDate(firstDay);
    counts[weekday] = (counts[weekday] ?? 0) + 1;
  }
  return counts;
}

/** In which hour by the clock of the place, and of how many the hour is not known. */
export function countByHour(outcomes: readonly CountedOutcome[]): {
  readonly hours: readonly number[];
  readonly unknown: number;
} {
  const hours = Array<number>(24).fill(0);
  let unknown = 0;
  for (const {
    events: [{ time }],
  } of outcomes) {
    const hour = time.precision === 'time' ? /T(\d{2})/.exec(time.start)?.[1] : undefined;
    if (hour === undefined) unknown++;
    else hours[Number(hour)] = (hours[Number(hour)] ?? 0) + 1;
  }
  return { hours, unknown };
}

/**
 * How many were counted in so many days up to and with each day; null for the first days, before
 * which the data do not say.
 */
export function runningSums(counts: Float64Array, days: number): readonly (number | null)[] {
  let sum = 0;
  return Array.from(counts, (count, day) => {
    sum += count - (counts[day - days] ?? 0);
    // What was added and taken away in fractions leaves crumbs.
    return day + 1 < days ? null : Math.max(0, Math.round(sum * 1e6) / 1e6);
  });
}

/** A province of Iraq, or another country, and what was counted there by month. */
export type PlaceMonths = {
  readonly region: PlaceRegion;
  readonly name: string;
  readonly total: number;
  /** In the order of the months. */
  readonly counts: readonly number[];
};

export type PlaceMonthTable = {
  /** The most first. */
  readonly rows: readonly PlaceMonths[];
  /** Those that may be in either of two provinces: they are counted in both. */
  readonly between: number;
};

/** First days of the months that an extent touches. */
export function monthsOf({ from, to }: TimeExtent): readonly LocalDay[] {
  const months: LocalDay[] = [];
  for (let month = startOfMonth(from); month <= to; month = addMonths(month, 1)) months.push(month);
  return months;
}

/**
 * Counts by province and month. What is known only to the month counts in it all the same: months
 * are as fine as this goes.
 */
export function countByPlaceAndMonth(
  outcomes: readonly CountedOutcome[],
  extent: TimeExtent,
  locale: Locale,
  countryName: (code: string) => string,
): PlaceMonthTable {
  const months = monthsOf(extent);
  const rows = new Map<PlaceRegion, { readonly name: string; readonly counts: number[] }>();
  let between = 0;
  for (const { events, firstDay } of outcomes) {
    const [{ place }] = events;
    const regions = regionsOf(place);
    if (regions.length > 1) between++;
    for (const { region, name } of regions) {
      const row = rows.get(region) ?? {
        name: name?.[locale] ?? countryName(place.country),
        counts: months.map(() => 0),
      };
      const at = months.indexOf(startOfMonth(firstDay));
      row.counts[at] = (row.counts[at] ?? 0) + 1;
      rows.set(region, row);
    }
  }
  return {
    between,
    rows: [...rows]
      .map(([region, row]) => ({ region, ...row, total: row.counts.reduce((a, b) => a + b, 0) }))
      .sort((a, b) => b.total - a.total || (a.name < b.name ? -1 : 1)),
  };
}
