import type { AppState } from '../state/app-state';
import type { NotesState } from '../state/notes-state';

let loading: Promise<NotesState> | null = null;

/**
 * The model of the reader's notes, loaded at the first call.
 * @throws what `import()` throws when the code does not come; the next call tries again
 */
export function loadNotes(state: AppState): Promise<NotesState> {
  loading ??= create(state).catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}

async function create(state: AppState): Promise<NotesState> {
  const { createNotesState } = await import('../state/notes-state');
  const notes = createNotesState(state.window, {
    createId: () => crypto.randomUUID(),
    now: () => Date.now(),
  });
  state.provideNotes(notes);
  return notes;
}
