import { type DBSchema, deleteDB, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import type { NoteEdit } from '../domain/note-edit';
import type { FolderRow, NoteRow } from '../domain/note-schema';
import { StorageError, toStorageError } from './storage-error';
import { upgradeDatabase } from './upgrade-database';

const NAME = 'tazamun';
export const DATABASE_VERSION = 2;
/** As long as another tab may hold an older version open. */
const BLOCKED_MS = 4000;
/** As long as the browser may have others before us. */
const QUEUED_MS = 20_000;

/** A tile archive of the reader's own. */
export type ArchiveRow = { readonly name: string; readonly blob: Blob };

/** Which acts of a tab can be taken back, by their numbers. */
export type TabRow = {
  readonly past: readonly number[];
  readonly future: readonly number[];
  /** Number of the tab's last write: tabs that wrote least lately are cleared first. */
  readonly revision: number;
};

/** A state of all notes. Its notes are rows of their own, some hundreds in each. */
export type BackupRow = {
  readonly at: number;
  readonly count: number;
  /** Number of the last write that is in it. */
  readonly revision: number;
};

/** What is read is `unknown` to us until a schema of the domain has looked at it. */
export interface TazamunSchema extends DBSchema {
  /** By a fixed key: one archive is kept. */
  archives: { key: 'own'; value: ArchiveRow };
  /** What this device remembers, by name. */
  preferences: { key: string; value: string };
  /** By id. */
  notes: { key: string; value: NoteRow };
  folders: { key: string; value: FolderRow };
  /** `revision`: the number of the last write to notes and folders. */
  counters: { key: 'revision'; value: number };
  /** By tab. */
  tabs: { key: string; value: TabRow };
  /** By tab and number. */
  acts: { key: [tab: string, act: number]; value: NoteEdit };
  backups: { key: number; value: BackupRow };
  /** By backup and part. */
  backupParts: { key: [backup: number, part: number]; value: unknown };
}
export type TazamunDatabase = IDBPDatabase<TazamunSchema>;

/** What a write of notes may touch. */
export const NOTE_STORES = ['notes', 'folders', 'counters', 'tabs', 'acts'] as const;
export type NotesTransaction = IDBPTransaction<TazamunSchema, typeof NOTE_STORES, 'readwrite'>;

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

/**
 * Deletes the database with everything in it. Tabs of this page let go of it by themselves.
 * @throws StorageError
 */
export async function deleteDatabase(): Promise<void> {
  const open = await opened?.catch(() => null);
  open?.close();
  opened = null;
  try {
    await withPatience((blocked) => deleteDB(NAME, { blocked }));
  } catch (error) {
    throw toStorageError(error);
  }
}

async function open(): Promise<TazamunDatabase> {
  let database: Promise<TazamunDatabase> | undefined;
  try {
    return await withPatience((blocked) => {
      database = openDB<TazamunSchema>(NAME, DATABASE_VERSION, {
        upgrade: upgradeDatabase,
        blocked,
        // A newer page wants to change the schema, or the reader to delete everything: this page
        // lets go, and opens again when asked.
        blocking(_current, _blocked, { target }) {
          opened = null;
          if (target instanceof IDBDatabase) target.close();
        },
        terminated() {
          opened = null;
        },
      });
      return database;
    });
  } catch (error) {
    // One that opens after all is not waited for any more.
    database?.then((late) => late.close()).catch(() => {});
    throw error;
  }
}

/** @throws StorageError `blocked` when another tab does not let go */
function withPatience<Value>(start: (onBlocked: () => void) => Promise<Value>): Promise<Value> {
  const timers: ReturnType<typeof setTimeout>[] = [];
  return new Promise<Value>((resolve, reject) => {
    const giveUpIn = (ms: number) => {
      timers.push(setTimeout(() => reject(new StorageError('blocked')), ms));
    };
    giveUpIn(QUEUED_MS);
    start(() => giveUpIn(BLOCKED_MS)).then(resolve, reject);
  }).finally(() => timers.forEach(clearTimeout));
}
