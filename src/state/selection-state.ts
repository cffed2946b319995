import { batch, type ReadonlySignal, signal } from '@preact/signals';
import { isSameSubject, type Subject } from '../domain/subject';

/** Several events under one point, for the reader to choose from. */
export type EventChoice = {
  /** Event indices, nearest first. */
  readonly indices: readonly number[];
  /** px from the top left corner of the panel that asked. */
  readonly point: { readonly x: number; readonly y: number };
  /** `second`: the other map, where two windows are compared. */
  readonly origin: 'map' | 'second' | 'axis' | 'list';
};

export type SelectionState = {
  /** Event id. */
  readonly selected: ReadonlySignal<string | null>;
  /** Whose page lies over the event's card. */
  readonly subject: ReadonlySignal<Subject | null>;
  /** What the pointer is over, on the map, the axis or in the list. */
  readonly hovered: ReadonlySignal<EventChoice | null>;
  readonly choice: ReadonlySignal<EventChoice | null>;
  /** Closes a page that lies over the card, too. */
  select(id: string | null): void;
  /** Opens the page of an actor or a place; null: what is under it comes forth again. */
  showSubject(subject: Subject | null): void;
  hover(choice: EventChoice | null): void;
  /** One event is selected at once, several are offered, none closes the offer. */
  offer(choice: EventChoice, idOf: (index: number) => string | null): void;
  closeChoice(): void;
};

export function createSelectionState(initial: string | null): SelectionState {
  const selected = signal<string | null>(initial);
  const subject = signal<Subject | null>(null);
  const hovered = signal<EventChoice | null>(null);
  const choice = signal<EventChoice | null>(null);

  const select = (id: string | null) => {
    batch(() => {
      selected.value = id;
      subject.value = null;
      choice.value = null;
    });
  };

  return {
    selected,
    subject,
    hovered,
    choice,
    select,
    showSubject(next) {
      batch(() => {
        if (!isSameSubject(next, subject.peek())) subject.value = next;
        choice.value = null;
      });
    },
    hover(next) {
      hovered.value = next;
    },
    offer(offered, idOf) {
      const [first, second] = offered.indices;
      if (first !== undefined && second === undefined) {
        select(idOf(first));
        return;
      }
      batch(() => {
        hovered.value = null;
        choice.value = first === undefined ? null : offered;
      });
    },
    closeChoice() {
      choice.value = null;
    },
  };
}
