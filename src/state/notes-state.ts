import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import {
  type DamagedNote,
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
  EMPTY_EDIT,
  idOfChange,
  isEmptyEdit,
  type NoteActs,
  type Notebook,
  type NoteEdit,
  rebaseEdit,
} from '../domain/note-edit';
import {
  addFolderEdit,
  adoptOrphans,
  moveFolderEdit,
  removeFolderEdit,
  sortFolders,
} from '../domain/note-folder-edit';
import { createNoteDrawingState, type NoteDrawingState } from './note-drawing-state';
import { createNoteHistory, type NoteDeed } from './note-history';
import { createNoteKeeping, type NoteKeeping } from './note-keeping';
import type { UndoLine } from './undo-state';
import type { WindowState } from './window-state';

/** What the reader draws with; `select` takes hold of what is drawn. */
export type NoteTool = Exclude<NoteType, 'plain'> | 'select';

/** A note that another tab has changed since this one read it; null: it was deleted on that side. */
export type NoteConflict = {
  readonly id: string;
  readonly mine: Note | null;
  readonly theirs: Note | null;
};
export type ConflictChoice = 'mine' | 'theirs' | 'both';

/** What a new note is made of; the rest is given. */
export type NewNote = {
  readonly type: NoteType;
  readonly geometry: NoteGeometry | null;
} & Partial<Pick<Note, 'text' | 'style' | 'from' | 'to' | 'event' | 'folder'>>;

export type NotePatch = Partial<
  Pick<Note, 'type' | 'geometry' | 'text' | 'style' | 'from' | 'to' | 'event' | 'folder'>
>;

/** What a model of notes asks of the browser. */
export type NoteSources = {
  readonly createId: () => string;
  /** UTC epoch ms. */
  readonly now: () => number;
  /** Order of an act among all that can be undone; rises. */
  readonly stamp: () => number;
};

export type NotesState = UndoLine &
  NoteKeeping & {
    readonly notebook: ReadonlySignal<Notebook>;
    /** By rank. */
    readonly folders: ReadonlySignal<readonly NoteFolder[]>;
    /** Of folders that are shown, whenever they are. */
    readonly openNotes: ReadonlySignal<readonly Note[]>;
    /** Of those, what is in the time window: what the map and the axis draw. */
    readonly shownNotes: ReadonlySignal<readonly Note[]>;
    readonly selected: ReadonlySignal<string | null>;
    readonly selectedNote: ReadonlySignal<Note | null>;
    /** Null: presses on the map are for events. */
    readonly tool: ReadonlySignal<NoteTool | null>;
    /** What is being drawn just now, for its measure; null: nothing. */
    readonly sketch: ReadonlySignal<NoteGeometry | null>;
    /** Between the map and the buttons for drawing on it. */
    readonly drawing: NoteDrawingState;
    /** Style of the next note. */
    readonly style: ReadonlySignal<NoteStyle>;
    /** Words looked for in the list. */
    readonly query: ReadonlySignal<string>;
    /** Whether the list has only what is in the time window. */
    readonly followsWindow: ReadonlySignal<boolean>;
    readonly conflicts: ReadonlySignal<readonly NoteConflict[]>;
    readonly damaged: ReadonlySignal<readonly DamagedNote[]>;
    readonly deed: ReadonlySignal<NoteDeed | null>;
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
    /** Any edit as one act: an import, a restore. Gives what it did. */
    edit(edit: NoteEdit): NoteEdit;
    /** Takes an act back as if it had never been; `edit` is what it did. */
    withdraw(edit: NoteEdit): void;
    /** What the device has, at the start; acts before are kept for undo. */
    noteLoaded(notebook: Notebook, damaged: readonly DamagedNote[], acts: NoteActs | null): void;
    /** What another tab wrote; notes in a conflict stay as they are here. */
    receive(edit: NoteEdit): void;
    noteConflict(conflict: NoteConflict): void;
    resolve(id: string, choice: ConflictChoice): void;
    /** All was deleted from the device, by this tab or another: nothing is left, nothing to undo. */
    forget(): void;
    /** Called with every edit of this tab, undone ones inverted, after the notebook has changed. */
    onEdit(listener: (edit: NoteEdit) => void): () => void;
    /** The acts that can be taken back and done again. */
    acts(): NoteActs;
  };

const changeOf = (before: Note | null, after: Note | null): NoteEdit => ({
  ...EMPTY_EDIT,
  notes: [{ before, after }],
});

const emptyNotebook: Notebook = {
  notes: new Map(),
  folders: new Map([[DEFAULT_FOLDER.id, DEFAULT_FOLDER]]),
};

