import type { LocalDay } from './local-day';
import { formatLocalDay } from './local-day';
import type { Note, NoteFolder, NoteGeometry, NoteStyle, NoteType } from './note';
import { type SimpleStyle, toSimpleStyle } from './simple-style';

/** Of the form of what we write under `tazamun`; a file with a larger one is not read. */
export const NOTE_FILE_VERSION = 1;

/** All of a note that simple GeoJSON has no place for; a contract with everybody's files. */
export type NoteMember = {
  readonly version: typeof NOTE_FILE_VERSION;
  readonly type: NoteType;
  readonly text: string;
  readonly style: NoteStyle;
  /** `YYYY-MM-DD`. */
  readonly from: string | null;
  readonly to: string | null;
  readonly event: string | null;
  /** ISO 8601, UTC, with milliseconds. */
  readonly created: string;
  readonly modified: string;
};

export type NoteFeature = {
  readonly type: 'Feature';
  readonly id: string;
  readonly geometry: NoteGeometry | null;
  readonly properties: Readonly<Record<string, unknown>> & { readonly tazamun: NoteMember };
};

export type NoteCollection = {
  readonly type: 'FeatureCollection';
  readonly tazamun: {
    readonly version: typeof NOTE_FILE_VERSION;
    /** In their order, each with the ids of its notes. */
    readonly folders: readonly {
      readonly id: string;
      readonly name: string;
      readonly isShown: boolean;
      readonly notes: readonly string[];
    }[];
  };
  readonly features: readonly NoteFeature[];
};

const formatDay = (day: LocalDay | null): string | null =>
  day === null ? null : formatLocalDay(day);
const formatInstant = (ms: number): string => new Date(ms).toISOString();

/** A note's first line, and the rest of it: what other programs show as title and text. */
export function splitText(text: string): { readonly name: string; readonly description: string } {
  const [name = '', ...rest] = text.trim().split('\n');
  return { name: name.trim(), description: rest.join('\n').trim() };
}

/** What any program can show of a note: title, text and simplestyle. */
export function simpleProperties({ type, text, style }: Note): SimpleStyle {
  const { name, description } = splitText(text);
  return {
    ...(name !== '' && { name }),
    ...(description !== '' && { description }),
    ...toSimpleStyle(type, style),
  };
}

export function toNoteMember(note: Note): NoteMember {
  const { color, width, isFilled, icon } = note.style;
  return {
    version: NOTE_FILE_VERSION,
    type: note.type,
    text: note.text,
    style: { color, width, isFilled, icon },
    from: formatDay(note.from),
    to: formatDay(note.to),
    event: note.event,
    created: formatInstant(note.created),
    modified: formatInstant(note.modified),
  };
}

/** Folder ids to what lies in them, in the order of the notes. */
export function notesByFolder(
  notes: readonly Note[],
  folders: readonly NoteFolder[],
): ReadonlyMap<string, readonly Note[]> {
  const inside = new Map(folders.map(({ id }): [string, Note[]] => [id, []]));
  for (const note of notes) inside.get(note.folder)?.push(note);
  return inside;
}

/** The notes of some folders as GeoJSON that can be read back without loss. */
export function toNoteCollection(
  notes: readonly Note[],
  folders: readonly NoteFolder[],
): NoteCollection {
  const inside = notesByFolder(notes, folders);
  return {
    type: 'FeatureCollection',
    tazamun: {
      version: NOTE_FILE_VERSION,
      folders: folders.map(({ id, name, isShown }) => ({
        id,
        name,
        isShown,
        notes: (inside.get(id) ?? []).map((note) => note.id),
      })),
    },
    features: notes.map((note) => ({
      type: 'Feature',
      id: note.id,
      geometry: note.geometry,
      properties: { ...simpleProperties(note), tazamun: toNoteMember(note) },
    })),
  };
}
