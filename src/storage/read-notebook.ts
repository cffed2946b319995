import type { DamagedNote, Note, NoteFolder } from '../domain/note';
import type { Notebook } from '../domain/note-edit';
import { parseFolderRow, parseNoteRow } from '../domain/parse-note';
import { hasDatabase, openDatabase } from './database';
import { nextTask } from './next-task';
import { lookAtMirror } from './note-mirror';
import { readRows } from './read-rows';
import { guardStorage } from './storage-error';

/** Rows looked at in one task. */
const PORTION = 1000;

/** Number of the write that brought a thing to the device, by `notes/<id>` or `folders/<id>`. */
export type Revisions = ReadonlyMap<string, number>;

export type StoredNotebook = {
  readonly notebook: Notebook;
  readonly revisions: Revisions;
  /** Number of the last write that is certainly in it. */
  readonly revision: number;
  /** What cannot be read; it stays where it is. */
  readonly damaged: readonly DamagedNote[];
};

/**
 * All notes and folders of this device.
 * @throws StorageError
 */
export function readNotebook(): Promise<StoredNotebook> {
  return guardStorage(async () => {
    const revision = (await (await openDatabase()).get('counters', 'revision')) ?? 0;
    const noteRows = await readRows('notes');
    const folderRows = await readRows('folders');
    const notes = new Map<string, Note>();
    const folders = new Map<string, NoteFolder>();
    const revisions = new Map<string, number>();
    const damaged = [...noteRows.lost, ...folderRows.lost];
    for (const [at, { key, value }] of noteRows.read.entries()) {
      if (at % PORTION === PORTION - 1) await nextTask();
      const row = parseNoteRow(value);
      if (row === null) damaged.push({ key, raw: value });
      else {
        notes.set(row.note.id, row.note);
        revisions.set(`notes/${row.note.id}`, row.revision);
      }
    }
    for (const { key, value } of folderRows.read) {
      const row = parseFolderRow(value);
      if (row === null) damaged.push({ key, raw: value });
      else {
        folders.set(row.folder.id, row.folder);
        revisions.set(`folders/${row.folder.id}`, row.revision);
      }
    }
    return { notebook: { notes, folders }, revisions, revision, damaged };
  });
}

/**
 * Whether this device keeps notes or folders, readable or not, or a copy of lost ones. Makes no
 * database.
 * @throws StorageError
 */
export async function hasNotes(): Promise<boolean> {
  const mirror = await lookAtMirror().catch(() => null);
  if (mirror !== null && mirror.revision > 0) return true;
  if (!(await hasDatabase())) return false;
  return guardStorage(async () => {
    const database = await openDatabase();
    const transaction = database.transaction(['notes', 'folders']);
    const counts = await Promise.all([
      transaction.objectStore('notes').count(),
      transaction.objectStore('folders').count(),
    ]);
    return counts.some((count) => count > 0);
  });
}
