import { effect } from '@preact/signals';
import type { AppState } from '../state/app-state';
import type { MapView } from './map-view';

/**
 * Has the map draw the reader's notes as soon as there is one, or one is about to be drawn; for
 * everybody else their code never comes.
 * @returns stops waiting
 */
export function startLoadingMapNotes(
  view: MapView,
  state: AppState,
  onProblem: (error: unknown) => void,
): () => void {
  let isGone = false;
  const stop = effect(() => {
    const notes = state.notes.value;
    const isWanted =
      notes !== null && (notes.tool.value !== null || notes.notebook.value.notes.size > 0);
    if (!isWanted || isGone) return;
    isGone = true;
    import('./start-map-notes').then(({ startMapNotes }) => {
      view.addNotes((map) => startMapNotes(map, state, notes, onProblem));
    }, onProblem);
  });
  return () => {
    isGone = true;
    stop();
  };
}
