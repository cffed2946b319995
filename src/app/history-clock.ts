import { effect } from '@preact/signals';
import type { AppState } from '../state/app-state';

/** A drag, a word being typed: what follows within this long is the same step, ms. */
const SETTLE_MS = 500;

/** Tells undo when the reader has come to rest. Playing is one step, however long it takes. */
export function startHistoryClock({ history, window, filter, playback }: AppState): void {
  history.begin();
  effect(() => {
    const isMoving = playback.isPlaying.value;
    const shown = [window.window.value, filter.filter.value];
    if (isMoving || shown.length === 0) return undefined;
    const timer = setTimeout(history.settle, SETTLE_MS);
    return () => clearTimeout(timer);
  });
}
