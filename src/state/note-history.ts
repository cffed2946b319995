import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { invertEdit, mergeEdits, type NoteActs, type NoteEdit } from '../domain/note-edit';
import type { UndoLine } from './undo-state';

/** How many acts can be taken back. */
export const MAX_NOTE_EDITS = 200;

/** What undo or redo last did to notes; a new object each time. */
export type NoteDeed = { readonly direction: 'undone' | 'redone'; readonly edit: NoteEdit };

export type NoteHistory = UndoLine & {
  readonly deed: ReadonlySignal<NoteDeed | null>;
  /** Remembers an act; one of the same key as the act before belongs to it. */
  note(edit: NoteEdit, key: string | null): void;
  /** The next act stands for itself. */
  settle(): void;
  /** Takes an act back as if it had never been; one that is undone already stays so. */
  withdraw(edit: NoteEdit): void;
  /** What an earlier page of this tab did comes before all that was done here. */
  load(acts: NoteActs): void;
  /** Forgets all acts. */
  clear(): void;
  acts(): NoteActs;
};

type Step = { readonly edit: NoteEdit; readonly stamp: number };

const editOf = ({ edit }: Step): NoteEdit => edit;

/**
 * Undo and redo of acts on notes. An act is done again to the notes as they are by then, which
 * another tab may have changed: what that takes away comes back with the opposite step.
 *
 * @param perform does an edit to the notebook and gives what it did
 * @param stamp rises from act to act, over notes and all else that can be undone
 */
export function createNoteHistory(
  perform: (edit: NoteEdit) => NoteEdit,
  stamp: () => number,
): NoteHistory {
  const past = signal<readonly Step[]>([]);
  const future = signal<readonly Step[]>([]);
  const deed = signal<NoteDeed | null>(null);
  let gathered: string | null = null;

  return {
    canUndo: computed(() => past.value.length > 0),
    canRedo: computed(() => future.value.length > 0),
    lastDone: computed(() => past.value.at(-1)?.stamp ?? Number.NEGATIVE_INFINITY),
    nextUndone: computed(() => future.value.at(-1)?.stamp ?? Number.POSITIVE_INFINITY),
    deed,
    note(edit, key) {
      const last = past.peek().at(-1);
      if (key !== null && key === gathered && last !== undefined) {
        const merged = { edit: mergeEdits(last.edit, edit), stamp: last.stamp };
        past.value = [...past.peek().slice(0, -1), merged];
      } else {
        past.value = [...past.peek(), { edit, stamp: stamp() }].slice(-MAX_NOTE_EDITS);
      }
      gathered = key;
      future.value = [];
    },
    settle() {
      gathered = null;
    },
    withdraw(edit) {
      const rest = past.peek().filter((step) => step.edit !== edit);
      if (rest.length === past.peek().length) return;
      gathered = null;
      past.value = rest;
      perform(invertEdit(edit));
    },
    undo() {
      const step = past.peek().at(-1);
      if (step === undefined) return;
      gathered = null;
      past.value = past.peek().slice(0, -1);
      const edit = perform(invertEdit(step.edit));
      future.value = [...future.peek(), { edit: invertEdit(edit), stamp: step.stamp }];
      deed.value = { direction: 'undone', edit };
    },
    redo() {
      const step = future.peek().at(-1);
      if (step === undefined) return;
      gathered = null;
      future.value = future.peek().slice(0, -1);
      const edit = perform(step.edit);
      past.value = [...past.peek(), { edit, stamp: step.stamp }];
      deed.value = { direction: 'redone', edit };
    },
    load(acts) {
      const before = (edit: NoteEdit): Step => ({ edit, stamp: 0 });
      const isUntouched = past.peek().length === 0 && future.peek().length === 0;
      past.value = [...acts.past.map(before), ...past.peek()].slice(-MAX_NOTE_EDITS);
      if (isUntouched) future.value = acts.future.map(before);
    },
    clear() {
      gathered = null;
      past.value = [];
      future.value = [];
    },
    acts: () => ({ past: past.peek().map(editOf), future: future.peek().map(editOf) }),
  };
}
