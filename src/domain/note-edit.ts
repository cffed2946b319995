import type { Note, NoteFolder } from './note';

/** One thing before and after; null: it was not there, or is there no more. */
export type Change<Thing> = { readonly before: Thing | null; readonly after: Thing | null };

/** What one act of the reader does to notes and folders; undone as a whole. */
export type NoteEdit = {
  readonly notes: readonly Change<Note>[];
  readonly folders: readonly Change<NoteFolder>[];
};

/** All notes and folders, by id. */
export type Notebook = {
  readonly notes: ReadonlyMap<string, Note>;
  readonly folders: ReadonlyMap<string, NoteFolder>;
};

export const EMPTY_EDIT: NoteEdit = { notes: [], folders: [] };

export const isEmptyEdit = (edit: NoteEdit): boolean =>
  edit.notes.length === 0 && edit.folders.length === 0;

/** The edit that takes another back. */
export function invertEdit(edit: NoteEdit): NoteEdit {
  return { notes: edit.notes.map(invertChange), folders: edit.folders.map(invertChange) };
}

/** The notebook after an edit; what the edit does not name stays the same object. */
export function applyEdit(notebook: Notebook, edit: NoteEdit): Notebook {
  return {
    notes: applyChanges(notebook.notes, edit.notes),
    folders: applyChanges(notebook.folders, edit.folders),
  };
}

/** Two edits one after the other as one; what comes to nothing is left out. */
export function mergeEdits(first: NoteEdit, second: NoteEdit): NoteEdit {
  return {
    notes: mergeChanges(first.notes, second.notes),
    folders: mergeChanges(first.folders, second.folders),
  };
}

const invertChange = <Thing>({ before, after }: Change<Thing>): Change<Thing> => ({
  before: after,
  after: before,
});

const idOf = <Thing extends { readonly id: string }>({ before, after }: Change<Thing>): string =>
  (after ?? before)?.id ?? '';

function applyChanges<Thing extends { readonly id: string }>(
  things: ReadonlyMap<string, Thing>,
  changes: readonly Change<Thing>[],
): ReadonlyMap<string, Thing> {
  if (changes.length === 0) return things;
  const next = new Map(things);
  for (const change of changes) {
    if (change.after === null) next.delete(idOf(change));
    else next.set(change.after.id, change.after);
  }
  return next;
}

function mergeChanges<Thing extends { readonly id: string }>(
  first: readonly Change<Thing>[],
  second: readonly Change<Thing>[],
): readonly Change<Thing>[] {
  const merged = new Map(first.map((change) => [idOf(change), change]));
  for (const change of second) {
    const earlier = merged.get(idOf(change));
    merged.set(idOf(change), { before: (earlier ?? change).before, after: change.after });
  }
  return [...merged.values()].filter(({ before, after }) => before !== after);
}
