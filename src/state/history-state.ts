import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import { type EventFilter, sameFilter } from '../domain/event-filter';
import { sameTimeWindow, type TimeWindow } from '../domain/time-window';
import type { FilterState } from './filter-state';
import type { PlaybackState } from './playback-state';
import type { WindowState } from './window-state';

/** How many steps are kept. */
export const MAX_STEPS = 100;

/** Which events the reader asked to see. */
type Step = { readonly window: TimeWindow; readonly filter: EventFilter };

/** What undo or redo last did; a new object each time. */
export type HistoryDeed = {
  readonly direction: 'undone' | 'redone';
  /** The window as it is now; null: it was not what changed. */
  readonly window: TimeWindow | null;
  readonly isFilterChanged: boolean;
};

export type HistoryState = {
  readonly canUndo: ReadonlySignal<boolean>;
  readonly canRedo: ReadonlySignal<boolean>;
  readonly deed: ReadonlySignal<HistoryDeed | null>;
  /** The reader has come to rest: what changed since the last rest is one step. */
  settle(): void;
  /** Takes window and filter as they are for the beginning. */
  begin(): void;
  undo(): void;
  redo(): void;
};

const sameStep = (a: Step, b: Step): boolean =>
  sameTimeWindow(a.window, b.window) && sameFilter(a.filter, b.filter);

/** Undo and redo of filter and window. What is selected, and the view, are the browser's Back. */
export function createHistoryState(state: {
  readonly window: WindowState;
  readonly filter: FilterState;
  readonly playback: PlaybackState;
}): HistoryState {
  const read = (): Step => ({
    window: state.window.window.peek(),
    filter: state.filter.filter.peek(),
  });
  const present = signal(read());
  const past = signal<readonly Step[]>([]);
  const future = signal<readonly Step[]>([]);
  const deed = signal<HistoryDeed | null>(null);

  const isMoved = computed(
    () =>
      !sameStep(present.value, {
        window: state.window.window.value,
        filter: state.filter.filter.value,
      }),
  );

  const settle = () => {
    if (!isMoved.peek()) return;
    batch(() => {
      past.value = [...past.peek(), present.peek()].slice(-MAX_STEPS);
      future.value = [];
      present.value = read();
    });
  };

  const go = (from: typeof past, to: typeof past, direction: HistoryDeed['direction']) => {
    batch(() => {
      state.playback.pause();
      settle();
      const step = from.peek().at(-1);
      if (step === undefined) return;
      const left = present.peek();
      from.value = from.peek().slice(0, -1);
      to.value = [...to.peek(), left];
      if (!sameTimeWindow(step.window, left.window)) state.window.show(step.window);
      state.filter.change(step.filter);
      present.value = read();
      deed.value = {
        direction,
        window: sameTimeWindow(step.window, left.window) ? null : step.window,
        isFilterChanged: !sameFilter(step.filter, left.filter),
      };
    });
  };

  return {
    canUndo: computed(() => isMoved.value || past.value.length > 0),
    canRedo: computed(() => !isMoved.value && future.value.length > 0),
    deed,
    settle,
    begin() {
      batch(() => {
        past.value = [];
        future.value = [];
        present.value = read();
      });
    },
    undo: () => go(past, future, 'undone'),
    redo: () => go(future, past, 'redone'),
  };
}
