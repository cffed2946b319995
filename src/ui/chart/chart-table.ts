import { toCsv } from '../../domain/dataset-csv';
import type { TextFile } from '../../domain/shown-file';

/** A cell: a figure, a text, or nothing. */
export type ChartCell = number | string | null;

/** The figures of a chart. */
export type ChartTable = {
  readonly columns: readonly string[];
  /** The first cell names the row. */
  readonly rows: readonly (readonly ChartCell[])[];
  /** What a press on a cell chooses, as a press in the chart does; by row and column. */
  readonly targets?: readonly (readonly (string | null)[])[];
};

/** The figures as a file for spreadsheets; where they come from stands in each row. */
export function chartCsv(name: string, { columns, rows }: ChartTable, source: string): TextFile {
  const all = [
    ...columns.map((column, at) => ({
      name: column,
      cell: (row: readonly ChartCell[]) => row[at] ?? null,
    })),
    { name: 'source', cell: () => source },
  ];
  return { name: `${name}.csv`, type: 'text/csv;charset=utf-8', text: toCsv(all, rows) };
}
