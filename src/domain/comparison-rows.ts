import { provincesOf } from './around-region';
import { EVENT_KINDS, type EventRecord, type Place } from './event-record';
import { compareRates, type RateComparison } from './rate-comparison';
import { lengthInDays } from './time-window';
import { type CountUnit, countUnits, type WindowEvents } from './window-counts';

/** What two windows are broken down by. */
export const COMPARED_BY = ['kinds', 'places', 'actors', 'methods'] as const;
export type ComparedBy = (typeof COMPARED_BY)[number];

/** One value of that, in both windows. */
export type ComparisonRow = {
  readonly value: string;
  readonly comparison: RateComparison;
};

export type ComparisonRows = {
  readonly rows: readonly ComparisonRow[];
  /** All the values that have no row; null: every value has one. */
  readonly rest: { readonly values: number; readonly comparison: RateComparison } | null;
};

/** Rows that are told one by one; the rest is one row. */
const MOST_ROWS = 8;

/** The provinces of Iraq that a place may be in, by their ids, or its country's code. */
export function regionKeys(place: Place): readonly string[] {
  const provinces = provincesOf(place).map(({ id }) => id);
  return provinces.length > 0 ? provinces : [place.country];
}

function valuesOf(by: ComparedBy, { kind, place, actors, method }: EventRecord): readonly string[] {
  switch (by) {
    case 'kinds':
      return [kind];
    case 'places':
      return regionKeys(place);
    case 'actors':
      // Once, however many parts one has in an event.
      return [...new Set(actors.map(({ actor }) => actor))];
    case 'methods':
      return method === null ? [] : [method];
  }
}

/** Compares some of the events of two windows. */
export function compareEvents(
  a: WindowEvents,
  b: WindowEvents,
  unit: CountUnit,
  isAmong: (event: EventRecord) => boolean = () => true,
): RateComparison {
  const countIn = ({ window, events }: WindowEvents) => ({
    count: countUnits(events.filter(isAmong), unit),
    days: lengthInDays(window),
  });
  return compareRates(countIn(a), countIn(b));
}

/** The values of both windows, those with the most events first; kinds as the legend has them. */
function listValues(by: ComparedBy, events: readonly EventRecord[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const event of events) {
    for (const value of valuesOf(by, event)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  if (by === 'kinds') return EVENT_KINDS.filter((kind) => counts.has(kind));
  return [...counts]
    .sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
    .map(([value]) => value);
}

/**
 * Compares two windows value by value. An event counts for each of its values: for everybody who
 * takes part in it, in both provinces where it may be in either.
 */
export function compareBy(
  by: ComparedBy,
  a: WindowEvents,
  b: WindowEvents,
  unit: CountUnit,
): ComparisonRows {
  const values = listValues(by, [...a.events, ...b.events]);
  // One value more is told rather than folded away alone.
  const told = values.length <= MOST_ROWS + 1 ? values : values.slice(0, MOST_ROWS);
  const folded = new Set(values.slice(told.length));
  return {
    rows: told.map((value) => ({
      value,
      comparison: compareEvents(a, b, unit, (event) => valuesOf(by, event).includes(value)),
    })),
    rest:
      folded.size === 0
        ? null
        : {
            values: folded.size,
            comparison: compareEvents(a, b, unit, (event) =>
              valuesOf(by, event).some((value) => folded.has(value)),
            ),
          },
  };
}
