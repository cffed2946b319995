import type { DamagedNote } from '../domain/note';
import { openDatabase, type TazamunDatabase } from './database';

/** A row and its key, or a key whose row the browser itself cannot read. */
type Row = { readonly key: string; readonly value: unknown };
type Rows = { readonly read: readonly Row[]; readonly lost: readonly DamagedNote[] };

/** What the browser throws when the connection broke, whatever row was asked for. */
const BROKEN = new Set(['AbortError', 'InvalidStateError', 'TransactionInactiveError']);

/** Rows asked for at a time: while some are taken over the browser reads the next. */
const SLICE = 2000;

/**
 * All rows of a store. Where the browser cannot read them at once, halves are read, and halves of
 * halves, until only the rows that it cannot read are left.
 * @throws what the browser throws when it is not for one row
 */
export async function readRows(store: 'notes' | 'folders'): Promise<Rows> {
  return await readRange(await openDatabase(), store, null);
}

async function readRange(
  database: TazamunDatabase,
  store: 'notes' | 'folders',
  range: IDBKeyRange | null,
): Promise<Rows> {
  const transaction = database.transaction(store);
  transaction.done.catch(() => {});
  const keys = await transaction.store.getAllKeys(range);
  const starts = Array.from({ length: Math.ceil(keys.length / SLICE) }, (_, at) => at * SLICE);
  const reading = Promise.all(
    starts.map((start) => {
      const [first, last] = [keys[start], keys[start + SLICE - 1] ?? keys.at(-1)];
      return transaction.store.getAll(IDBKeyRange.bound(first, last));
    }),
  );
  try {
    const values: readonly unknown[] = (await reading).flat();
    const read = values.map((value, index) => ({ key: keys[index] ?? '', value }));
    return { read, lost: [] };
  } catch (error) {
    const [first, last] = [keys[0], keys.at(-1)];
    const isBroken = error instanceof Error && BROKEN.has(error.name);
    if (isBroken || first === undefined || last === undefined) throw error;
    if (keys.length === 1) return { read: [], lost: [{ key: first, raw: undefined }] };
    const middle = keys[keys.length >> 1] ?? last;
    const halves = [
      await readRange(database, store, IDBKeyRange.bound(first, middle, false, true)),
      await readRange(database, store, IDBKeyRange.bound(middle, last)),
    ];
    return {
      read: halves.flatMap((half) => half.read),
      lost: halves.flatMap((half) => half.lost),
    };
  }
}
