import { type ReadonlySignal, signal } from '@preact/signals';

/** What stands beside the map: the shown events, what lies around chosen ones, or two windows. */
export const EVENTS_VIEWS = ['list', 'table', 'around', 'compare'] as const;
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
