import {
  DEFAULT_FOLDER,
  GEOMETRY_OF_TYPE,
  MAX_FOLDER_NAME,
  type Note,
  type NoteFolder,
} from './note';
import type { Change, Notebook, NoteEdit } from './note-edit';
import type { ImportedFolder, ImportedNote, NotesReading } from './note-import';
import { isSameValue } from './same-value';

/** What a file's notes are to those that are here. */
export type ImportPlan = {
  readonly fresh: readonly ImportedNote[];
  /** How many are here already, saying the same. */
  readonly same: number;
  /** Here already, and saying something else. */
  readonly differing: readonly { readonly mine: Note; readonly theirs: ImportedNote }[];
};

/** What becomes of notes that are here and in the file, and differ. */
export const DIFFERING_CHOICES = ['mine', 'theirs', 'both'] as const;
export type DifferingChoice = (typeof DIFFERING_CHOICES)[number];

/** Where new notes go: the file's own folders, a folder made for them, or one that is there. */
export type ImportPlace =
  | { readonly type: 'file' }
  | { readonly type: 'new' }
  | { readonly type: 'existing'; readonly id: string };

export type ImportWish = {
  readonly place: ImportPlace;
  readonly choice: DifferingChoice;
  /** Of the folder made for notes that have none. */
  readonly folderName: string;
};

/** When notes were written is no part of what they say, nor is their folder. */
const NOT_SAID: ReadonlySet<string> = new Set(['created', 'modified', 'folder']);

/** What a file without styles says of a note, in the style the note has here. */
const dressLike = (read: ImportedNote, { type, style }: Note): ImportedNote => ({
  ...read,
  type: GEOMETRY_OF_TYPE[type] === GEOMETRY_OF_TYPE[read.type] ? type : read.type,
  style,
});

/** Holds a file's notes against the reader's own, by id. */
export function planImport({ notes }: Notebook, reading: NotesReading): ImportPlan {
  const fresh: ImportedNote[] = [];
  const differing: { mine: Note; theirs: ImportedNote }[] = [];
  let same = 0;
  for (const read of reading.notes) {
    const mine = notes.get(read.id);
    if (mine === undefined) {
      fresh.push(read);
      continue;
    }
    const theirs = reading.isStyled ? read : dressLike(read, mine);
    if (isSameValue(mine, theirs, NOT_SAID)) same += 1;
    else differing.push({ mine, theirs });
  }
  return { fresh, same, differing };
}

/** Notes given their folder in one step. */
const STEP = 1000;

/**
 * The one act that brings a file's notes in as the reader wishes, made step by step. What is here
 * is changed only by the choice `theirs`, and stays in its folder then.
 */
export function* toImportEditInSteps(
  notebook: Notebook,
  { folders }: NotesReading,
  plan: ImportPlan,
  { place, choice, folderName }: ImportWish,
  createId: () => string,
): Generator<void, NoteEdit> {
  const added = [
    ...plan.fresh,
    ...(choice === 'both'
      ? plan.differing.map(({ theirs }) => ({ ...theirs, id: createId() }))
      : []),
  ];
  const made = new FolderMaking(notebook, folders, folderName, createId);
  const notes: Change<Note>[] = [];
  for (const note of added) {
    notes.push({ before: null, after: { ...note, folder: made.folderOf(note, place) } });
    if (notes.length % STEP === 0) yield;
  }
  if (choice === 'theirs') {
    for (const { mine, theirs } of plan.differing) {
      notes.push({ before: mine, after: { ...theirs, folder: mine.folder } });
    }
  }
  return { notes, folders: made.changes };
}

/** Makes the folders that are wanted, each when its first note comes. */
class FolderMaking {
  readonly changes: Change<NoteFolder>[] = [];
  readonly #notebook: Notebook;
  readonly #offered: ReadonlyMap<string, ImportedFolder>;
  readonly #name: string;
  readonly #createId: () => string;
  readonly #made = new Set<string>();
  #own: string | null = null;
  #rank: number;

  constructor(
    notebook: Notebook,
    offered: readonly ImportedFolder[],
    name: string,
    createId: () => string,
  ) {
    this.#notebook = notebook;
    this.#offered = new Map(offered.map((folder) => [folder.id, folder]));
    this.#name = name;
    this.#createId = createId;
    const ranks = [...notebook.folders.values()].map(({ rank }) => rank);
    this.#rank = Math.max(DEFAULT_FOLDER.rank, ...ranks);
  }

  folderOf({ folder }: ImportedNote, place: ImportPlace): string {
    if (place.type === 'existing') {
      return this.#notebook.folders.has(place.id) ? place.id : DEFAULT_FOLDER.id;
    }
    const offered = folder === null ? undefined : this.#offered.get(folder);
    if (place.type === 'new' || offered === undefined) return this.#ownFolder();
    const { id, name, isShown } = offered;
    if (!this.#notebook.folders.has(id) && !this.#made.has(id)) this.#add(id, name, isShown);
    return id;
  }

  #ownFolder(): string {
    this.#own ??= this.#add(this.#createId(), this.#name.slice(0, MAX_FOLDER_NAME), true);
    return this.#own;
  }

  #add(id: string, name: string, isShown: boolean): string {
    this.#made.add(id);
    this.#rank += 1;
    this.changes.push({ before: null, after: { id, name, isShown, rank: this.#rank } });
    return id;
  }
}
