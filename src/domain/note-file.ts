import { formatLocalDay, type LocalDay } from './local-day';
import type { Note, NoteFolder } from './note';
import { toNoteCsv } from './note-csv';
import { NOTE_FILE_VERSION, toNoteCollection } from './note-geojson';
import { toNoteKml } from './note-kml';
import type { TextFile } from './shown-file';

/** `view` is a whole view with notes, which this page opens again. */
export const NOTE_FILE_FORMS = ['geojson', 'kml', 'csv', 'view'] as const;
export type NoteFileForm = (typeof NOTE_FILE_FORMS)[number];

const KINDS: Readonly<Record<NoteFileForm, { readonly ending: string; readonly type: string }>> = {
  geojson: { ending: 'geojson', type: 'application/geo+json' },
  kml: { ending: 'kml', type: 'application/vnd.google-earth.kml+xml' },
  csv: { ending: 'csv', type: 'text/csv;charset=utf-8' },
  view: { ending: 'tazamun.json', type: 'application/json' },
};

export type NoteFileAbout = {
  /** The one folder that is in it; null: all of them. */
  readonly folderName: string | null;
  readonly today: LocalDay;
  /** Query of the view's address, without `?`. */
  readonly address: string;
};

/** What no system's file names may hold, and what would hide a file. */
const toFileName = (text: string): string =>
  text
    .replace(/[\\/:*?"<>|\p{Cc}\p{Cf}]+/gu, ' ')
    .trim()
    .replace(/\s+/g, '-')
    .replace(/^[.-]+|[.-]+$/g, '')
    .slice(0, 60);

/** Notes as a file for the reader to keep; the first three forms open in other programs too. */
export function toNoteFile(
  form: NoteFileForm,
  notes: readonly Note[],
  folders: readonly NoteFolder[],
  { folderName, today, address }: NoteFileAbout,
): TextFile {
  const { ending, type } = KINDS[form];
  const name = (folderName === null ? '' : toFileName(folderName)) || 'notes';
  return {
    name: `tazamun-${name}-${formatLocalDay(today)}.${ending}`,
    type,
    text: write(form, notes, folders, address),
  };
}

function write(
  form: NoteFileForm,
  notes: readonly Note[],
  folders: readonly NoteFolder[],
  address: string,
): string {
  switch (form) {
    case 'geojson':
      return JSON.stringify(toNoteCollection(notes, folders));
    case 'kml':
      return toNoteKml(notes, folders);
    case 'csv':
      return toNoteCsv(notes, folders);
    case 'view': {
      const view = { tazamun: NOTE_FILE_VERSION, address, notes: toNoteCollection(notes, folders) };
      return JSON.stringify(view);
    }
  }
}
