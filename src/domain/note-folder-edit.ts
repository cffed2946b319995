import { DEFAULT_FOLDER, type Note, type NoteFolder } from './note';
import { EMPTY_EDIT, type Notebook, type NoteEdit } from './note-edit';

/** Folders in the order of their list. */
export function sortFolders({ folders }: Notebook): NoteFolder[] {
  return [...folders.values()].sort((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1));
}

/** A new folder after all others. */
export function addFolderEdit(notebook: Notebook, id: string, name: string): NoteEdit {
  const rank = Math.max(-1, ...[...notebook.folders.values()].map((folder) => folder.rank)) + 1;
  return { ...EMPTY_EDIT, folders: [{ before: null, after: { id, name, isShown: true, rank } }] };
}

/** The folder at the place of an index among the others. */
export function moveFolderEdit(notebook: Notebook, id: string, index: number): NoteEdit {
  const ordered = sortFolders(notebook).filter((folder) => folder.id !== id);
  const moved = notebook.folders.get(id);
  if (moved === undefined) return EMPTY_EDIT;
  ordered.splice(index, 0, moved);
  const folders = ordered.flatMap((before, rank) =>
    before.rank === rank ? [] : [{ before, after: { ...before, rank } }],
  );
  return { ...EMPTY_EDIT, folders };
}

/** Without a folder and its notes; the default folder stays, emptied. */
export function removeFolderEdit(notebook: Notebook, id: string): NoteEdit {
  const folder = notebook.folders.get(id);
  if (folder === undefined) return EMPTY_EDIT;
  const inside = [...notebook.notes.values()].filter((note) => note.folder === id);
  return {
    notes: inside.map((before) => ({ before, after: null })),
    folders: id === DEFAULT_FOLDER.id ? [] : [{ before: folder, after: null }],
  };
}

/** Notes of a folder that is not there, since another tab deleted it, go to the default one. */
export function adoptOrphans({ notes, folders }: Notebook): Notebook {
  const orphans: Note[] = [];
  for (const note of notes.values()) if (!folders.has(note.folder)) orphans.push(note);
  if (orphans.length === 0) return { notes, folders };
  const adopted = new Map(notes);
  for (const note of orphans) adopted.set(note.id, { ...note, folder: DEFAULT_FOLDER.id });
  return { notes: adopted, folders };
}
