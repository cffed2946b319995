import { isEmptyEdit, type NoteEdit } from '../domain/note-edit';
import { parseNoteEdit } from '../domain/parse-note';
import { createId } from './create-id';

const PREFIX = 'tazamun-unsaved-';
const OWN_KEY = `${PREFIX}${createId()}`;
/** More have no room there for certain; to find that out would hold up the page as it goes. */
const MOST_NOTES = 20_000;
let isKept = false;

/**
 * Keeps what is not written yet as the page goes: a database has no time for it then, this has. The
 * next page takes it.
 */
export function keepUnsaved(edit: NoteEdit): void {
  if (isEmptyEdit(edit) || edit.notes.length > MOST_NOTES) return;
  try {
    localStorage.setItem(OWN_KEY, JSON.stringify(edit));
    isKept = true;
  } catch {
    // No room, or no leave: nobody was told that it is saved.
  }
}

/** It is in the database after all. */
export function dropUnsaved(): void {
  if (!isKept) return;
  isKept = false;
  localStorage.removeItem(OWN_KEY);
}

/** What pages before this one could not write; asked for once. */
export function takeUnsaved(): readonly NoteEdit[] {
  try {
    const keys = Object.keys(localStorage).filter((key) => key.startsWith(PREFIX));
    return keys.flatMap((key) => {
      const text = localStorage.getItem(key);
      localStorage.removeItem(key);
      return (text === null ? null : parseJson(text)) ?? [];
    });
  } catch {
    return [];
  }
}

function parseJson(text: string): NoteEdit | null {
  try {
    return parseNoteEdit(JSON.parse(text));
  } catch {
    return null;
  }
}
