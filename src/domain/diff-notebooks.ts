import type { Note, NoteFolder } from './note';
import { type Change, isSameThing, type Notebook, type NoteEdit } from './note-edit';

/** Things compared in one step. */
const STEP = 500;

/** The edit that makes one notebook of another, found step by step. */
export function* diffNotebooksInSteps(from: Notebook, to: Notebook): Generator<void, NoteEdit> {
  return {
    notes: yield* diffInSteps(from.notes, to.notes),
    folders: yield* diffInSteps(from.folders, to.folders),
  };
}

function* diffInSteps<Thing extends Note | NoteFolder>(
  from: ReadonlyMap<string, Thing>,
  to: ReadonlyMap<string, Thing>,
): Generator<void, readonly Change<Thing>[]> {
  const changes: Change<Thing>[] = [];
  let seen = 0;
  for (const before of from.values()) {
    if (!to.has(before.id)) changes.push({ before, after: null });
    seen += 1;
    if (seen % STEP === 0) yield;
  }
  for (const after of to.values()) {
    const before = from.get(after.id) ?? null;
    if (!isSameThing(before, after)) changes.push({ before, after });
    seen += 1;
    if (seen % STEP === 0) yield;
  }
  return changes;
}
