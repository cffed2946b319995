import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import {
  DEFAULT_FOLDER,
  DEFAULT_NOTE_STYLE,
  isNoteInWindow,
  type Note,
  type NoteFolder,
  type NoteGeometry,
  type NoteStyle,
  type NoteType,
} from '../domain/note';
import {
  applyEdit,
  type Change,
  EMPTY_EDIT,
  invertEdit,
  isEmptyEdit,
  mergeEdits,
  type Notebook,
  type NoteEdit,
} from '../domain/note-edit';
import type { StorageProblemCode } from '../domain/storage-problem';
import type { WindowState } from './window-state';

/** How many acts can be taken back. */
export const MAX_NOTE_EDITS = 200;

/** What the reader draws with; `select` takes hold of what is drawn. */
export type NoteTool = Exclude<NoteType, 'plain'> | 'select';

/** How far the notebook is read from this device; `off`: it is not kept here, and why. */
export type NotesLoad =
  | { readonly type: 'unread' | 'reading' | 'ready' }
  | { readonly type: 'off'; readonly code: StorageProblemCode };

/** Whether what the reader wrote is on the device. */
export type NotesSaving =
  | { readonly type: 'idle' | 'saving' | 'saved' }
  | { readonly type: 'failed'; readonly code: StorageProblemCode };

/** A note that another tab has changed since this one read it; null: it was deleted on that side. */
export type NoteConflict = {
  readonly id: string;
  readonly mine: Note | null;
  readonly theirs: Note | null;
};
export type ConflictChoice = 'mine' | 'theirs' | 'both';

/** A record of the device that cannot be read; it stays where it is. */
export type DamagedNote = { readonly key: string; readonly raw: unknown };

/** What a new note is made of; the rest is given. */
export type NewNote = {
  readonly type: NoteType;
  readonly geometry: NoteGeometry | null;
} & Partial<Pick<Note, 'text' | 'style' | 'from' | 'to' | 'event' | 'folder'>>;

export type NotePatch = Partial<
  Pick<Note, 'type' | 'geometry' | 'text' | 'style' | 'from' | 'to' | 'event' | 'folder'>
>;

/** The reader's acts, oldest first: done ones, and those that were taken back. */
export type NoteActs = {
  readonly past: readonly NoteEdit[];
  readonly future: readonly NoteEdit[];
};

/** What a model of notes asks of the browser. */
export type NoteSources = {
  readonly createId: () => string;
  /** UTC epoch ms. */
  readonly now: () => number;
};

export type NotesState = {
  readonly notebook: ReadonlySignal<Notebook>;
  /** By rank. */
  readonly folders: ReadonlySignal<readonly NoteFolder[]>;
  /** Of folders that are shown, and in the time window: what the map and the axis draw. */
  readonly shownNotes: ReadonlySignal<readonly Note[]>;
  readonly selected: ReadonlySignal<string | null>;
  readonly selectedNote: ReadonlySignal<Note | null>;
  /** Null: presses on the map are for events. */
  readonly tool: ReadonlySignal<NoteTool | null>;
  /** What is being drawn just now, for its measure; null: nothing. */
  readonly sketch: ReadonlySignal<NoteGeometry | null>;
  /** Style of the next note. */
  readonly style: ReadonlySignal<NoteStyle>;
  /** Words looked for in the list. */
  readonly query: ReadonlySignal<string>;
  /** Whether the list has only what is in the time window. */
  readonly followsWindow: ReadonlySignal<boolean>;
  readonly load: ReadonlySignal<NotesLoad>;
  readonly saving: ReadonlySignal<NotesSaving>;
  /** What the browser said to keeping notes for good; null: not asked yet. */
  readonly isPersisted: ReadonlySignal<boolean | null>;
  readonly conflicts: ReadonlySignal<readonly NoteConflict[]>;
  readonly damaged: ReadonlySignal<readonly DamagedNote[]>;
  readonly canUndo: ReadonlySignal<boolean>;
  readonly canRedo: ReadonlySignal<boolean>;
  select(id: string | null): void;
  draw(tool: NoteTool | null): void;
  noteSketch(geometry: NoteGeometry | null): void;
  useStyle(style: NoteStyle): void;
  search(query: string): void;
  followWindow(follows: boolean): void;
  /** Adds a note and selects it; gives its id. */
  add(note: NewNote): string;
  /**
   * Changes a note. Changes of the same note that follow each other are one act until `settle`.
   */
  change(id: string, patch: NotePatch): void;
  /** The reader has come to rest: the next change is an act of its own. */
  settle(): void;
  remove(ids: readonly string[]): void;
  /** A copy beside the note, selected; gives its id, or null for a note that is not there. */
  duplicate(id: string): string | null;
  addFolder(name: string): string;
  changeFolder(id: string, patch: Partial<Pick<NoteFolder, 'name' | 'isShown'>>): void;
  /** To the place of an index among the folders. */
  moveFolder(id: string, index: number): void;
  /** Its notes go with it; the default folder stays, emptied. */
  removeFolder(id: string): void;
  /** Any edit as one act: an import, a restore. */
  edit(edit: NoteEdit): void;
  undo(): void;
  redo(): void;
  /** What the device has, at the start; acts before are kept for undo. */
  noteLoaded(notebook: Notebook, damaged: readonly DamagedNote[], acts: NoteActs | null): void;
  noteLoad(load: NotesLoad): void;
  noteSaving(saving: NotesSaving): void;
  notePersisted(isPersisted: boolean): void;
  /** What another tab wrote; notes in a conflict stay as they are here. */
  receive(edit: NoteEdit): void;
  noteConflict(conflict: NoteConflict): void;
  resolve(id: string, choice: ConflictChoice): void;
  /** Called with every edit of this tab, undone ones inverted, after the notebook has changed. */
  onEdit(listener: (edit: NoteEdit) => void): () => void;
  /** The acts that can be taken back and done again. */
  acts(): NoteActs;
};

