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

/** A column of a table whose rows are made of things of one kind. */
export type CsvColumn<Thing> = {
  readonly name: string;
  readonly cell: (thing: Thing) => string | number | null;
};

/** Things as a table: a header, then one row a thing. */
export function toCsv<Thing>(
  columns: readonly CsvColumn<Thing>[],
  things: readonly Thing[],
): string {
  const rows = [
    columns.map(({ name }) => toCsvCell(name)),
    ...things.map((thing) => columns.map(({ cell }) => toCsvCell(cell(thing)))),
  ];
  return `${BYTE_ORDER_MARK}${rows.map((row) => `${row.join(',')}\r\n`).join('')}`;
}
