import { batch, type ReadonlySignal, signal } from '@preact/signals';

/** Several events under one point, for the reader to choose from. */
export type EventChoice = {
  /** Event indices, nearest first. */
  readonly indices: readonly number[];
  /** px from the top left corner of the panel that asked. */
  readonly point: { readonly x: number; readonly y: number };
  readonly origin: 'map' | 'axis' | 'list';
};

export type SelectionState = {
  /** Event id. */
  readonly selected: ReadonlySignal<string | null>;
  /** What the pointer is over, on the map, the axis or in the list. */
  readonly hovered: ReadonlySignal<EventChoice | null>;
  readonly choice: ReadonlySignal<EventChoice | null>;
  select(id: string | null): void;
  hover(choice: EventChoice | null): void;
  /** One event is selected at once, several are offered, none closes the offer. */
  offer(choice: EventChoice, idOf: (index: number) => string | null): void;
  closeChoice(): void;
};

export function createSelectionState(initial: string | null): SelectionState {
  const selected = signal<string | null>(initial);
  const hovered = signal<EventChoice | null>(null);
  const choice = signal<EventChoice | null>(null);

  const select = (id: string | null) => {
    batch(() => {
      selected.value = id;
      choice.value = null;
    });
  };

  return {
    selected,
    hovered,
    choice,
    select,
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
