import { type ArchiveRow, hasDatabase, openDatabase } from './database';
import { guardStorage } from './storage-error';

const KEY = 'own';
/** Whether the map begins with it. */
const IN_USE = 'ground';

export type KeptArchive = ArchiveRow & { readonly isInUse: boolean };

/**
 * The tile archive that was kept; null: none. Makes no database where there is none.
 * @throws StorageError
 */
export async function loadArchive(): Promise<KeptArchive | null> {
  if (!(await hasDatabase())) return null;
  return guardStorage(async () => {
    const database = await openDatabase();
    const transaction = database.transaction(['archives', 'preferences']);
    const row = await transaction.objectStore('archives').get(KEY);
    const ground = await transaction.objectStore('preferences').get(IN_USE);
    return row === undefined ? null : { ...row, isInUse: ground === 'file' };
  });
}

/**
 * Keeps an archive in place of the one before. Done when the transaction is, not sooner.
 * @throws StorageError the one before is kept then
 */
export function keepArchive(name: string, blob: Blob): Promise<void> {
  return guardStorage(async () => {
    const database = await openDatabase();
    const transaction = database.transaction(['archives', 'preferences'], 'readwrite');
    await Promise.all([
      transaction.objectStore('archives').put({ name, blob }, KEY),
      transaction.objectStore('preferences').put('file', IN_USE),
      transaction.done,
    ]);
  });
}

/** @throws StorageError */
export function removeArchive(): Promise<void> {
  return guardStorage(async () => {
    const database = await openDatabase();
    const transaction = database.transaction(['archives', 'preferences'], 'readwrite');
    await Promise.all([
      transaction.objectStore('archives').delete(KEY),
      transaction.objectStore('preferences').delete(IN_USE),
      transaction.done,
    ]);
  });
}

/**
 * Remembers whether the map begins with the kept archive.
 * @throws StorageError
 */
export function noteArchiveInUse(isInUse: boolean): Promise<void> {
  return guardStorage(async () => {
    const database = await openDatabase();
    if (isInUse) await database.put('preferences', 'file', IN_USE);
    else await database.delete('preferences', IN_USE);
  });
}