const byRank = (a: NoteFolder, b: NoteFolder): number =>
  a.rank - b.rank || (a.id < b.id ? -1 : Number(a.id > b.id));

const emptyNotebook: Notebook = {
  notes: new Map(),
  folders: new Map([[DEFAULT_FOLDER.id, DEFAULT_FOLDER]]),
};

/** The reader's notes, and what is being done to them. Knows neither disk nor map. */
export function createNotesState(
  { window }: Pick<WindowState, 'window'>,
  { createId, now }: NoteSources,
): NotesState {
  const notebook = signal<Notebook>(emptyNotebook);
  const selected = signal<string | null>(null);
  const tool = signal<NoteTool | null>(null);
  const sketch = signal<NoteGeometry | null>(null);
  const style = signal<NoteStyle>(DEFAULT_NOTE_STYLE);
  const query = signal('');
  const followsWindow = signal(false);
  const load = signal<NotesLoad>({ type: 'unread' });
  const saving = signal<NotesSaving>({ type: 'idle' });
  const isPersisted = signal<boolean | null>(null);
  const conflicts = signal<readonly NoteConflict[]>([]);
  const damaged = signal<readonly DamagedNote[]>([]);
  const past = signal<readonly NoteEdit[]>([]);
  const future = signal<readonly NoteEdit[]>([]);
  const listeners = new Set<(edit: NoteEdit) => void>();
  /** The note whose changes the last act gathers. */
  let gathering: string | null = null;

  const folders = computed(() => [...notebook.value.folders.values()].sort(byRank));
  const shownNotes = computed(() => {
    const { notes, folders: byId } = notebook.value;
    const shown = window.value;
    return [...notes.values()].filter(
      (note) => byId.get(note.folder)?.isShown !== false && isNoteInWindow(note, shown),
    );
  });
  const selectedNote = computed(() => notebook.value.notes.get(selected.value ?? '') ?? null);

  const perform = (edit: NoteEdit) => {
    notebook.value = applyEdit(notebook.peek(), edit);
    if (selectedNote.peek() === null) selected.value = null;
    for (const listener of listeners) listener(edit);
  };

  const act = (edit: NoteEdit, gathered: string | null = null) => {
    if (isEmptyEdit(edit)) return;
    batch(() => {
      const last = past.peek().at(-1);
      if (gathered !== null && gathered === gathering && last !== undefined) {
        past.value = [...past.peek().slice(0, -1), mergeEdits(last, edit)];
      } else {
        past.value = [...past.peek(), edit].slice(-MAX_NOTE_EDITS);
      }
      gathering = gathered;
      future.value = [];
      perform(edit);
    });
  };

  const go = (from: typeof past, to: typeof past, direction: 'back' | 'forth') => {
    const step = from.peek().at(-1);
    if (step === undefined) return;
    batch(() => {
      gathering = null;
      from.value = from.peek().slice(0, -1);
      to.value = [...to.peek(), step];
      perform(direction === 'back' ? invertEdit(step) : step);
    });
  };

  const noteOf = (id: string) => notebook.peek().notes.get(id);

  const add = (note: NewNote): string => {
    const at = now();
    const made: Note = {
      text: '',
      style: style.peek(),
      from: null,
      to: null,
      event: null,
      folder: DEFAULT_FOLDER.id,
      ...note,
      id: createId(),
      created: at,
      modified: at,
    };
    batch(() => {
      act({ ...EMPTY_EDIT, notes: [{ before: null, after: made }] });
      selected.value = made.id;
    });
    return made.id;
  };

  const changeFolders = (changes: readonly Change<NoteFolder>[]) =>
    act({ ...EMPTY_EDIT, folders: changes });

  return {
    notebook,
    folders,
    shownNotes,
    selected,
    selectedNote,
    tool,
    sketch,
    style,
    query,
    followsWindow,
    load,
    saving,
    isPersisted,
    conflicts,
    damaged,
    canUndo: computed(() => past.value.length > 0),
    canRedo: computed(() => future.value.length > 0),
    select(id) {
      gathering = null;
      selected.value = id;
    },
    draw(next) {
      batch(() => {
        tool.value = next;
        sketch.value = null;
      });
    },
    noteSketch(geometry) {
      sketch.value = geometry;
    },
    useStyle(next) {
      style.value = next;
    },
    search(next) {
      query.value = next;
    },
    followWindow(next) {
      followsWindow.value = next;
    },
    add,
    change(id, patch) {
      const before = noteOf(id);
      if (before === undefined) return;
      const after = { ...before, ...patch, modified: now() };
      act({ ...EMPTY_EDIT, notes: [{ before, after }] }, id);
    },
    settle() {
      gathering = null;
    },
    remove(ids) {
      const gone = ids.flatMap((id) => noteOf(id) ?? []);
      act({ ...EMPTY_EDIT, notes: gone.map((before) => ({ before, after: null })) });
    },
    duplicate(id) {
      const original = noteOf(id);
      return original === undefined ? null : add(original);
    },
    addFolder(name) {
      const rank = Math.max(...folders.peek().map((folder) => folder.rank)) + 1;
      const after: NoteFolder = { id: createId(), name, isShown: true, rank };
      changeFolders([{ before: null, after }]);
      return after.id;
    },
    changeFolder(id, patch) {
      const before = notebook.peek().folders.get(id);
      if (before !== undefined) changeFolders([{ before, after: { ...before, ...patch } }]);
    },
    moveFolder(id, index) {
      const ordered = folders.peek().filter((folder) => folder.id !== id);
      const moved = notebook.peek().folders.get(id);
      if (moved === undefined) return;
      ordered.splice(index, 0, moved);
      changeFolders(
        ordered.flatMap((before, rank) =>
          before.rank === rank ? [] : [{ before, after: { ...before, rank } }],
        ),
      );
    },
    removeFolder(id) {
      const folder = notebook.peek().folders.get(id);
      if (folder === undefined) return;
      const inside = [...notebook.peek().notes.values()].filter((note) => note.folder === id);
      act({
        notes: inside.map((before) => ({ before, after: null })),
        folders: id === DEFAULT_FOLDER.id ? [] : [{ before: folder, after: null }],
      });
    },
    edit: (edit) => act(edit),
    undo: () => go(past, future, 'back'),
    redo: () => go(future, past, 'forth'),
    noteLoaded(read, unreadable, acts) {
      batch(() => {
        const all: Notebook = {
          notes: read.notes,
          folders: new Map([[DEFAULT_FOLDER.id, DEFAULT_FOLDER], ...read.folders]),
        };
        // What was done while the device was read is on top of what it had.
        notebook.value = past.peek().reduce(applyEdit, all);
        past.value = [...(acts?.past ?? []), ...past.peek()].slice(-MAX_NOTE_EDITS);
        if (acts !== null && future.peek().length === 0) future.value = acts.future;
        damaged.value = unreadable;
        load.value = { type: 'ready' };
      });
    },
    noteLoad(next) {
      load.value = next;
    },
    noteSaving(next) {
      saving.value = next;
    },
    notePersisted(next) {
      isPersisted.value = next;
    },
    receive(edit) {
      const disputed = new Set(conflicts.peek().map(({ id }) => id));
      const notes = edit.notes.filter(
        ({ before, after }) => !disputed.has((after ?? before)?.id ?? ''),
      );
      batch(() => {
        notebook.value = applyEdit(notebook.peek(), { ...edit, notes });
        if (selectedNote.peek() === null) selected.value = null;
      });
    },
    noteConflict(conflict) {
      conflicts.value = [...conflicts.peek().filter(({ id }) => id !== conflict.id), conflict];
    },
    resolve(id, choice) {
      const conflict = conflicts.peek().find((open) => open.id === id);
      if (conflict === undefined) return;
      const { mine, theirs } = conflict;
      batch(() => {
        conflicts.value = conflicts.peek().filter((open) => open !== conflict);
        const kept = choice === 'mine' ? mine : theirs;
        const copy = choice === 'both' && mine !== null ? { ...mine, id: createId() } : null;
        act({
          ...EMPTY_EDIT,
          notes: [
            { before: noteOf(id) ?? null, after: kept },
            ...(copy === null ? [] : [{ before: null, after: copy }]),
          ],
        });
      });
    },
    onEdit(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    acts: () => ({ past: past.peek(), future: future.peek() }),
  };
}
