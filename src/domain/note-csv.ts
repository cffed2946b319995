import { toCsv } from './dataset-csv';
import type { Note, NoteFolder } from './note';
import { toNoteMember } from './note-geojson';

/** Columns of the table of points, in their order. */
export const NOTE_COLUMNS = [
  'id',
  'lng',
  'lat',
  'text',
  'from',
  'to',
  'event',
  'folder',
  'created',
  'modified',
] as const;

type Row = Readonly<Record<(typeof NOTE_COLUMNS)[number], string | number | null>>;

/** Without what would make the file no text for other programs. */
const toCellText = (text: string): string => text.replaceAll('\0', '');

/** Points and texts on the map as a table for spreadsheets; what has no one place is not in it. */
export function toNoteCsv(notes: readonly Note[], folders: readonly NoteFolder[]): string {
  const names = new Map(folders.map(({ id, name }) => [id, name]));
  const rows = notes.flatMap((note): Row[] => {
    if (note.geometry?.type !== 'Point') return [];
    const [lng, lat] = note.geometry.coordinates;
    const { text, from, to, event, created, modified } = toNoteMember(note);
    const folder = toCellText(names.get(note.folder) ?? '');
    return [
      { id: note.id, lng, lat, text: toCellText(text), from, to, event, folder, created, modified },
    ];
  });
  return toCsv(
    NOTE_COLUMNS.map((name) => ({ name, cell: (row: Row) => row[name] })),
    rows,
  );
}
