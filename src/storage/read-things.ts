import type { Note, NoteFolder } from '../domain/note';
import type { Notebook } from '../domain/note-edit';
import { parseFolderRow, parseNoteRow } from '../domain/parse-note';
import { openDatabase } from './database';
import { readNotebook } from './read-notebook';

/** Rows asked for at a time: the page comes to other things in between. */
const PORTION = 200;

/** A thing as it is on the device; null: it is not there. */
export type Found<Thing> = {
  readonly id: string;
  readonly thing: Thing | null;
  readonly revision: number | null;
};

export type FoundThings = {
  readonly notes: readonly Found<Note>[];
  readonly folders: readonly Found<NoteFolder>[];
};

/** Things of these ids; with `all` whatever is there or was known before. */
export async function readThings(
  ids: { readonly notes: readonly string[]; readonly folders: readonly string[] } | 'all',
  known: Notebook,
  keyOf: (id: string) => string,
): Promise<FoundThings> {
  if (ids === 'all') return await readAll(known);
  const transaction = (await openDatabase()).transaction(['notes', 'folders']);
  const readNote = async (id: string): Promise<Found<Note>> => {
    const row = parseNoteRow(await transaction.objectStore('notes').get(keyOf(id)));
    return { id, thing: row?.note ?? null, revision: row?.revision ?? null };
  };
  const readFolder = async (id: string): Promise<Found<NoteFolder>> => {
    const row = parseFolderRow(await transaction.objectStore('folders').get(keyOf(id)));
    return { id, thing: row?.folder ?? null, revision: row?.revision ?? null };
  };
  const read = async (): Promise<FoundThings> => {
    const notes: Found<Note>[] = [];
    for (let start = 0; start < ids.notes.length; start += PORTION) {
      const some = ids.notes.slice(start, start + PORTION);
      notes.push(...(await Promise.all(some.map(readNote))));
    }
    return { notes, folders: await Promise.all(ids.folders.map(readFolder)) };
  };
  const [found] = await Promise.all([read(), transaction.done]);
  return found;
}

async function readAll(known: Notebook): Promise<FoundThings> {
  const { notebook, revisions } = await readNotebook();
  const list = <Thing>(
    store: 'notes' | 'folders',
    now: ReadonlyMap<string, Thing>,
    before: ReadonlyMap<string, Thing>,
  ): Found<Thing>[] =>
    [...new Set([...now.keys(), ...before.keys()])].map((id) => ({
      id,
      thing: now.get(id) ?? null,
      revision: revisions.get(`${store}/${id}`) ?? null,
    }));
  return {
    notes: list('notes', notebook.notes, known.notes),
    folders: list('folders', notebook.folders, known.folders),
  };
}
