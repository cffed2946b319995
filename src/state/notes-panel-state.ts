import { batch, type ReadonlySignal, signal } from '@preact/signals';

/** Whether the reader's notes are open; apart from the notes, whose code comes only then. */
export type NotesPanelState = {
  readonly isOpen: ReadonlySignal<boolean>;
  /** Id of the event that a note is wanted about: made as soon as the notes are in. */
  readonly wantedFor: ReadonlySignal<string | null>;
  open(): void;
  openFor(event: string): void;
  /** What was wanted is being made. */
  takeWanted(): string | null;
  close(): void;
};

export function createNotesPanelState(): NotesPanelState {
  const isOpen = signal(false);
  const wantedFor = signal<string | null>(null);
  return {
    isOpen,
    wantedFor,
    open() {
      isOpen.value = true;
    },
    openFor(event) {
      batch(() => {
        isOpen.value = true;
        wantedFor.value = event;
      });
    },
    takeWanted() {
      const event = wantedFor.peek();
      wantedFor.value = null;
      return event;
    },
    close() {
      batch(() => {
        isOpen.value = false;
        wantedFor.value = null;
      });
    },
  };
}
