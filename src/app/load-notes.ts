import { effect } from '@preact/signals';
import type { AppState } from '../state/app-state';
import { createId } from '../storage/create-id';
import type { NoteActions } from '../ui/app-context';
import { loadOnce } from './load-once';
import type { NotesSync } from './notes-sync';
import { reportProblem } from './report-problem';

/**
 * Notes, by their code, which comes at the first call. Who has notes on this device has them loaded
 * once the map has drawn, so that they are on it; all others load nothing.
 */
export function startNotes(state: AppState): NoteActions {
  const start = loadOnce(() => create(state));
  const startIfAny = async () => {
    const { hasNotes } = await import('../storage/read-notebook');
    // A device that keeps nothing has no notes: no word before the reader wants to make some.
    if (state.notes.peek() === null && (await hasNotes().catch(() => false))) await start();
  };

  effect(() => {
    // Whose page it is that a guest stands in, the reader's notes are none of its business.
    if (state.embed.isGuest.peek()) return;
    if (state.viewport.hasDrawn.value) startIfAny().catch(reportProblem);
  });

  return {
    load: async () => (await start()).notes,
    bringIn: async (steps, signal) => (await start()).bringIn(steps, signal),
    retry: () => void start().then(({ retry }) => retry(), reportProblem),
    listBackups: async () => (await start()).listBackups(),
    restoreBackup: async (id) => (await start()).restoreBackup(id),
    deleteEverything: async () => (await start()).deleteEverything(),
  };
}

async function create(state: AppState): Promise<NotesSync> {
  const [{ createNotesState }, { startNotesSync }] = await Promise.all([
    import('../state/notes-state'),
    import('./notes-sync'),
  ]);
  const notes = createNotesState(state.window, {
    createId,
    now: () => Date.now(),
    stamp: state.stamp,
  });
  state.provideNotes(notes);
  return startNotesSync(notes, () => state.basemap.noteOwnArchive(null));
}
