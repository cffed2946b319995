import Papa from 'papaparse';
import { contentId } from '../../domain/content-id';
import { NOTE_COLUMNS } from '../../domain/note-csv';
import { NOTE_FILE_VERSION } from '../../domain/note-geojson';
import { type ImportedFolder, refuseImport } from '../../domain/note-import';
import type { FoundRecord } from '../../domain/read-notes';
import type { FoundOutcome } from '../../domain/read-records';
import { type PointColumn, parseDegrees, readHeader } from './point-columns';

/** As many letters as folders' names have here. */
const MAX_NAME = 200;

/** Finds the points of a table with a header, its cells apart by commas, semicolons or tabs. */
export function findInTable(text: string): FoundOutcome {
  const { data } = Papa.parse<string[]>(text, {
    skipEmptyLines: 'greedy',
    delimitersToGuess: [',', ';', '\t', '|'],
  });
  const [header = [], ...rows] = data;
  const places = readHeader(header);
  if (!places.has('lat') || !places.has('lng')) {
    // One line of prose is no table that lacks columns.
    return header.length < 2 ? refuseImport('unknown-form') : refuseImport('no-coordinates');
  }
  if (rows.length === 0) return refuseImport('nothing', { count: 0 });
  const isOurs = NOTE_COLUMNS.every((name) => header.includes(name));
  const folders = new Map<string, ImportedFolder>();
  const records = rows.map((row): FoundRecord => {
    const cell = (column: PointColumn) => toWritten(row[places.get(column) ?? -1] ?? '');
    const folder = cell('folder').slice(0, MAX_NAME);
    const id = folder === '' ? null : contentId(folder);
    if (id !== null && !folders.has(id)) folders.set(id, { id, name: folder, isShown: true });
    return { feature: toFeature(cell, isOurs), folder: id };
  });
  return {
    ok: true,
    value: { records, folders: [...folders.values()], view: null, isStyled: false },
  };
}

/** A cell as it was before it was kept from being run as a formula. */
const toWritten = (cell: string): string => cell.replace(/^'(?=[=+\-@\t\r])/, '');

function toFeature(cell: (column: PointColumn) => string, isOurs: boolean): unknown {
  const coordinates = [parseDegrees(cell('lng')), parseDegrees(cell('lat'))];
  const orNull = (column: PointColumn) => cell(column) || null;
  const shared = {
    from: orNull('from') ?? orNull('date'),
    to: orNull('to') ?? (cell('from') === '' ? orNull('date') : null),
    event: orNull('event'),
    created: cell('created'),
    modified: cell('modified'),
  };
  const text = cell('description');
  const properties = isOurs
    ? { tazamun: { version: NOTE_FILE_VERSION, type: 'point', text, ...shared } }
    : { name: cell('name'), description: text, ...shared };
  return { type: 'Feature', id: cell('id'), properties, geometry: { type: 'Point', coordinates } };
}
