import { effect, signal } from '@preact/signals';
import type { AppState } from '../state/app-state';

/** A key held down, a word being typed: what follows within this long is the same step, ms. */
const SETTLE_MS = 500;

/**
 * Tells undo when the reader has come to rest: not while a finger or button is down, so that a drag
 * is one step even where it pauses, nor while playing, however long it takes.
 */
export function startHistoryClock({ history, window, filter, playback }: AppState): void {
  history.begin();
  const isHeld = signal(false);
  const hold = (held: boolean) => () => {
    isHeld.value = held;
  };
  addEventListener('pointerdown', hold(true), { capture: true, passive: true });
  addEventListener('pointerup', hold(false), { capture: true, passive: true });
  addEventListener('pointercancel', hold(false), { capture: true, passive: true });
  effect(() => {
    const isMoving = playback.isPlaying.value || isHeld.value;
    const shown = [window.window.value, filter.filter.value];
    if (isMoving || shown.length === 0) return undefined;
    const timer = setTimeout(history.settle, SETTLE_MS);
    return () => clearTimeout(timer);
  });
}
