import type { Note, NoteFolder } from '../domain/note';
import {
  type Change,
  idOfChange,
  isSameThing,
  type NoteActs,
  type NoteEdit,
} from '../domain/note-edit';
import { parseFolderRow, parseNoteRow } from '../domain/parse-note';
import { NOTE_STORES, openDatabase } from './database';
import type { ActStore } from './note-acts';
import type { Revisions } from './read-notebook';
import { guardStorage } from './storage-error';

/** What is to be written, and what this tab knows of the rows it is to be written to. */
export type NoteWrite = {
  readonly edit: NoteEdit;
  readonly revisions: Revisions;
  readonly keyOf: (id: string) => string;
  readonly acts: NoteActs;
  readonly actStore: ActStore;
};

/** What became of a write. */
export type NoteWritten = {
  /** Number of this write. */
  readonly revision: number;
  /** Rows as they are on the device now; null: not there. */
  readonly revisions: ReadonlyMap<string, number | null>;
  /** Notes that another tab had written meanwhile, as they are on the device: not overwritten. */
  readonly conflicts: ReadonlyMap<string, Note | null>;
  /** Folders that came out otherwise, since another tab had written them. */
  readonly folders: readonly Change<NoteFolder>[];
};

/**
 * Writes an edit as one: all of it is on the device, or nothing. Rows that are not as this tab
 * knows them are compared by revision, never by time.
 * @throws StorageError
 */
export function writeNotes(write: NoteWrite): Promise<NoteWritten> {
  return guardStorage(async () => {
    const database = await openDatabase();
    const transaction = database.transaction(NOTE_STORES, 'readwrite', { durability: 'strict' });
    const work = async (): Promise<NoteWritten> => {
      const counters = transaction.objectStore('counters');
      const revision = ((await counters.get('revision')) ?? 0) + 1;
      await counters.put(revision, 'revision');
      const revisions = new Map<string, number | null>();
      const conflicts = new Map<string, Note | null>();
      const folders: Change<NoteFolder>[] = [];

      const noteStore = transaction.objectStore('notes');
      const writeNote = async (change: Change<Note>) => {
        const [id, { after }] = [idOfChange(change), change];
        const name = `notes/${id}`;
        const row = parseNoteRow(await noteStore.get(write.keyOf(id)));
        const isAsKnown = row?.revision === write.revisions.get(name);
        if (!isAsKnown) {
          const theirs = row?.note ?? null;
          revisions.set(name, row?.revision ?? null);
          if (!isSameThing(theirs, after)) conflicts.set(id, theirs);
          return;
        }
        revisions.set(name, after === null ? null : revision);
        if (after === null) await noteStore.delete(write.keyOf(id));
        else await noteStore.put({ revision, note: after }, write.keyOf(id));
      };

      const folderStore = transaction.objectStore('folders');
      const writeFolder = async (change: Change<NoteFolder>) => {
        const id = idOfChange(change);
        const row = parseFolderRow(await folderStore.get(write.keyOf(id)));
        const name = `folders/${id}`;
        const isAsKnown = row?.revision === write.revisions.get(name);
        const after = isAsKnown ? change.after : mergeFolder(change, row?.folder ?? null);
        if (after !== change.after) folders.push({ before: change.after, after });
        revisions.set(name, after === null ? null : revision);
        if (after === null) await folderStore.delete(write.keyOf(id));
        else await folderStore.put({ revision, folder: after }, write.keyOf(id));
      };

      await Promise.all([
        ...write.edit.notes.map(writeNote),
        ...write.edit.folders.map(writeFolder),
      ]);
      await write.actStore.write(transaction, write.acts, revision);
      return { revision, revisions, conflicts, folders };
    };
    // Saved when the transaction is complete, not sooner.
    const [written] = await Promise.all([work().catch(abortWith(transaction)), transaction.done]);
    return written;
  });
}

/** What goes wrong on the way takes back all of it. */
const abortWith =
  (transaction: { abort(): void }) =>
  (error: unknown): never => {
    try {
      transaction.abort();
    } catch {
      // The browser has done so.
    }
    throw error;
  };

/** What this tab changed of a folder, on what another made of it; one they deleted stays deleted. */
function mergeFolder(
  { before, after }: Change<NoteFolder>,
  theirs: NoteFolder | null,
): NoteFolder | null {
  if (after === null || theirs === null) return null;
  return {
    id: after.id,
    name: before?.name === after.name ? theirs.name : after.name,
    isShown: before?.isShown === after.isShown ? theirs.isShown : after.isShown,
    rank: before?.rank === after.rank ? theirs.rank : after.rank,
  };
}
