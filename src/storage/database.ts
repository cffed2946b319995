import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { StorageError, toStorageError } from './storage-error';

const NAME = 'tazamun';
const VERSION = 1;
/** As long as another tab may hold an older version open. */
const BLOCKED_MS = 4000;

/** A tile archive of the reader's own. */
export type ArchiveRow = { readonly name: string; readonly blob: Blob };

export interface TazamunSchema extends DBSchema {
  /** By a fixed key: one archive is kept. */
  archives: { key: 'own'; value: ArchiveRow };
  /** What this device remembers, by name. */
  preferences: { key: string; value: string };
}
export type TazamunDatabase = IDBPDatabase<TazamunSchema>;

let opened: Promise<TazamunDatabase> | null = null;

/**
 * The database, opened once.
 * @throws StorageError
 */
export function openDatabase(): Promise<TazamunDatabase> {
  opened ??= open().catch((error: unknown) => {
    opened = null;
    throw toStorageError(error);
  });
  return opened;
}

/** Whether there is a database, without making one; true where the browser cannot tell. */
export async function hasDatabase(): Promise<boolean> {
  try {
    const all = await indexedDB.databases();
    return all.some(({ name }) => name === NAME);
  } catch {
    return true;
  }
}

function open(): Promise<TazamunDatabase> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const blocked = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new StorageError('blocked')), BLOCKED_MS);
  });
  const database = openDB<TazamunSchema>(NAME, VERSION, {
    upgrade(db, oldVersion) {
      if (oldVersion < 1) {
        db.createObjectStore('archives');
        db.createObjectStore('preferences');
      }
    },
    // A newer page wants to change the schema: this one lets go, and opens again when asked.
    blocking(_current, _blocked, { target }) {
      opened = null;
      if (target instanceof IDBDatabase) target.close();
    },
    terminated() {
      opened = null;
    },
  });
  return Promise.race([database, blocked]).finally(() => clearTimeout(timer));
}
