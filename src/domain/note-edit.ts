import type { Note, NoteFolder } from './note';
import { isSameValue } from './same-value';

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

/** The reader's acts, oldest first: done ones, and those that were taken back. */
export type NoteActs = {
  readonly past: readonly NoteEdit[];
  readonly future: readonly NoteEdit[];
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

/** Two edits one after the other as one; what comes to nothing by the second is left out. */
export function mergeEdits(first: NoteEdit, second: NoteEdit): NoteEdit {
  if (isEmptyEdit(first)) return second;
  if (isEmptyEdit(second)) return first;
  return {
    notes: mergeChanges(first.notes, second.notes),
    folders: mergeChanges(first.folders, second.folders),
  };
}

/**
 * The edit with what it does to this notebook: `before` is what is there. What comes to nothing is
 * left out.
 */
export function rebaseEdit(notebook: Notebook, edit: NoteEdit): NoteEdit {
  return {
    notes: rebaseChanges(notebook.notes, edit.notes),
    folders: rebaseChanges(notebook.folders, edit.folders),
  };
}

/** When it was written is no part of what a note says. */
const TIMES: ReadonlySet<string> = new Set(['created', 'modified']);

/** Whether two notes, or two folders, say the same; times of writing do not count. */
export const isSameThing = (a: Note | NoteFolder | null, b: Note | NoteFolder | null): boolean =>
  isSameValue(a, b, TIMES);

const invertChange = <Thing>({ before, after }: Change<Thing>): Change<Thing> => ({
  before: after,
  after: before,
});

/** Id of what a change is about. */
export const idOfChange = <Thing extends { readonly id: string }>({
  before,
  after,
}: Change<Thing>): string => (after ?? before)?.id ?? '';

function applyChanges<Thing extends { readonly id: string }>(
  things: ReadonlyMap<string, Thing>,
  changes: readonly Change<Thing>[],
): ReadonlyMap<string, Thing> {
  if (changes.length === 0) return things;
  const next = new Map(things);
  for (const change of changes) {
    if (change.after === null) next.delete(idOfChange(change));
    else next.set(change.after.id, change.after);
  }
  return next;
}

function mergeChanges<Thing extends { readonly id: string }>(
  first: readonly Change<Thing>[],
  second: readonly Change<Thing>[],
): readonly Change<Thing>[] {
  const merged = new Map(first.map((change) => [idOfChange(change), change]));
  for (const change of second) {
    const earlier = merged.get(idOfChange(change));
    merged.set(idOfChange(change), { before: (earlier ?? change).before, after: change.after });
  }
  return [...merged.values()].filter(({ before, after }) => before !== after);
}

function rebaseChanges<Thing extends { readonly id: string }>(
  things: ReadonlyMap<string, Thing>,
  changes: readonly Change<Thing>[],
): readonly Change<Thing>[] {
  // Where a thing is named twice, the last word counts.
  const byId = new Map(changes.map((change) => [idOfChange(change), change]));
  const rebased: Change<Thing>[] = [];
  for (const [id, change] of byId) {
    const before = things.get(id) ?? null;
    if (before === change.after) continue;
    rebased.push(before === change.before ? change : { before, after: change.after });
  }
  return rebased;
}
