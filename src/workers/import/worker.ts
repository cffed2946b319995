import { refuseImport } from '../../domain/note-import';
import type { ImportAnswer, ImportRequest } from './protocol';
import { readNotesFile } from './read-notes-file';

/** Notes in one message. */
const PART = 2000;

const answer = (message: ImportAnswer): void => postMessage(message);

async function read({ file, now }: ImportRequest): Promise<void> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const outcome = readNotesFile(bytes, now, (done) => answer({ type: 'progress', done }));
  if (!outcome.ok) return answer({ type: 'refused', refusal: outcome.refusal });
  const { notes, ...rest } = outcome.value;
  for (let first = 0; first < notes.length; first += PART) {
    answer({ type: 'notes', notes: notes.slice(first, first + PART) });
  }
  answer({ type: 'done', rest });
}

addEventListener('message', ({ data }: MessageEvent<ImportRequest>) => {
  // A file that was moved or taken away since it was chosen cannot be read.
  read(data).catch((error: unknown) => {
    console.warn(error);
    answer({ type: 'refused', refusal: refuseImport('unreadable').refusal });
  });
});
