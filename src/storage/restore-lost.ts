import { openDatabase } from './database';
import { lookAtMirror, readMirror } from './note-mirror';
import { toStorageError } from './storage-error';

/**
 * Brings back from the second copy what the browser deleted with a broken database.
 * @returns whether the copy is what the database is: nothing is missing in it, nothing out of date
 * @throws what the browser throws when the database cannot be read or written
 */
export async function restoreLost(): Promise<boolean> {
  const { revision: mirrored, isTidy } = await lookAtMirror().catch((error: unknown) => {
    console.warn(toStorageError(error));
    return { revision: 0, isTidy: false };
  });
  const database = await openDatabase();
  const written = (await database.get('counters', 'revision')) ?? 0;
  if (mirrored <= written) return isTidy && mirrored === written;
  const { notes, folders } = await readMirror();
  const stores = ['notes', 'folders', 'counters'] as const;
  const transaction = database.transaction(stores, 'readwrite', { durability: 'strict' });
  const counters = transaction.objectStore('counters');
  // Another tab may have been quicker.
  if (((await counters.get('revision')) ?? 0) < mirrored) {
    for (const { id, revision, thing } of notes) {
      if (thing !== null) transaction.objectStore('notes').put({ revision, note: thing }, id);
    }
    for (const { id, revision, thing } of folders) {
      if (thing !== null) transaction.objectStore('folders').put({ revision, folder: thing }, id);
    }
    await counters.put(mirrored, 'revision');
  }
  await transaction.done;
  return isTidy;
}
