import { signal } from '@preact/signals';
import { startNotesSync } from '../../../src/app/notes-sync';
import { createNotesState } from '../../../src/state/notes-state';
import { createStamps } from '../../../src/state/undo-state';
import { bringInMany } from './bring-in-many';

/*
 * The page's own keeping of notes with nothing around it: what it does is asked for by scripts, so
 * that a thousand writes take no longer than a thousand writes.
 */
const notes = createNotesState(
  { window: signal({ from: 0, to: 100_000 }) },
  { createId: () => crypto.randomUUID(), now: () => Date.now(), stamp: createStamps() },
);
let deletions = 0;
const sync = startNotesSync(notes, () => {
  deletions += 1;
});

const page = {
  notes,
  sync,
  countDeletions: () => deletions,
  bringInMany: (count: number, stopAt?: number) => bringInMany(sync, count, stopAt),
};

declare global {
  interface Window {
    notesPage: typeof page;
  }
}

window.notesPage = page;
