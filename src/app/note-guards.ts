import { effect } from '@preact/signals';
import type { NotesState } from '../state/notes-state';
import { reportProblem } from './report-problem';

/** What the page does for notes as it comes and goes. */
export function startNoteGuards(
  notes: NotesState,
  {
    flush,
    leave,
    refresh,
  }: {
    readonly flush: () => Promise<void>;
    /** Has no more time than it takes. */
    readonly leave: () => void;
    readonly refresh: () => void;
  },
): void {
  const flushNow = () => void flush().catch(reportProblem);
  addEventListener('pagehide', () => {
    leave();
    flushNow();
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') flushNow();
  });
  // Taken from the browser's memory it has heard nothing of other tabs meanwhile.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) refresh();
  });
  // Only while something is on the page alone: leaving has to be asked about then. What is few is
  // on the device before there is time to ask.
  effect(() => {
    const isUnsaved =
      notes.saving.value.type === 'failed' ||
      notes.savingProgress.value !== null ||
      notes.conflicts.value.length > 0;
    if (!isUnsaved) return undefined;
    const ask = (domEvent: BeforeUnloadEvent) => domEvent.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  });
}
