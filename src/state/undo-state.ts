import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import type { HistoryDeed, HistoryState } from './history-state';
import type { NoteDeed } from './note-history';
import type { NotesState } from './notes-state';

/** What undo or redo last did, to window and filter or to notes. */
export type UndoDeed = HistoryDeed | NoteDeed;

/** Steps of one kind that can be taken back, each with a stamp that rises over all kinds. */
export type UndoLine = {
  readonly canUndo: ReadonlySignal<boolean>;
  readonly canRedo: ReadonlySignal<boolean>;
  /** Stamp of the step that undo takes back; -Infinity: there is none. */
  readonly lastDone: ReadonlySignal<number>;
  /** Stamp of the step that redo brings again; Infinity: there is none. */
  readonly nextUndone: ReadonlySignal<number>;
  /** A new object each time; null: nothing was taken back yet. */
  readonly deed: ReadonlySignal<UndoDeed | null>;
  undo(): void;
  redo(): void;
};

export type UndoState = {
  readonly canUndo: ReadonlySignal<boolean>;
  readonly canRedo: ReadonlySignal<boolean>;
  readonly deed: ReadonlySignal<UndoDeed | null>;
  /** Takes back the latest step of any kind. */
  undo(): void;
  redo(): void;
};

/** Stamps for the steps of all kinds of one page. */
export function createStamps(): () => number {
  let last = 0;
  return () => {
    last += 1;
    return last;
  };
}

/** Undo and redo over window, filter and notes, in the order in which things were done. */
export function createUndoState(
  steps: HistoryState,
  notes: ReadonlySignal<NotesState | null>,
): UndoState {
  const lines = computed((): readonly UndoLine[] =>
    notes.value === null ? [steps] : [steps, notes.value],
  );
  const lastUsed = signal<UndoLine>(steps);
  const use = (line: UndoLine, act: () => void) =>
    batch(() => {
      lastUsed.value = line;
      act();
    });
  return {
    canUndo: computed(() => lines.value.some(({ canUndo }) => canUndo.value)),
    canRedo: computed(() => lines.value.some(({ canRedo }) => canRedo.value)),
    deed: computed(() => lastUsed.value.deed.value),
    undo() {
      const all = lines.peek();
      const line = all.reduce((a, b) => (b.lastDone.peek() > a.lastDone.peek() ? b : a));
      use(line, line.undo);
    },
    redo() {
      const all = lines.peek();
      const line = all.reduce((a, b) => (b.nextUndone.peek() < a.nextUndone.peek() ? b : a));
      use(line, line.redo);
    },
  };
}
