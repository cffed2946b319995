import { batch, type ReadonlySignal, signal } from '@preact/signals';
import { defaultTrailingDays, type PlaybackPosition } from '../domain/playback';
import {
  clampTimeWindow,
  isWholeExtent,
  lengthInDays,
  sameTimeWindow,
  type TimeExtent,
  type TimeWindow,
} from '../domain/time-window';

export type WindowState = {
  readonly extent: TimeExtent;
  /** The shown local days. */
  readonly window: ReadonlySignal<TimeWindow>;
  /** Now in the story: a position on the axis; at rest the end of the window's last day. */
  readonly playhead: ReadonlySignal<number>;
  /** Days a trailing window has while playing. */
  readonly trailingDays: ReadonlySignal<number>;
  /** The reader asks for a window: it is clamped, and its length becomes the trailing length. */
  show(window: TimeWindow): void;
  /** Playback moves the window; its length is kept. */
  place(position: PlaybackPosition): void;
  /** Playback stops: the playhead settles at the window's end. */
  settle(): void;
};

export function createWindowState(extent: TimeExtent, initial: TimeWindow | null): WindowState {
  const window = signal<TimeWindow>(clampTimeWindow(initial ?? extent, extent));
  const playhead = signal(window.value.to + 1);
  const trailingDaysOf = (shown: TimeWindow) =>
    isWholeExtent(shown, extent) ? defaultTrailingDays : lengthInDays(shown);
  const trailingDays = signal(trailingDaysOf(window.value));

  const assign = (next: TimeWindow) => {
    if (!sameTimeWindow(next, window.peek())) window.value = next;
  };

  return {
    extent,
    window,
    playhead,
    trailingDays,
    show(asked) {
      batch(() => {
        assign(clampTimeWindow(asked, extent));
        playhead.value = window.peek().to + 1;
        trailingDays.value = trailingDaysOf(window.peek());
      });
    },
    place(position) {
      batch(() => {
        assign(position.window);
        playhead.value = position.playhead;
      });
    },
    settle() {
      playhead.value = window.peek().to + 1;
    },
  };
}
