import type { NotesSync } from '../../../src/app/notes-sync';
import type { Note } from '../../../src/domain/note';
import { DEFAULT_FOLDER, DEFAULT_NOTE_STYLE } from '../../../src/domain/note';
import type { NoteEdit } from '../../../src/domain/note-edit';

/** What happened while very many notes were brought in. */
export type Bringing = {
  /** False: it was given up. */
  readonly isIn: boolean;
  /** How many were said to be saved, each time something was said. */
  readonly told: readonly number[];
  /** How often the page came to something else between the first word and the last. */
  readonly turns: number;
};

const createNote = (number: number): Note => ({
  id: `many-${String(number).padStart(6, '0')}`,
  type: 'point',
  geometry: { type: 'Point', coordinates: [40 + (number % 700) / 100, 33] },
  text: `Place ${number}`,
  style: DEFAULT_NOTE_STYLE,
  from: null,
  to: null,
  event: null,
  folder: DEFAULT_FOLDER.id,
  created: 1000,
  modified: 1000,
});

function* createEdit(count: number): Generator<void, NoteEdit> {
  const notes: { before: null; after: Note }[] = [];
  for (let number = 0; number < count; number++) {
    notes.push({ before: null, after: createNote(number) });
    if (number % 1000 === 0) yield;
  }
  return { notes, folders: [] };
}

/**
 * Brings in very many notes, as an import does.
 * @param stopAt given up when so many are said to be saved
 */
export async function bringInMany(
  { notes, bringIn }: NotesSync,
  count: number,
  stopAt = Number.POSITIVE_INFINITY,
): Promise<Bringing> {
  const stopping = new AbortController();
  const told: number[] = [];
  const turnsWhenTold: number[] = [];
  let turns = 0;
  const turning = setInterval(() => {
    turns += 1;
  });
  const stop = notes.savingProgress.subscribe((progress) => {
    if (progress === null) return;
    told.push(progress.done);
    turnsWhenTold.push(turns);
    // Not within the word itself.
    if (progress.done >= stopAt) setTimeout(() => stopping.abort());
  });
  const edit = await bringIn(createEdit(count), stopping.signal);
  stop();
  clearInterval(turning);
  return {
    isIn: edit !== null,
    told,
    turns: (turnsWhenTold.at(-1) ?? 0) - (turnsWhenTold[0] ?? 0),
  };
}
