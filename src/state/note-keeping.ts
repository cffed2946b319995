import { type ReadonlySignal, signal } from '@preact/signals';
import type { StorageProblemCode } from '../domain/storage-problem';

/** How far the notebook is read from this device; `off`: it is not kept here, and why. */
export type NotesLoad =
  | { readonly type: 'unread' | 'reading' | 'ready' }
  | { readonly type: 'off'; readonly code: StorageProblemCode };

/** Whether what the reader wrote is on the device. */
export type NotesSaving =
  | { readonly type: 'idle' | 'saving' | 'saved' }
  | { readonly type: 'failed'; readonly code: StorageProblemCode };

/** How many of very many notes are saved. */
export type SavingProgress = { readonly done: number; readonly count: number };

/** How the device keeps the notes, as its keeper tells. */
export type NoteKeeping = {
  readonly load: ReadonlySignal<NotesLoad>;
  readonly saving: ReadonlySignal<NotesSaving>;
  /** Null: no more are being saved than a moment takes. */
  readonly savingProgress: ReadonlySignal<SavingProgress | null>;
  /** What the browser said to keeping notes for good; null: not asked yet. */
  readonly isPersisted: ReadonlySignal<boolean | null>;
  noteLoad(load: NotesLoad): void;
  noteSaving(saving: NotesSaving): void;
  noteSavingProgress(progress: SavingProgress | null): void;
  notePersisted(isPersisted: boolean): void;
};

export function createNoteKeeping(): NoteKeeping {
  const load = signal<NotesLoad>({ type: 'unread' });
  const saving = signal<NotesSaving>({ type: 'idle' });
  const savingProgress = signal<SavingProgress | null>(null);
  const isPersisted = signal<boolean | null>(null);
  return {
    load,
    saving,
    savingProgress,
    isPersisted,
    noteLoad(next) {
      load.value = next;
    },
    noteSaving(next) {
      saving.value = next;
    },
    noteSavingProgress(next) {
      savingProgress.value = next;
    },
    notePersisted(next) {
      isPersisted.value = next;
    },
  };
}
