import { toInertText } from './dataset-csv';

/**
 * Rows for pasting into a spreadsheet: cells apart by tabs, rows by line feeds. There is no
 * quoting in this form, so tabs and line breaks inside a cell become spaces.
 */
export function toTsv(rows: readonly (readonly string[])[]): string {
  return rows
    .map((row) => row.map((cell) => toInertText(cell.replace(/[\t\r\n]+/g, ' '))).join('\t'))
    .join('\n');
}
