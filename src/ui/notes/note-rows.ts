import type { Note, NoteFolder } from '../../domain/note';
import { newestFirst } from '../../domain/note-order';

/** A line of the list: a folder, what can be done to it, or a note. */
export type NoteRow =
  | { readonly type: 'folder'; readonly folder: NoteFolder; readonly count: number }
  | { readonly type: 'tools'; readonly folder: NoteFolder; readonly count: number }
  | { readonly type: 'note'; readonly note: Note };

/**
 * The notes newest first. The order of those that were there before is taken over: writing in one
 * of many thousands sorts nothing, and new ones are put among them.
 */
export function sortNotes(
  byId: ReadonlyMap<string, Note>,
  before: readonly Note[],
): readonly Note[] {
  const known: Note[] = [];
  for (const { id, created } of before) {
    const note = byId.get(id);
    if (note?.created === created) known.push(note);
  }
  if (known.length === byId.size) return known;
  const isKnown = new Set(known);
  const fresh: Note[] = [];
  for (const note of byId.values()) if (!isKnown.has(note)) fresh.push(note);
  fresh.sort(newestFirst);
  // Quick: what is in order already is only put together.
  return known.length === 0 ? fresh : [...known, ...fresh].sort(newestFirst);
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
