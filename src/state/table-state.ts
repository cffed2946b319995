import { type ReadonlySignal, signal } from '@preact/signals';
import type { SortDirection } from '../domain/sort-rows';
import {
  DEFAULT_TABLE_COLUMNS,
  ROW_NAME_COLUMN,
  TABLE_COLUMNS,
  type TableColumnId,
} from '../domain/table-column';

export type TableSort = { readonly column: TableColumnId; readonly direction: SortDirection };

/** How the reader has set the table up; it lasts for the visit and is in no link. */
export type TableState = {
  /** In the order of {@link TABLE_COLUMNS}. */
  readonly columns: ReadonlySignal<readonly TableColumnId[]>;
  readonly sort: ReadonlySignal<TableSort>;
  /** Takes a column in or out; the one that names the rows stays. */
  toggleColumn(column: TableColumnId): void;
  /** Sorts by a column; by the same column again the other way round. */
  sortBy(column: TableColumnId, firstDirection: SortDirection): void;
};

export function createTableState(): TableState {
  const columns = signal<readonly TableColumnId[]>(DEFAULT_TABLE_COLUMNS);
  // As the list: newest first.
  const sort = signal<TableSort>({ column: 'date', direction: 'descending' });
  return {
    columns,
    sort,
    toggleColumn(column) {
      if (column === ROW_NAME_COLUMN) return;
      const chosen = new Set(columns.peek());
      if (!chosen.delete(column)) chosen.add(column);
      columns.value = TABLE_COLUMNS.filter((known) => chosen.has(known));
    },
    sortBy(column, firstDirection) {
      const { column: current, direction } = sort.peek();
      const other = direction === 'ascending' ? 'descending' : 'ascending';
      sort.value = { column, direction: column === current ? other : firstDirection };
    },
  };
}
