import type { Note, NoteFolder } from '../../domain/note';

/** A line of the list: a folder, what can be done to it, or a note. */
export type NoteRow =
  | { readonly type: 'folder'; readonly folder: NoteFolder; readonly count: number }
  | { readonly type: 'tools'; readonly folder: NoteFolder; readonly count: number }
  | { readonly type: 'note'; readonly note: Note };

/** Newest first; written in the same moment, by id, so that the order stands. */
const newestFirst = (a: Note, b: Note): number =>
  b.created - a.created || (a.id < b.id ? -1 : Number(a.id > b.id));

/**
 * The notes newest first. Where they are those of before, some of them changed, their order is
 * taken over: writing in one of many thousands sorts nothing.
 */
export function sortNotes(
  byId: ReadonlyMap<string, Note>,
  before: readonly Note[],
): readonly Note[] {
  if (byId.size === before.length) {
    const same: Note[] = [];
    for (const { id, created } of before) {
      const note = byId.get(id);
      if (note?.created === created) same.push(note);
    }
    if (same.length === before.length) return same;
  }
  return [...byId.values()].sort(newestFirst);
}

/** Every row has a key of its own. */
export function keyOfRow(row: NoteRow): string {
  return row.type === 'note' ? row.note.id : `${row.type} ${row.folder.id}`;
}

/**
 * The notes that were found, folder by folder.
 *
 * @param notes in the order in which they are to stand
 * @param folders in their order; one whose notes are all left out stays, unless `hidesEmpty`
 * @param edited id of the folder that is being changed
 */
export function createNoteRows(
  folders: readonly NoteFolder[],
  notes: readonly Note[],
  edited: string | null,
  hidesEmpty: boolean,
): readonly NoteRow[] {
  const byFolder = new Map<string, Note[]>(folders.map(({ id }) => [id, []]));
  for (const note of notes) byFolder.get(note.folder)?.push(note);
  return folders.flatMap((folder): NoteRow[] => {
    const inside = byFolder.get(folder.id) ?? [];
    const count = inside.length;
    if (count === 0 && hidesEmpty) return [];
    return [
      { type: 'folder', folder, count },
      ...(folder.id === edited ? [{ type: 'tools' as const, folder, count }] : []),
      ...inside.map((note) => ({ type: 'note' as const, note })),
    ];
  });
}
