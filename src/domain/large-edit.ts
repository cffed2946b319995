import type { Note } from './note';
import type { Change, NoteEdit } from './note-edit';
import { newestFirst } from './note-order';
import { sortInSteps } from './sort-in-steps';

/** So many notes take so long to write and to show that the reader is told how far it has got. */
const LARGE = 2000;

export const isLarge = (count: number): boolean => count > LARGE;

/**
 * A large edit with its notes in the order of the list, which is quick to make then; a small one
 * as it is, such as in the order of a file.
 */
export function* arrangeInSteps(edit: NoteEdit): Generator<void, NoteEdit> {
  if (!isLarge(edit.notes.length)) return edit;
  const notes = yield* sortInSteps(edit.notes, byNote);
  return { ...edit, notes };
}

function byNote(a: Change<Note>, b: Change<Note>): number {
  const [first, second] = [a.after ?? a.before, b.after ?? b.before];
  return first === null || second === null ? 0 : newestFirst(first, second);
}
