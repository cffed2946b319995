import type { EventRecord } from '../../domain/event-record';
import { sortRows } from '../../domain/sort-rows';
import type { TableColumnId } from '../../domain/table-column';
import { toTsv } from '../../domain/tsv';
import type { TableSort } from '../../state/table-state';
import { type CellWords, TABLE_COLUMN_DEFINITIONS, type TableRow } from './table-columns';

/**
 * The table's rows in the order asked for.
 * @param shown newest first: what is equal stays in that order
 */
export function createTableRows(
  shown: readonly EventRecord[],
  sort: TableSort,
  words: CellWords,
): readonly TableRow[] {
  const rows = shown.map((event) => ({
    event,
    details: words.dataset?.details.get(event.id) ?? null,
  }));
  if (sort.column === 'date') return sort.direction === 'descending' ? rows : rows.reverse();
  const { sortKey } = TABLE_COLUMN_DEFINITIONS[sort.column];
  const { compare } = new Intl.Collator(words.locale);
  return sortRows(rows, (row) => sortKey(row, words), sort.direction, compare);
}

/** The rows for a spreadsheet: a head with the columns' names, then a line an event. */
export function writeTableRows(
  rows: readonly TableRow[],
  columns: readonly TableColumnId[],
  words: CellWords,
): string {
  const chosen = columns.map((column) => TABLE_COLUMN_DEFINITIONS[column]);
  return toTsv([
    chosen.map(({ label }) => words.t(label)),
    ...rows.map((row) => chosen.map(({ text }) => text(row, words) ?? '')),
  ]);
}
