import { computed, type ReadonlySignal } from '@preact/signals';
import type { Dataset } from '../domain/dataset';
import { createEventPredicate, isEmptyFilter } from '../domain/event-filter';
import type { EventRecord } from '../domain/event-record';
import type { LocalDay } from '../domain/local-day';
import { isInWindow } from '../domain/time-window';
import type { FilterState } from './filter-state';
import type { SelectionState } from './selection-state';
import type { WindowState } from './window-state';

export type Derived = {
  /** By event index: 1 = the filter lets it through. Null: all. */
  readonly visible: ReadonlySignal<Uint8Array | null>;
  /** Events the filter lets through, in dataset order. */
  readonly filteredEvents: ReadonlySignal<readonly EventRecord[]>;
  /** Sorted first days of those. */
  readonly eventDays: ReadonlySignal<readonly LocalDay[]>;
  /** Those in the window, newest first: what map, list and count show. */
  readonly shownEvents: ReadonlySignal<readonly EventRecord[]>;
  readonly selectedEvent: ReadonlySignal<EventRecord | null>;
};

/** Newest first; an event known only to the month comes after the days of that month's start. */
const newestFirst = (a: EventRecord, b: EventRecord): number =>
  b.time.firstDay - a.time.firstDay ||
  Number(a.time.precision === 'month') - Number(b.time.precision === 'month') ||
  b.time.position - a.time.position ||
  b.index - a.index;

export function createDerived(
  dataset: Dataset,
  eventsById: ReadonlyMap<string, EventRecord>,
  state: {
    readonly window: WindowState;
    readonly filter: FilterState;
    readonly selection: SelectionState;
  },
): Derived {
  const newest = [...dataset.events].sort(newestFirst);

  const visible = computed(() => {
    const filter = state.filter.filter.value;
    if (isEmptyFilter(filter)) return null;
    const passes = createEventPredicate(filter);
    return Uint8Array.from(dataset.events, (event) => (passes(event) ? 1 : 0));
  });
  const filteredEvents = computed(() => {
    const mask = visible.value;
    return mask === null ? dataset.events : dataset.events.filter((event) => mask[event.index]);
  });

  return {
    visible,
    filteredEvents,
    eventDays: computed(() =>
      filteredEvents.value.map((event) => event.time.firstDay).sort((a, b) => a - b),
    ),
    shownEvents: computed(() => {
      const mask = visible.value;
      const shown = state.window.window.value;
      return newest.filter(
        (event) => (mask === null || mask[event.index] === 1) && isInWindow(event.time, shown),
      );
    }),
    selectedEvent: computed(() => {
      const id = state.selection.selected.value;
      return id === null ? null : (eventsById.get(id) ?? null);
    }),
  };
}
