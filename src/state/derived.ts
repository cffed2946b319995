import { computed, type ReadonlySignal } from '@preact/signals';
import type { Dataset } from '../domain/dataset';
import { isEmptyFilter } from '../domain/event-filter';
import type { EventRecord } from '../domain/event-record';
import { createDetailColumns, createFilterColumns } from '../domain/filter-columns';
import { type FilterOutcome, type FilterSubject, runFilter } from '../domain/filter-outcome';
import type { LocalDay } from '../domain/local-day';
import { toSearchWords } from '../domain/text-search';
import { isInWindow } from '../domain/time-window';
import type { DetailsState } from './details-state';
import type { FilterState } from './filter-state';
import type { SearchState } from './search-state';
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
  /** Whether the card is there, with an event or the page of a subject. */
  readonly isCardOpen: ReadonlySignal<boolean>;
  /** What filters are held against; grows when the details arrive. */
  readonly subject: ReadonlySignal<FilterSubject>;
  /** How each event fares with the filter. */
  readonly outcome: ReadonlySignal<FilterOutcome>;
};

/** Newest first; an event known only to the month comes after the days of that month's start. */
const newestFirst = (a: EventRecord, b: EventRecord): number =>
  b.time.firstDay - a.time.firstDay ||
  Number(a.time.precision === 'month') - Number(b.time.precision === 'month') ||
  b.time.position - a.time.position ||
  b.index - a.index;

/** Gives the list of before where it has the same items: who draws it has nothing to do. */
function keepSame<Item>(list: () => readonly Item[]): () => readonly Item[] {
  let last: readonly Item[] = [];
  return () => {
    const next = list();
    const isSame = next.length === last.length && next.every((item, at) => item === last[at]);
    if (!isSame) last = next;
    return last;
  };
}

export function createDerived(
  dataset: Dataset,
  eventsById: ReadonlyMap<string, EventRecord>,
  state: {
    readonly window: WindowState;
    readonly filter: FilterState;
    readonly selection: SelectionState;
    readonly details: DetailsState;
    readonly search: SearchState;
  },
): Derived {
  const newest = [...dataset.events].sort(newestFirst);
  const columns = computed(() => createFilterColumns(dataset.events));
  const details = computed(() => {
    const load = state.details.load.value;
    return load.type === 'ready' ? createDetailColumns(dataset.events, load.details) : null;
  });
  // A text of its own: other filters change without the words being looked up again.
  const words = computed(() => toSearchWords(state.filter.filter.value.text).join(' '));
  const text = computed(() =>
    words.value === '' ? null : state.search.index.value.find(words.value),
  );
  const subject = computed<FilterSubject>(() => ({
    columns: columns.value,
    details: details.value,
    text: text.value,
  }));
  const outcome = computed(() => runFilter(subject.value, state.filter.filter.value));

  const visible = computed(() => {
    if (isEmptyFilter(state.filter.filter.value)) return null;
    return outcome.value.failures.map((failures) => (failures === 0 ? 1 : 0));
  });
  const filteredEvents = computed(() => {
    const mask = visible.value;
    return mask === null ? dataset.events : dataset.events.filter((event) => mask[event.index]);
  });
  const selectedEvent = computed(() => {
    const id = state.selection.selected.value;
    return id === null ? null : (eventsById.get(id) ?? null);
  });

  return {
    visible,
    filteredEvents,
    eventDays: computed(() =>
      filteredEvents.value.map((event) => event.time.firstDay).sort((a, b) => a - b),
    ),
    shownEvents: computed(
      keepSame(() => {
        const mask = visible.value;
        const shown = state.window.window.value;
        return newest.filter(
          (event) => (mask === null || mask[event.index] === 1) && isInWindow(event.time, shown),
        );
      }),
    ),
    subject,
    outcome,
    selectedEvent,
    isCardOpen: computed(
      () => selectedEvent.value !== null || state.selection.subject.value !== null,
    ),
  };
}
