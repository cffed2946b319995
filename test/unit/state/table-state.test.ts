import { describe, expect, it } from 'vitest';
import { DEFAULT_TABLE_COLUMNS, TABLE_COLUMNS } from '../../../src/domain/table-column';
import { createTableState } from '../../../src/state/table-state';

describe('the table’s state', () => {
  it('begins with few columns, newest first', () => {
    const { columns, sort } = createTableState();
    expect(columns.value).toEqual(DEFAULT_TABLE_COLUMNS);
    expect(sort.value).toEqual({ column: 'date', direction: 'descending' });
  });

  it('keeps columns in their order, whenever they were chosen', () => {
    const { columns, toggleColumn } = createTableState();
    toggleColumn('sources');
    toggleColumn('method');
    toggleColumn('date');
    expect(columns.value[0]).toBe('kind');
    expect(columns.value[1]).toBe('method');
    expect(columns.value.at(-1)).toBe('sources');
    toggleColumn('date');
    expect(columns.value[0]).toBe('date');
  });

  it('never loses the column that names the rows', () => {
    const { columns, toggleColumn } = createTableState();
    for (const column of TABLE_COLUMNS) {
      if (columns.value.includes(column)) toggleColumn(column);
    }
    expect(columns.value).toEqual(['title']);
  });

  it('sorts by a column from its own end, by the same again the other way round', () => {
    const { sort, sortBy } = createTableState();
    sortBy('killed', 'descending');
    expect(sort.value).toEqual({ column: 'killed', direction: 'descending' });
    sortBy('killed', 'descending');
    expect(sort.value).toEqual({ column: 'killed', direction: 'ascending' });
    sortBy('place', 'ascending');
    expect(sort.value).toEqual({ column: 'place', direction: 'ascending' });
    sortBy('date', 'descending');
    sortBy('date', 'descending');
    expect(sort.value).toEqual({ column: 'date', direction: 'ascending' });
  });
});
