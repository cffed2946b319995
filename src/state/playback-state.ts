import { batch, type ReadonlySignal, signal } from '@preact/signals';
import type { LocalDay } from '../domain/local-day';
import {
  advancePlayback,
  isValidSpeed,
  type PlaybackMode,
  type PlaybackPosition,
  startPlayback,
  stepPlayback,
} from '../domain/playback';
import type { WindowState } from './window-state';

export type PlaybackState = {
  readonly isPlaying: ReadonlySignal<boolean>;
  /** Days of the story a real second. */
  readonly speed: ReadonlySignal<number>;
  readonly mode: ReadonlySignal<PlaybackMode>;
  readonly isLooping: ReadonlySignal<boolean>;
  readonly skipsQuiet: ReadonlySignal<boolean>;
  play(): void;
  pause(): void;
  toggle(): void;
  /** The clock ticked: `elapsedMs` of real time have gone by. */
  advance(elapsedMs: number): void;
  useSpeed(speed: number): void;
  useMode(mode: PlaybackMode): void;
  toggleLoop(): void;
  toggleSkipQuiet(): void;
};

export type PlaybackOptions = {
  readonly speed: number;
  readonly mode: PlaybackMode;
  readonly isLooping: boolean;
};

/**
 * @param eventDays sorted first days of the events the filter lets through
 */
export function createPlaybackState(
  windowState: WindowState,
  eventDays: ReadonlySignal<readonly LocalDay[]>,
  reducedMotion: ReadonlySignal<boolean>,
  initial: PlaybackOptions,
): PlaybackState {
  const isPlaying = signal(false);
  const speed = signal(initial.speed);
  const mode = signal<PlaybackMode>(initial.mode);
  const isLooping = signal(initial.isLooping);
  const skipsQuiet = signal(false);
  /** What stepping has not yet made a whole step of. */
  let owed: PlaybackPosition['owed'];

  const frame = () => ({
    extent: windowState.extent,
    mode: mode.peek(),
    lengthDays: windowState.trailingDays.peek(),
  });

  const pause = () => {
    if (!isPlaying.peek()) return;
    batch(() => {
      isPlaying.value = false;
      windowState.settle();
    });
  };

  const play = () => {
    if (isPlaying.peek()) return;
    owed = undefined;
    batch(() => {
      windowState.place(startPlayback({ window: windowState.window.peek(), ...frame() }));
      isPlaying.value = true;
    });
  };

  return {
    isPlaying,
    speed,
    mode,
    isLooping,
    skipsQuiet,
    play,
    pause,
    toggle() {
      if (isPlaying.peek()) pause();
      else play();
    },
    advance(elapsedMs) {
      if (!isPlaying.peek()) return;
      const proceed = reducedMotion.peek() ? stepPlayback : advancePlayback;
      const next = proceed(
        {
          window: windowState.window.peek(),
          playhead: windowState.playhead.peek(),
          ...(owed === undefined ? {} : { owed }),
        },
        {
          ...frame(),
          elapsedMs,
          speed: speed.peek(),
          loop: isLooping.peek(),
          skipQuiet: skipsQuiet.peek(),
          eventDays: eventDays.peek(),
        },
      );
      owed = next.owed;
      batch(() => {
        windowState.place(next);
        if (next.ended) pause();
      });
    },
    useSpeed(next) {
      if (isValidSpeed(next)) speed.value = next;
    },
    useMode(next) {
      mode.value = next;
    },
    toggleLoop() {
      isLooping.value = !isLooping.peek();
    },
    toggleSkipQuiet() {
      skipsQuiet.value = !skipsQuiet.peek();
    },
  };
}
