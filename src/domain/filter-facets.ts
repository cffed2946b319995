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
  outcome: FilterOutcome,
  window: TimeWindow,
): Facets {
  const standings = findStandings(columns, outcome, window);
  const countOf = (dimension: FacetDimension): FacetCounts | null => {
    if (dimension === 'actors' || dimension === 'roles') {
      return countParts(columns.actors, standings, filter, dimension);
    }
    const column = columnOf(columns, details, dimension);
    return column && countColumn(column, standings, positionOf(dimension));
  };
  return Object.fromEntries(
    FACET_DIMENSIONS.map((dimension) => [dimension, countOf(dimension)]),
  ) as Facets;
}

const PASSING = 254;
const OUT = 255;

/** Of each event: `PASSING`, the one dimension it fails in, or `OUT` of the window or of them all. */
function findStandings(
  { count, firstDays, lastDays }: FilterColumns,
  { failures, failed }: FilterOutcome,
  window: TimeWindow,
): Uint8Array {
  const standings = new Uint8Array(count);
  for (let index = 0; index < count; index++) {
    const isIn = (firstDays[index] ?? 0) <= window.to && window.from <= (lastDays[index] ?? 0);
    const failing = failures[index] ?? 0;
    standings[index] =
      !isIn || failing > 1 ? OUT : failing === 0 ? PASSING : (failed[index] ?? OUT);
  }
  return standings;
}

/** Counts events by value; one with a value twice counts once. */
function countColumn(
  { values, codes, starts }: ValueColumn,
  standings: Uint8Array,
  dimension: number,
): FacetCounts {
  const counts = new Uint32Array(values.length);
  /** By value, the last event counted, plus one. */
  const last = new Uint32Array(values.length);
  for (let index = 0; index < standings.length; index++) {
    const standing = standings[index];
    if (standing !== PASSING && standing !== dimension) continue;
    const end = starts === null ? index + 1 : (starts[index + 1] ?? 0);
    let position = starts === null ? index : (starts[index] ?? 0);
    for (; position < end; position++) {
      const code = codes[position] ?? 0;
      if (last[code] === index + 1) continue;
      last[code] = index + 1;
      counts[code] = (counts[code] ?? 0) + 1;
    }
  }
  return toFacetCounts(values, counts);
}

/** Actors in one of the roles chosen; roles of one of the actors chosen. */
function countParts(
  { values, codes, starts, roles }: PartColumn,
  standings: Uint8Array,
  filter: EventFilter,
  counted: 'actors' | 'roles',
): FacetCounts {
  const isActors = counted === 'actors';
  const names = isActors ? values : ACTOR_ROLES;
  const allowed = isActors ? codesOf(ACTOR_ROLES, filter.roles) : codesOf(values, filter.actors);
  const [counting, asking] = isActors ? [codes, roles] : [roles, codes];
  const dimension = positionOf(PART_DIMENSION);
  const counts = new Uint32Array(names.length);
  const last = new Uint32Array(names.length);
  for (let index = 0; index < standings.length; index++) {
    const standing = standings[index];
    if (standing !== PASSING && standing !== dimension) continue;
    const end = starts[index + 1] ?? 0;
    for (let position = starts[index] ?? 0; position < end; position++) {
      const code = counting[position] ?? 0;
      if (allowed[asking[position] ?? 0] !== 1 || last[code] === index + 1) continue;
      last[code] = index + 1;
      counts[code] = (counts[code] ?? 0) + 1;
    }
  }
  return toFacetCounts(names, counts);
}

function toFacetCounts(values: readonly string[], counts: Uint32Array): FacetCounts {
  const found = new Map<string, number>();
  values.forEach((value, code) => {
    const count = counts[code] ?? 0;
    if (count > 0) found.set(value, count);
  });
  return found;
}
