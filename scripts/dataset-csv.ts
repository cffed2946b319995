import type { DenormalisedFeature } from '../src/domain/denormalise';
import { DATASET_COLUMNS } from './dataset-columns';

/** Tells spreadsheets that the file is UTF-8; without it they garble Arabic. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * One cell after RFC 4180. A spreadsheet would run a text that begins with = + - or @ as a
 * formula, so such a text gets an apostrophe in front; numbers are written as they are.
 */
export function toCsvCell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const inert = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}

/** The dataset as a table: a header, then one row an event. */
export function toDatasetCsv(features: readonly DenormalisedFeature[]): string {
  const rows = [
    DATASET_COLUMNS.map(({ name }) => toCsvCell(name)),
    ...features.map((feature) => DATASET_COLUMNS.map(({ cell }) => toCsvCell(cell(feature)))),
  ];
  return `${BYTE_ORDER_MARK}${rows.map((row) => `${row.join(',')}\r\n`).join('')}`;
}
