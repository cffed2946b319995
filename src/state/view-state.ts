import { type ReadonlySignal, signal } from '@preact/signals';

/** What stands beside the map: the shown events, or what lies around chosen ones. */
export const EVENTS_VIEWS = ['list', 'table', 'around'] as const;
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
