import {
  activeDimensions,
  type EventFilter,
  FILTER_DIMENSIONS,
  type FilterDimension,
} from './event-filter';
import { ACTOR_ROLES } from './event-record';
import { createAreaTest } from './filter-area';
import type { DetailColumns, FilterColumns, PartColumn, ValueColumn } from './filter-columns';

/** What a filter is held against. */
export type FilterSubject = {
  readonly columns: FilterColumns;
  /** Null: not here yet; what asks for them restricts nothing until then. */
  readonly details: DetailColumns | null;
  /** By event index: 1 = has the words of the filter's text. Null: nothing is asked. */
  readonly text: Uint8Array | null;
};

/** How each event fares, by its index. */
export type FilterOutcome = {
  /** How many dimensions it fails; 0: it passes. */
  readonly failures: Uint8Array;
  /** One that it fails, a position in `FILTER_DIMENSIONS`; says something only where it fails. */
  readonly failed: Uint8Array;
};

/** Actors and roles are one test (one actor must have both): its failures go by this name. */
export const PART_DIMENSION: FilterDimension = 'actors';

/**
 * Holds a filter against all events, a column at a time: dimensions that restrict nothing cost
 * nothing.
 */
export function runFilter(
  { columns, details, text }: FilterSubject,
  filter: EventFilter,
): FilterOutcome {
  const failures = new Uint8Array(columns.count);
  const failed = new Uint8Array(columns.count);
  const fail = (index: number, dimension: number) => {
    failures[index] = (failures[index] ?? 0) + 1;
    failed[index] = dimension;
  };
  const active = activeDimensions(filter);
  const isPartAsked = active.includes('actors') || active.includes('roles');
  if (isPartAsked) failParts(columns.actors, filter, positionOf(PART_DIMENSION), fail);
  for (const dimension of active) {
    const position = positionOf(dimension);
    if (dimension === 'actors' || dimension === 'roles') continue;
    if (dimension === 'text') {
      text?.forEach((hasWords, index) => {
        if (hasWords === 0) fail(index, position);
      });
      continue;
    }
    const column = columnOf(columns, details, dimension);
    const allowed = column && allowedCodes(columns, column, filter, dimension);
    if (column && allowed) failColumn(column, columns.count, allowed, position, fail);
  }
  return { failures, failed };
}

/** Position of a dimension, as `failed` has it. */
export function positionOf(dimension: FilterDimension): number {
  return FILTER_DIMENSIONS.indexOf(dimension);
}

/** The column a dimension looks at; null: none, or not here yet. */
export function columnOf(
  columns: FilterColumns,
  details: DetailColumns | null,
  dimension: FilterDimension,
): ValueColumn | null {
  switch (dimension) {
    case 'kinds':
    case 'methods':
    case 'confidences':
    case 'actors':
    case 'places':
      return columns[dimension];
    case 'area':
      return columns.places;
    case 'sides':
    case 'casualties':
    case 'sourceLanguages':
    case 'publishers':
    case 'isDisputed':
      return details?.[dimension] ?? null;
    case 'roles':
    case 'text':
      return null;
  }
}

/** By code: 1 = the value is asked for. Values that no event has are simply not there. */
export function codesOf(values: readonly string[], asked: ReadonlySet<string> | null): Uint8Array {
  return Uint8Array.from(values, (value) => (asked === null || asked.has(value) ? 1 : 0));
}

function allowedCodes(
  columns: FilterColumns,
  column: ValueColumn,
  filter: EventFilter,
  dimension: Exclude<FilterDimension, 'text' | 'actors' | 'roles'>,
): Uint8Array {
  if (dimension === 'area') {
    const isIn = filter.area === null ? () => true : createAreaTest(filter.area);
    return Uint8Array.from(columns.coordinates, (point) => (isIn(point) ? 1 : 0));
  }
  if (dimension === 'isDisputed') return codesOf(column.values, null);
  if (dimension === 'casualties') return codesOf(column.values, new Set([filter.casualties ?? '']));
  return codesOf(column.values, filter[dimension]);
}

type Fail = (index: number, dimension: number) => void;

function failColumn(
  { codes, starts }: ValueColumn,
  count: number,
  allowed: Uint8Array,
  dimension: number,
  fail: Fail,
): void {
  for (let index = 0; index < count; index++) {
    const end = starts === null ? index + 1 : (starts[index + 1] ?? 0);
    let position = starts === null ? index : (starts[index] ?? 0);
    while (position < end && allowed[codes[position] ?? 0] !== 1) position++;
    if (position === end) fail(index, dimension);
  }
}

/** One actor must be among those chosen and have one of the roles chosen. */
function failParts(column: PartColumn, filter: EventFilter, dimension: number, fail: Fail): void {
  const { codes, starts, roles } = column;
  const actors = codesOf(column.values, filter.actors);
  const asked = codesOf(ACTOR_ROLES, filter.roles);
  for (let index = 0; index + 1 < starts.length; index++) {
    const end = starts[index + 1] ?? 0;
    let position = starts[index] ?? 0;
    while (
      position < end &&
      (actors[codes[position] ?? 0] !== 1 || asked[roles[position] ?? 0] !== 1)
    ) {
      position++;
    }
    if (position === end) fail(index, dimension);
  }
}
