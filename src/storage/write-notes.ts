import type { Note, NoteFolder } from '../domain/note';
import {
  type Change,
  idOfChange,
  isSameThing,
  type NoteActs,
  type NoteEdit,
} from '../domain/note-edit';
import { parseFolderRow } from '../domain/parse-note';
import { NOTE_STORES, openDatabase } from './database';
import type { ActStore } from './note-acts';
import type { Revisions } from './read-notebook';
import { guardStorage } from './storage-error';
import { writeNoteRows } from './write-note-rows';

/** What is to be written, and what this tab knows of the rows it is to be written to. */
export type NoteWrite = {
  readonly edit: NoteEdit;
  readonly revisions: Revisions;
  readonly keyOf: (id: string) => string;
  readonly acts: NoteActs;
  readonly actStore: ActStore;
  /** Aborted before it is complete, nothing is written. */
  readonly signal: AbortSignal;
  /** Told how many of the notes are on their way. */
  readonly onDone: (count: number) => void;
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
    write.signal.throwIfAborted();
    const transaction = database.transaction(NOTE_STORES, 'readwrite', { durability: 'strict' });
    const stop = () => abort(transaction);
    write.signal.addEventListener('abort', stop);
    const work = async (): Promise<NoteWritten> => {
      const counters = transaction.objectStore('counters');
      const revision = ((await counters.get('revision')) ?? 0) + 1;
      await counters.put(revision, 'revision');
      const folders: Change<NoteFolder>[] = [];

      const { edit, keyOf, onDone, revisions: known } = write;
      const rows = { changes: edit.notes, revision, known, keyOf, onDone };
      const { revisions, found } = await writeNoteRows(transaction, rows);
      const afterById = new Map(
        found.size === 0 ? [] : edit.notes.map((change) => [idOfChange(change), change.after]),
      );
      const conflicts = new Map(
        [...found].filter(([id, theirs]) => !isSameThing(theirs, afterById.get(id) ?? null)),
      );

      const folderStore = transaction.objectStore('folders');
      const writeFolder = async (change: Change<NoteFolder>) => {
        const id = idOfChange(change);
        const row = parseFolderRow(await folderStore.get(keyOf(id)));
        const name = `folders/${id}`;
        const isAsKnown = row?.revision === known.get(name);
        const after = isAsKnown ? change.after : mergeFolder(change, row?.folder ?? null);
        if (after !== change.after) folders.push({ before: change.after, after });
        revisions.set(name, after === null ? null : revision);
        if (after === null) await folderStore.delete(keyOf(id));
        else await folderStore.put({ revision, folder: after }, keyOf(id));
      };

      await Promise.all(edit.folders.map(writeFolder));
      await write.actStore.write(transaction, write.acts, revision);
      return { revision, revisions, conflicts, folders };
    };
    // Saved when the transaction is complete, not sooner.
    const failWith = (error: unknown): never => {
      abort(transaction);
      throw error;
    };
    const whole = Promise.all([work().catch(failWith), transaction.done]);
    const [written] = await whole.finally(() => write.signal.removeEventListener('abort', stop));
    return written;
  });
}

/** Takes back all of it, unless the browser has done so, or has written it. */
function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch {
    // It is over.
  }
}

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
