import { effect } from '@preact/signals';
import type { AppState } from '../state/app-state';

/** What a task may take of a frame, ms: the reader may be typing. */
const SLICE_MS = 8;

/** Reads the details for the search at once: for a link whose text must be found before the first picture. */
export function readForSearch(state: AppState): void {
  const reading = state.search.read();
  while (reading.next().done !== true);
}

/**
 * Reads titles when the first picture is there and the details as they arrive, in slices with
 * pauses, so that no letter typed has to wait.
 */
export function startSearchReading(state: AppState): () => void {
  return effect(() => {
    const isIn = state.details.load.value.type === 'ready';
    if (!isIn && !state.viewport.hasDrawn.value) return undefined;
    const reading = state.search.read();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const readSlice = () => {
      const startedAt = performance.now();
      while (performance.now() - startedAt < SLICE_MS) {
        if (reading.next().done === true) return;
      }
      timer = setTimeout(readSlice);
    };
    timer = setTimeout(readSlice);
    return () => clearTimeout(timer);
  });
}
