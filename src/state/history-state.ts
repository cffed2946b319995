import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import { type EventFilter, sameFilter } from '../domain/event-filter';
import { sameTimeWindow, type TimeWindow } from '../domain/time-window';
import type { FilterState } from './filter-state';
import type { PlaybackState } from './playback-state';
import type { UndoLine } from './undo-state';
import type { WindowState } from './window-state';

/** How many steps are kept. */
export const MAX_STEPS = 100;

/** Which events the reader asked to see. */
type Step = { readonly window: TimeWindow; readonly filter: EventFilter };

/** What was shown before a change, and the change's stamp. */
type Change = { readonly step: Step; readonly stamp: number };

/** What undo or redo last did; a new object each time. */
export type HistoryDeed = {
  readonly direction: 'undone' | 'redone';
  /** The window as it is now; null: it was not what changed. */
  readonly window: TimeWindow | null;
  readonly isFilterChanged: boolean;
};

export type HistoryState = UndoLine & {
  readonly deed: ReadonlySignal<HistoryDeed | null>;
  /** The reader has come to rest: what changed since the last rest is one step. */
  settle(): void;
  /** Takes window and filter as they are for the beginning. */
  begin(): void;
};

const sameStep = (a: Step, b: Step): boolean =>
  sameTimeWindow(a.window, b.window) && sameFilter(a.filter, b.filter);

/** Undo and redo of filter and window. What is selected, and the view, are the browser's Back. */
export function createHistoryState(
  state: {
    readonly window: WindowState;
    readonly filter: FilterState;
    readonly playback: PlaybackState;
  },
  stamp: () => number,
): HistoryState {
  const read = (): Step => ({
    window: state.window.window.peek(),
    filter: state.filter.filter.peek(),
  });
  const present = signal(read());
  const past = signal<readonly Change[]>([]);
  const future = signal<readonly Change[]>([]);
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
      const change = { step: present.peek(), stamp: stamp() };
      past.value = [...past.peek(), change].slice(-MAX_STEPS);
      future.value = [];
      present.value = read();
    });
  };

  const go = (from: typeof past, to: typeof past, direction: HistoryDeed['direction']) => {
    batch(() => {
      state.playback.pause();
      settle();
      const change = from.peek().at(-1);
      if (change === undefined) return;
      const { step } = change;
      const left = present.peek();
      from.value = from.peek().slice(0, -1);
      to.value = [...to.peek(), { step: left, stamp: change.stamp }];
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
    // What has not come to rest is what was done last.
    lastDone: computed(() =>
      isMoved.value
        ? Number.POSITIVE_INFINITY
        : (past.value.at(-1)?.stamp ?? Number.NEGATIVE_INFINITY),
    ),
    nextUndone: computed(() =>
      isMoved.value
        ? Number.POSITIVE_INFINITY
        : (future.value.at(-1)?.stamp ?? Number.POSITIVE_INFINITY),
    ),
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
