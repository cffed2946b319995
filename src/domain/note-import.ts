import type { Note } from './note';

/** What a reader's file may weigh, bytes, and how many notes may come of it. */
export const MAX_IMPORT_BYTES = 50_000_000;
export const MAX_IMPORT_NOTES = 100_000;
/** How deep folders and collections of geometries may lie in each other. */
export const MAX_IMPORT_DEPTH = 16;

/** Why nothing of a file is taken. */
export type ImportRefusalCode =
  | 'empty'
  | 'too-large'
  | 'too-many'
  | 'too-deep'
  | 'archive'
  | 'map-tiles'
  | 'binary'
  | 'encoding'
  | 'unknown-form'
  | 'broken-json'
  | 'broken-xml'
  | 'doctype'
  | 'not-geojson'
  | 'not-map-xml'
  | 'no-coordinates'
  | 'newer'
  | 'nothing'
  | 'unreadable';

export type ImportRefusal = {
  readonly code: ImportRefusalCode;
  readonly values: Readonly<Record<string, string | number>>;
};

export const IMPORT_ISSUE_CODES = [
  // Left out:
  'no-feature',
  'bad-geometry',
  'out-of-range',
  'too-many-corners',
  'empty-note',
  'bad-date',
  'newer-note',
  'other-properties',
  // Taken, otherwise than it stands in the file:
  'split',
  'elevation',
  'closed',
  'crossing',
  'text-cut',
  'repeated-id',
] as const;
/** What was left out of a file, or taken otherwise than it stands there. */
export type ImportIssueCode = (typeof IMPORT_ISSUE_CODES)[number];

export type ImportIssue = {
  readonly code: ImportIssueCode;
  /** How many of the file's records it befell. */
  readonly count: number;
  /** The first of them, counted from 1. */
  readonly first: number;
};

/** A note that a file has; its folder by the file's own id, or none. */
export type ImportedNote = Omit<Note, 'folder'> & { readonly folder: string | null };

export type ImportedFolder = {
  readonly id: string;
  readonly name: string;
  readonly isShown: boolean;
};

/** What a file holds, checked; nothing of it is among the reader's notes yet. */
export type NotesReading = {
  readonly notes: readonly ImportedNote[];
  readonly folders: readonly ImportedFolder[];
  readonly issues: readonly ImportIssue[];
  /** The query of an address of the page; null: the file holds no view. */
  readonly view: string | null;
  /** Whether the file's form has a place for a note's style and type; a table has none. */
  readonly isStyled: boolean;
};

export type ImportOutcome =
  | { readonly ok: true; readonly value: NotesReading }
  | { readonly ok: false; readonly refusal: ImportRefusal };

export function refuseImport(
  code: ImportRefusalCode,
  values: ImportRefusal['values'] = {},
): { readonly ok: false; readonly refusal: ImportRefusal } {
  return { ok: false, refusal: { code, values } };
}
