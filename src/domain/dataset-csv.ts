import type { DatasetColumn } from './dataset-columns';
import type { DenormalisedFeature } from './denormalise';

/** Tells spreadsheets that the file is UTF-8; without it they garble Arabic. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * A text that a spreadsheet shows as it is: one that begins with = + - or @ would be run as a
 * formula, so it gets an apostrophe in front.
 */
export function toInertText(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

/** One cell after RFC 4180; texts are made inert, numbers are written as they are. */
export function toCsvCell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const inert = toInertText(value);
  return /[",\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}

/** Events as a table: a header, then one row an event. */
export function toCsv(
  columns: readonly Pick<DatasetColumn, 'name' | 'cell'>[],
  features: readonly DenormalisedFeature[],
): string {
  const rows = [
    columns.map(({ name }) => toCsvCell(name)),
    ...features.map((feature) => columns.map(({ cell }) => toCsvCell(cell(feature)))),
  ];
  return `${BYTE_ORDER_MARK}${rows.map((row) => `${row.join(',')}\r\n`).join('')}`;
}
