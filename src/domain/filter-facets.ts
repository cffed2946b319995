import type { EventFilter, FilterDimension } from './event-filter';
import { ACTOR_ROLES } from './event-record';
import type { DetailColumns, FilterColumns, PartColumn, ValueColumn } from './filter-columns';
import {
  codesOf,
  columnOf,
  type FilterOutcome,
  PART_DIMENSION,
  positionOf,
} from './filter-outcome';
import type { TimeWindow } from './time-window';

/** How many events each value would show; values of none are left out. */
export type FacetCounts = ReadonlyMap<string, number>;

/** Dimensions whose values are counted. */
const FACET_DIMENSIONS = [
  'kinds',
  'methods',
  'sides',
  'actors',
  'roles',
  'places',
  'casualties',
  'confidences',
  'sourceLanguages',
  'publishers',
  'isDisputed',
] as const satisfies readonly FilterDimension[];
export type FacetDimension = (typeof FACET_DIMENSIONS)[number];

/** Null: what is counted has not come yet. */
export type Facets = Readonly<Record<FacetDimension, FacetCounts | null>>;

/**
 * Counts the window's events by every value of every dimension. A dimension's own restriction does
 * not tell against its values: an event that fails in one dimension alone is counted in that one.
 */
export function countFacets(
  { columns, details }: { readonly columns: FilterColumns; readonly details: DetailColumns | null },
  filter: EventFilter,
  { failures, failed }: FilterOutcome,
  window: TimeWindow,
): Facets {
  const { firstDays, lastDays } = columns;
  const inWindow = Uint8Array.from(firstDays, (firstDay, index) =>
    firstDay <= window.to && window.from <= (lastDays[index] ?? 0) ? 1 : 0,
  );
  const candidatesOf = (dimension: FilterDimension): Uint8Array => {
    const position = positionOf(dimension);
    return inWindow.map((isIn, index) =>
      isIn === 1 && (failures[index] === 0 || (failures[index] === 1 && failed[index] === position))
        ? 1
        : 0,
    );
  };
  const countOf = (dimension: FacetDimension): FacetCounts | null => {
    if (dimension === 'actors' || dimension === 'roles') {
      return countParts(columns.actors, candidatesOf(PART_DIMENSION), filter, dimension);
    }
    const column = columnOf(columns, details, dimension);
    return column && countColumn(column, candidatesOf(dimension));
  };
  return Object.fromEntries(
    FACET_DIMENSIONS.map((dimension) => [dimension, countOf(dimension)]),
  ) as Facets;
}

/** Counts candidates by value; an event with a value twice counts once. */
function countColumn({ values, codes, starts }: ValueColumn, candidates: Uint8Array): FacetCounts {
  const tally = createTally(values);
  for (let index = 0; index < candidates.length; index++) {
    if (candidates[index] !== 1) continue;
    const end = starts === null ? index + 1 : (starts[index + 1] ?? 0);
    for (let position = starts === null ? index : (starts[index] ?? 0); position < end; position++)
      tally.add(codes[position] ?? 0, index);
  }
  return tally.counts();
}

/** Actors in one of the roles chosen; roles of one of the actors chosen. */
function countParts(
  { values, codes, starts, roles }: PartColumn,
  candidates: Uint8Array,
  filter: EventFilter,
  counted: 'actors' | 'roles',
): FacetCounts {
  const isActors = counted === 'actors';
  const tally = createTally(isActors ? values : ACTOR_ROLES);
  const allowed = isActors ? codesOf(ACTOR_ROLES, filter.roles) : codesOf(values, filter.actors);
  const [counting, asking] = isActors ? [codes, roles] : [roles, codes];
  for (let index = 0; index < candidates.length; index++) {
    if (candidates[index] !== 1) continue;
    const end = starts[index + 1] ?? 0;
    for (let position = starts[index] ?? 0; position < end; position++) {
      if (allowed[asking[position] ?? 0] === 1) tally.add(counting[position] ?? 0, index);
    }
  }
  return tally.counts();
}

/** Counts events by code; the same event again is not counted. */
function createTally(values: readonly string[]): {
  add(code: number, index: number): void;
  counts(): FacetCounts;
} {
  const counts = new Uint32Array(values.length);
  /** The last event counted, plus one. */
  const last = new Uint32Array(values.length);
  return {
    add(code, index) {
      if (last[code] === index + 1) return;
      last[code] = index + 1;
      counts[code] = (counts[code] ?? 0) + 1;
    },
    counts: () =>
      new Map(
        values.flatMap((value, code) => (counts[code] ? [[value, counts[code]] as const] : [])),
      ),
  };
}
