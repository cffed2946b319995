import { type ReadonlySignal, signal } from '@preact/signals';

/** How the shown events are written out beside the map. */
export const EVENTS_VIEWS = ['list', 'table'] as const;
export type EventsView = (typeof EVENTS_VIEWS)[number];

export type ViewState = {
  readonly view: ReadonlySignal<EventsView>;
  show(view: EventsView): void;
};

export function createViewState(initial: EventsView): ViewState {
  const view = signal(initial);
  return {
    view,
    show(next) {
      view.value = next;
    },
  };
}
