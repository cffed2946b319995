import type { ImportedNote, ImportRefusal, NotesReading } from '../../domain/note-import';

/** What the page asks of the worker; one worker reads one file. */
export type ImportRequest = {
  readonly file: Blob;
  /** UTC epoch ms. */
  readonly now: number;
};

/** Notes come in parts: a page that is given all of them at once stands still meanwhile. */
export type ImportAnswer =
  | { readonly type: 'progress'; readonly done: number }
  | { readonly type: 'notes'; readonly notes: readonly ImportedNote[] }
  | { readonly type: 'done'; readonly rest: Omit<NotesReading, 'notes'> }
  | { readonly type: 'refused'; readonly refusal: ImportRefusal };
