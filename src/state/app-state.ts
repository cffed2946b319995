import { batch, type ReadonlySignal, signal } from '@preact/signals';
import type { Dataset } from '../domain/dataset';
import { emptyFilter } from '../domain/event-filter';
import { type EventPoint, findNextEvent, pointOf } from '../domain/event-order';
import type { EventRecord, Locale } from '../domain/event-record';
import { DEFAULT_SPEED } from '../domain/playback';
import { extentOf, isInWindow, isWholeExtent } from '../domain/time-window';
import { type AnalysisState, createAnalysisState } from './analysis-state';
import { type AreaState, createAreaState } from './area-state';
import { type BasemapState, createBasemapState } from './basemap-state';
import { createDerived, type Derived } from './derived';
import { createDetailsState, type DetailsState } from './details-state';
import { CURRENT_EDITION, createEditionState, type EditionState } from './edition-state';
import { createEmbedState, type EmbedState } from './embed-state';
import { createFilterState, type FilterState } from './filter-state';
import { createHistoryState, type HistoryState } from './history-state';
import { createNotesPanelState, type NotesPanelState } from './notes-panel-state';
import type { NotesState } from './notes-state';
import { createNoticeState, type NoticeState } from './notice-state';
import { createPlaybackState, type PlaybackState } from './playback-state';
import {
  createPreferenceState,
  type PreferenceState,
  type SystemPreferences,
} from './preference-state';
import { createSearchState, type SearchState } from './search-state';
import { createSelectionState, type SelectionState } from './selection-state';
import { createTableState, type TableState } from './table-state';
import { createStamps, createUndoState, type UndoState } from './undo-state';
import { createViewState, type ViewState } from './view-state';
import { createViewportState, type ViewportState } from './viewport-state';
import { createWindowState, type WindowState } from './window-state';

/** What the reader is looking at. */
export type AppState = {
  readonly dataset: Dataset;
  readonly edition: EditionState;
  /** By id, and by the ids that an event had before it was renamed. */
  readonly eventsById: ReadonlyMap<string, EventRecord>;
  readonly window: WindowState;
  readonly playback: PlaybackState;
  readonly filter: FilterState;
  /** An area being drawn for the filter. */
  readonly area: AreaState;
  readonly history: HistoryState;
  /** Over history and notes. */
  readonly undo: UndoState;
  readonly selection: SelectionState;
  readonly viewport: ViewportState;
  readonly view: ViewState;
  /** What the view of coincidence is asked. */
  readonly analysis: AnalysisState;
  readonly table: TableState;
  readonly preferences: PreferenceState;
  readonly basemap: BasemapState;
  readonly embed: EmbedState;
  readonly notices: NoticeState;
  readonly details: DetailsState;
  readonly search: SearchState;
  /** Null until their code has come: a reader without notes never loads it. */
  readonly notes: ReadonlySignal<NotesState | null>;
  readonly notesPanel: NotesPanelState;
  readonly derived: Derived;
  /** Selects an event and brings it into the window, unless two are compared; the map stays where it is. */
  showEvent(id: string): void;
  /** Selects an event, brings it into the window and into the map's view. */
  openEvent(id: string): void;
  /**
   * Opens the event before (-1) or after (1) the open one; with none open, the one beside the
   * window's end, or the first of all where the whole extent is shown.
   */
  stepEvent(direction: -1 | 1): void;
  provideNotes(notes: NotesState): void;
  /** The next place in the order of what can be undone; what came before has come to rest. */
  stamp(): number;
};

/** What the browser says before the reader says anything; a link comes with `applyAddress`. */
export type InitialState = {
  readonly locale: Locale;
  readonly system: SystemPreferences;
  /** Left out: the dataset is the current one, and no link holds the page to it. */
  readonly edition?: { readonly frozen: string | null; readonly later: string | null };
};

/** The places of an event: where it happened, and the route of a visit. */
const coordinatesOf = (event: EventRecord) =>
  [event.place, ...(event.route ?? [])].map((place) => place.coordinates);

/** Old ids lead to what has a new one; an id in use is never an old one. */
function indexById(events: readonly EventRecord[]): ReadonlyMap<string, EventRecord> {
  const byAlias = events.flatMap((event) => event.aliases.map((alias) => [alias, event] as const));
  return new Map([...byAlias, ...events.map((event) => [event.id, event] as const)]);
}

/** Composes the models; every caller, every test, gets its own. */
export function createAppState(dataset: Dataset, initial: InitialState): AppState {
  const eventsById = indexById(dataset.events);
  const extent = extentOf(dataset.events.map((event) => event.time));
  const window = createWindowState(extent, null);
  const filter = createFilterState(emptyFilter);
  const selection = createSelectionState(null);
  const viewport = createViewportState();
  const preferences = createPreferenceState(initial.locale, initial.system);
  const view = createViewState('list');
  const details = createDetailsState();
  const search = createSearchState(dataset, details);
  const notes = signal<NotesState | null>(null);
  const derived = createDerived(dataset, eventsById, {
    window,
    filter,
    selection,
    details,
    search,
  });
  const playback = createPlaybackState(window, derived.eventDays, preferences.reducedMotion, {
    speed: DEFAULT_SPEED,
    mode: 'trailing',
    isLooping: false,
  });

  const stamps = createStamps();
  const steps = createHistoryState({ window, filter, playback }, stamps);

  /**
   * Moves the window so that its last day is the event's first, at the length it has in playing. Of
   * two windows that are compared neither moves: the event may be in the other.
   */
  const bringIntoWindow = (event: EventRecord) => {
    const shown = window.window.peek();
    if (view.view.peek() === 'compare' || isInWindow(event.time, shown)) return;
    const to = Math.max(event.time.firstDay, extent.from);
    window.show({ from: to - window.trailingDays.peek() + 1, to });
  };

  const showEvent = (id: string) => {
    const event = eventsById.get(id);
    if (event === undefined) return;
    batch(() => {
      playback.pause();
      bringIntoWindow(event);
      selection.select(event.id);
    });
  };

  const openEvent = (id: string) => {
    const event = eventsById.get(id);
    if (event === undefined) return;
    batch(() => {
      showEvent(id);
      viewport.ask({ type: 'reveal', coordinates: coordinatesOf(event) });
    });
  };

  /** Where stepping begins: at the open event, else beside the window's end or at the beginning. */
  const stepStart = (direction: -1 | 1): EventPoint => {
    const open = derived.selectedEvent.peek();
    if (open !== null) return pointOf(open);
    const shown = window.window.peek();
    const isFromStart = direction === 1 && isWholeExtent(shown, extent);
    return { position: isFromStart ? extent.from - 1 : shown.to + 1, index: 0 };
  };

  const stepEvent = (direction: -1 | 1) => {
    const events = derived.filteredEvents.peek();
    const next = findNextEvent(events, stepStart(direction), direction);
    if (next !== null) openEvent(next.id);
  };

  return {
    dataset,
    edition: createEditionState(initial.edition ?? CURRENT_EDITION),
    eventsById,
    window,
    playback,
    filter,
    area: createAreaState(filter),
    history: steps,
    undo: createUndoState(steps, notes),
    selection,
    viewport,
    view,
    analysis: createAnalysisState(),
    table: createTableState(),
    preferences,
    basemap: createBasemapState('offline'),
    embed: createEmbedState(),
    notices: createNoticeState(),
    details,
    search,
    notes,
    notesPanel: createNotesPanelState(),
    derived,
    showEvent,
    openEvent,
    stepEvent,
    provideNotes(model) {
      notes.value = model;
    },
    stamp() {
      steps.settle();
      return stamps();
    },
  };
}
