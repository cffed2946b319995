import { signal } from '@preact/signals';
import { createId } from '../storage/create-id';
import type { NoteActions, NoteFileActions } from '../ui/app-context';

/** Takes in readers' files of notes; all that reads one comes with the first of them. */
export function createNoteFiles(
  loadNotes: NoteActions['load'],
  showView: NoteFileActions['showView'],
): NoteFileActions {
  const waiting = signal<readonly File[]>([]);
  return {
    waiting,
    open(files) {
      waiting.value = [...waiting.peek(), ...files];
    },
    close() {
      waiting.value = waiting.peek().slice(1);
    },
    async read(file, abort, onProgress) {
      const [{ readInWorker }] = await Promise.all([
        import('../workers/import/client'),
        loadNotes(),
      ]);
      return readInWorker(file, { signal: abort, onProgress, now: Date.now() });
    },
    showView,
    createId,
  };
}