/** The reader's notes, and what is being done to them. Knows neither disk nor map. */
export function createNotesState(
  { window }: Pick<WindowState, 'window'>,
  { createId, now, stamp }: NoteSources,
): NotesState {
  const notebook = signal<Notebook>(emptyNotebook);
  const selected = signal<string | null>(null);
  const tool = signal<NoteTool | null>(null);
  const sketch = signal<NoteGeometry | null>(null);
  const drawing = createNoteDrawingState();
  const style = signal<NoteStyle>(DEFAULT_NOTE_STYLE);
  const query = signal('');
  const followsWindow = signal(false);
  const keeping = createNoteKeeping();
  const conflicts = signal<readonly NoteConflict[]>([]);
  const damaged = signal<readonly DamagedNote[]>([]);
  const listeners = new Set<(edit: NoteEdit) => void>();

  const folders = computed(() => sortFolders(notebook.value));
  const openNotes = computed(() => {
    const { notes, folders: byId } = notebook.value;
    return [...notes.values()].filter((note) => byId.get(note.folder)?.isShown !== false);
  });
  const shownNotes = computed(() => {
    const shown = window.value;
    return openNotes.value.filter((note) => isNoteInWindow(note, shown));
  });
  const selectedNote = computed(() => notebook.value.notes.get(selected.value ?? '') ?? null);

  const dropLostSelection = () => {
    if (selectedNote.peek() === null) selected.value = null;
  };

  const perform = (asked: NoteEdit): NoteEdit => {
    const edit = rebaseEdit(notebook.peek(), asked);
    batch(() => {
      notebook.value = adoptOrphans(applyEdit(notebook.peek(), edit));
      dropLostSelection();
      if (conflicts.peek().length > 0) {
        const mineById = new Map(edit.notes.map((change) => [idOfChange(change), change.after]));
        conflicts.value = conflicts.peek().map((conflict) => ({
          ...conflict,
          mine: mineById.has(conflict.id) ? (mineById.get(conflict.id) ?? null) : conflict.mine,
        }));
      }
      for (const listener of listeners) listener(edit);
    });
    return edit;
  };

  const line = createNoteHistory(perform, stamp);

  /** Acts of the same key that follow each other are one. */
  const act = (asked: NoteEdit, key: string | null = null): NoteEdit =>
    batch(() => {
      const edit = perform(asked);
      if (!isEmptyEdit(edit)) line.note(edit, key);
      return edit;
    });

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

  return {
    ...keeping,
    notebook,
    folders,
    openNotes,
    shownNotes,
    selected,
    selectedNote,
    tool,
    sketch,
    drawing,
    style,
    query,
    followsWindow,
    conflicts,
    damaged,
    canUndo: line.canUndo,
    canRedo: line.canRedo,
    lastDone: line.lastDone,
    nextUndone: line.nextUndone,
    deed: line.deed,
    select(id) {
      line.settle();
      selected.value = id;
    },
    draw(next) {
      batch(() => {
        tool.value = next;
        sketch.value = null;
        drawing.reset();
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
    settle: line.settle,
    remove(ids) {
      const gone = ids.flatMap((id) => noteOf(id) ?? []);
      act({ ...EMPTY_EDIT, notes: gone.map((before) => ({ before, after: null })) });
    },
    duplicate(id) {
      const original = noteOf(id);
      return original === undefined ? null : add(original);
    },
    addFolder(name) {
      const id = createId();
      act(addFolderEdit(notebook.peek(), id, name));
      return id;
    },
    changeFolder(id, patch) {
      const before = notebook.peek().folders.get(id);
      if (before === undefined) return;
      act({ ...EMPTY_EDIT, folders: [{ before, after: { ...before, ...patch } }] });
    },
    moveFolder: (id, index) => void act(moveFolderEdit(notebook.peek(), id, index)),
    removeFolder: (id) => void act(removeFolderEdit(notebook.peek(), id)),
    edit: (edit) => act(edit),
    withdraw: (edit) => batch(() => line.withdraw(edit)),
    undo: () => batch(line.undo),
    redo: () => batch(line.redo),
    noteLoaded(read, unreadable, acts) {
      batch(() => {
        const all: Notebook = {
          notes: read.notes,
          folders: new Map([[DEFAULT_FOLDER.id, DEFAULT_FOLDER], ...read.folders]),
        };
        // What was done while the device was read is on top of what it had.
        notebook.value = adoptOrphans(line.acts().past.reduce(applyEdit, all));
        if (acts !== null) line.load(acts);
        damaged.value = unreadable;
        keeping.noteLoad({ type: 'ready' });
      });
    },
    receive(edit) {
      const disputed = new Set(conflicts.peek().map(({ id }) => id));
      const notes = edit.notes.filter((change) => !disputed.has(idOfChange(change)));
      batch(() => {
        notebook.value = adoptOrphans(applyEdit(notebook.peek(), { ...edit, notes }));
        dropLostSelection();
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
        if (choice === 'mine') {
          // Theirs is what is on the device: mine goes over it as an act that can be taken back.
          notebook.value = applyEdit(notebook.peek(), changeOf(mine, theirs));
          act(changeOf(theirs, mine));
        } else {
          const copy = choice === 'both' && mine !== null ? { ...mine, id: createId() } : null;
          const copies = copy === null ? [] : [{ before: null, after: copy }];
          act({ ...EMPTY_EDIT, notes: [...changeOf(mine, theirs).notes, ...copies] });
        }
      });
    },
    onEdit(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    acts: line.acts,
    forget() {
      batch(() => {
        line.clear();
        notebook.value = emptyNotebook;
        conflicts.value = [];
        damaged.value = [];
        keeping.noteSaving({ type: 'idle' });
        keeping.noteSavingProgress(null);
        dropLostSelection();
      });
    },
  };
}
