import type { NoteActs, NoteEdit } from '../domain/note-edit';
import { parseNoteEdit } from '../domain/parse-note';
import { type NotesTransaction, openDatabase, type TabRow } from './database';

/** Tabs whose acts are kept; those that wrote least lately are taken for closed. */
const MAX_TABS = 10;
/** Changes in the acts of one tab: the acts before them are not kept over a reload. */
const MAX_CHANGES = 60_000;

/** Keeps the acts of one tab, each in a row of its own, so that only new ones are written. */
export type ActStore = {
  read(): Promise<NoteActs>;
  /** Within a transaction of the notes' write. */
  write(transaction: NotesTransaction, acts: NoteActs, revision: number): Promise<void>;
};

const rangeOf = (tab: string): IDBKeyRange => IDBKeyRange.bound([tab], [tab, []]);

/** The newest acts that are not too much together. */
function fitting(edits: readonly NoteEdit[]): readonly NoteEdit[] {
  let changes = 0;
  const tooMuch = edits.findLastIndex(({ notes, folders }) => {
    changes += notes.length + folders.length;
    return changes > MAX_CHANGES;
  });
  return edits.slice(tooMuch + 1);
}

export function createActStore(tab: string): ActStore {
  const numbers = new WeakMap<NoteEdit, number>();
  let last = 0;
  const numberOf = (edit: NoteEdit): number => {
    const known = numbers.get(edit);
    if (known !== undefined) return known;
    last += 1;
    numbers.set(edit, last);
    return last;
  };

  return {
    async read() {
      const database = await openDatabase();
      const transaction = database.transaction(['tabs', 'acts']);
      const [row, keys, values] = await Promise.all([
        transaction.objectStore('tabs').get(tab),
        transaction.objectStore('acts').getAllKeys(rangeOf(tab)),
        transaction.objectStore('acts').getAll(rangeOf(tab)),
      ]);
      const byNumber = new Map<number, NoteEdit>();
      for (const [index, [, number]] of keys.entries()) {
        last = Math.max(last, number);
        const edit = parseNoteEdit(values[index]);
        if (edit === null) continue;
        numbers.set(edit, number);
        byNumber.set(number, edit);
      }
      const editsOf = (list: readonly number[] = []) =>
        list.flatMap((number) => byNumber.get(number) ?? []);
      return { past: editsOf(row?.past), future: editsOf(row?.future) };
    },

    async write(transaction, acts, revision) {
      const [tabs, store] = [transaction.objectStore('tabs'), transaction.objectStore('acts')];
      const before = await tabs.get(tab);
      if (before === undefined) await clearClosedTabs(transaction);
      const kept = new Set([...(before?.past ?? []), ...(before?.future ?? [])]);
      const [past, future] = [fitting(acts.past), fitting(acts.future)];
      for (const edit of [...past, ...future]) {
        const number = numberOf(edit);
        if (!kept.delete(number)) await store.put(edit, [tab, number]);
      }
      for (const number of kept) await store.delete([tab, number]);
      const row: TabRow = { past: past.map(numberOf), future: future.map(numberOf), revision };
      await tabs.put(row, tab);
    },
  };
}

async function clearClosedTabs(transaction: NotesTransaction): Promise<void> {
  const store = transaction.objectStore('tabs');
  const [tabs, rows] = await Promise.all([store.getAllKeys(), store.getAll()]);
  const oldestFirst = tabs
    .map((tab, index) => ({ tab, revision: rows[index]?.revision ?? 0 }))
    .sort((a, b) => a.revision - b.revision);
  for (const { tab } of oldestFirst.slice(0, Math.max(0, tabs.length - MAX_TABS + 1))) {
    await store.delete(tab);
    await transaction.objectStore('acts').delete(rangeOf(tab));
  }
}
