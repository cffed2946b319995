import { type ReadonlySignal, signal } from '@preact/signals';
import {
  type EventFilter,
  emptyFilter,
  type FilterDimension,
  liftDimensions,
  type SetDimension,
  sameFilter,
  type ValueOf,
} from '../domain/event-filter';
import { EVENT_KINDS, type EventKind } from '../domain/event-record';

export type FilterState = {
  readonly filter: ReadonlySignal<EventFilter>;
  change(part: Partial<EventFilter>): void;
  /** Takes a kind out of, or back into, what is shown; all kinds is the same as no filter. */
  toggleKind(kind: EventKind): void;
  /** Asks for a value, or no longer; the last one taken away lifts the restriction. */
  toggle<Dimension extends SetDimension>(dimension: Dimension, value: ValueOf<Dimension>): void;
  /** Lets pass whatever these dimensions restrict. */
  lift(...dimensions: readonly FilterDimension[]): void;
  reset(): void;
};

export function createFilterState(initial: EventFilter): FilterState {
  const filter = signal(initial);
  const assign = (next: EventFilter) => {
    const present = filter.peek();
    // The text is kept to the letter, though a space changes no words: the field shows it.
    if (next.text !== present.text || !sameFilter(next, present)) filter.value = next;
  };
  return {
    filter,
    change(part) {
      assign({ ...filter.peek(), ...part });
    },
    toggleKind(kind) {
      const kinds = new Set<EventKind>(filter.peek().kinds ?? EVENT_KINDS);
      if (!kinds.delete(kind)) kinds.add(kind);
      const all = kinds.size === EVENT_KINDS.length || kinds.size === 0;
      assign({ ...filter.peek(), kinds: all ? null : kinds });
    },
    toggle(dimension, value) {
      const values = new Set<string>(filter.peek()[dimension]);
      if (!values.delete(value)) values.add(value);
      assign({ ...filter.peek(), [dimension]: values.size === 0 ? null : values });
    },
    lift(...dimensions) {
      assign(liftDimensions(filter.peek(), dimensions));
    },
    reset() {
      assign(emptyFilter);
    },
  };
}
