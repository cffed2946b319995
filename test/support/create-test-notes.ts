import { signal } from '@preact/signals';
import { DEFAULT_FOLDER, DEFAULT_NOTE_STYLE, type Note } from '../../src/domain/note';
import { createNotesState, type NotesState } from '../../src/state/notes-state';
import { createStamps } from '../../src/state/undo-state';
import { day } from './day';

/** A note with nothing particular about it; give what the test is about. */
export function createNote(given: Partial<Note> & Pick<Note, 'id'>): Note {
  return {
    type: 'point',
    geometry: { type: 'Point', coordinates: [44.37, 33.3] },
    text: '',
    style: DEFAULT_NOTE_STYLE,
    from: null,
    to: null,
    event: null,
    folder: DEFAULT_FOLDER.id,
    created: 1000,
    modified: 1000,
    ...given,
  };
}

/** A model of notes whose ids are n1, n2, … and whose clock stands still, in a window of all 2021. */
export function createTestNotes(stamp: () => number = createStamps()): NotesState {
  const window = signal({ from: day('2021-01-01'), to: day('2021-12-31') });
  let made = 0;
  const createId = () => {
    made += 1;
    return `n${made}`;
  };
  return createNotesState({ window }, { createId, now: () => 1000, stamp });
}
