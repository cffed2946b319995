import { unwrap } from 'idb';
import type { Note } from '../domain/note';
import { type Change, idOfChange } from '../domain/note-edit';
import { parseNoteRow } from '../domain/parse-note';
import type { NotesTransaction } from './database';
import type { Revisions } from './read-notebook';

/**
 * Rows asked for and written at a time. The next are begun when the last of these is answered:
 * the transaction stays open over all of them, and the page comes to other things in between.
 */
const PORTION = 500;

/** What is written, and what this tab knows of the rows. */
export type RowsWrite = {
  readonly changes: readonly Change<Note>[];
  /** Number of this write. */
  readonly revision: number;
  readonly known: Revisions;
  readonly keyOf: (id: string) => string;
  /** Told how many of the changes are done. */
  readonly onDone: (count: number) => void;
};

export type RowsWritten = {
  /** Rows as they are on the device now, by `notes/<id>`; null: not there. */
  readonly revisions: Map<string, number | null>;
  /** What another tab had written meanwhile, as it is on the device: not overwritten. */
  readonly found: Map<string, Note | null>;
};

type Asked = { readonly change: Change<Note>; readonly request: IDBRequest<unknown> };

/**
 * Writes rows of notes within a transaction; a row that is not as this tab knows it stays.
 * With the browser's own requests: a promise for each of a hundred thousand takes as long as they.
 */
export async function writeNoteRows(
  transaction: NotesTransaction,
  { changes, revision, known, keyOf, onDone }: RowsWrite,
): Promise<RowsWritten> {
  const store: IDBObjectStore = unwrap(transaction.objectStore('notes'));
  const revisions: RowsWritten['revisions'] = new Map();
  const found: RowsWritten['found'] = new Map();

  /** A new row; one that is there after all is no error of the transaction. */
  const add = (change: Change<Note>, id: string, onTaken: () => void): IDBRequest => {
    const request = store.add({ revision, note: change.after }, keyOf(id));
    request.onerror = (event) => {
      if (request.error?.name !== 'ConstraintError') return;
      event.preventDefault();
      event.stopPropagation();
      onTaken();
    };
    revisions.set(`notes/${id}`, revision);
    return request;
  };

  const settle = ({ change, request }: Asked) => {
    const [id, { after }] = [idOfChange(change), change];
    const name = `notes/${id}`;
    const wanted = known.get(name);
    // Of a row that is as it was, nothing else is looked at.
    if (wanted === undefined || revisionOf(request.result) !== wanted) {
      const row = parseNoteRow(request.result);
      if (row?.revision !== wanted) {
        revisions.set(name, row?.revision ?? null);
        found.set(id, row?.note ?? null);
        return;
      }
    }
    revisions.set(name, after === null ? null : revision);
    if (after === null) store.delete(keyOf(id));
    else store.put({ revision, note: after }, keyOf(id));
  };

  for (let start = 0; start < changes.length; start += PORTION) {
    const asked: Asked[] = [];
    const taken: Change<Note>[] = [];
    let last: IDBRequest | null = null;
    for (const change of changes.slice(start, start + PORTION)) {
      const id = idOfChange(change);
      const isNew = change.after !== null && !known.has(`notes/${id}`);
      last = isNew ? add(change, id, () => taken.push(change)) : store.get(keyOf(id));
      if (!isNew) asked.push({ change, request: last });
    }
    await ended(last);
    if (taken.length > 0) {
      const again = taken.map((change) => ({
        change,
        request: store.get(keyOf(idOfChange(change))),
      }));
      asked.push(...again);
      await ended(again.at(-1)?.request ?? null);
    }
    asked.forEach(settle);
    onDone(Math.min(changes.length, start + PORTION));
  }
  return { revisions, found };
}

const revisionOf = (row: unknown): unknown =>
  typeof row === 'object' && row !== null && 'revision' in row ? row.revision : undefined;

/** Requests of a transaction end in the order in which they were made: with the last all have. */
function ended(request: IDBRequest | null): Promise<void> {
  if (request === null) return Promise.resolve();
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve());
    request.addEventListener('error', () => {
      if (request.error?.name === 'ConstraintError') resolve();
      else reject(request.error);
    });
  });
}
