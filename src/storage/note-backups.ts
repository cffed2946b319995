import type { Note, NoteFolder } from '../domain/note';
import type { Notebook } from '../domain/note-edit';
import type { BackupPart } from '../domain/note-schema';
import { joinBackup, parseBackupPart } from '../domain/parse-note';
import { type BackupRow, hasDatabase, openDatabase } from './database';
import { guardStorage } from './storage-error';

const MAX_BACKUPS = 5;
/** Notes in one row of a backup: few enough to be handed over without a pause. */
const PART_SIZE = 500;

export type BackupEntry = BackupRow & { readonly id: number };

const partsOf = (backup: number): IDBKeyRange => IDBKeyRange.bound([backup], [backup, []]);

/** @throws StorageError */
export async function listBackups(): Promise<readonly BackupEntry[]> {
  if (!(await hasDatabase())) return [];
  return guardStorage(async () => {
    const transaction = (await openDatabase()).transaction('backups');
    const [ids, rows] = await Promise.all([
      transaction.store.getAllKeys(),
      transaction.store.getAll(),
    ]);
    return rows.flatMap((row, index) => ({ ...row, id: ids[index] ?? 0 })).reverse();
  });
}

/**
 * Keeps a state of all notes beside the last ones, unless nothing was written since the last.
 * @param at UTC epoch ms
 * @throws StorageError
 */
export function keepBackup({ notes, folders }: Notebook, at: number): Promise<void> {
  return guardStorage(async () => {
    const database = await openDatabase();
    const transaction = database.transaction(['backups', 'backupParts', 'counters'], 'readwrite');
    const backups = transaction.objectStore('backups');
    const parts = transaction.objectStore('backupParts');
    const work = async () => {
      const revision = (await transaction.objectStore('counters').get('revision')) ?? 0;
      const rows = await backups.getAll();
      if (rows.at(-1)?.revision === revision) return;
      const backup = await backups.add({ at, count: notes.size, revision });
      const all: readonly Note[] = [...notes.values()];
      for (let start = 0; start === 0 || start < all.length; start += PART_SIZE) {
        const some: readonly NoteFolder[] = start === 0 ? [...folders.values()] : [];
        const part = { notes: all.slice(start, start + PART_SIZE), folders: some };
        await parts.put(part, [backup, start / PART_SIZE]);
      }
      const ids = await backups.getAllKeys();
      for (const old of ids.slice(0, Math.max(0, ids.length - MAX_BACKUPS))) {
        await backups.delete(old);
        await parts.delete(partsOf(old));
      }
    };
    await Promise.all([work(), transaction.done]);
  });
}

/**
 * The notes of a backup; null: it is not there, or cannot be read. Part by part: all of very many
 * at once would hold up the page.
 * @throws StorageError
 */
export function readBackup(backup: number): Promise<Notebook | null> {
  return guardStorage(async () => {
    const { store } = (await openDatabase()).transaction('backupParts');
    const read: BackupPart[] = [];
    for (const key of await store.getAllKeys(partsOf(backup))) {
      // What cannot be read is left out.
      const part = parseBackupPart(await store.get(key));
      if (part !== null) read.push(part);
    }
    return joinBackup(read);
  });
}
