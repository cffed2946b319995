import { effect } from '@preact/signals';
import type { AppState } from '../state/app-state';
import type { BasemapActions } from '../ui/app-context';
import { loadOnce } from './load-once';
import { reportProblem } from './report-problem';

/** What the menu of the ground does; its code comes when something is asked of it. */
export function createBasemapActions(state: AppState): BasemapActions {
  /** A link that names the ground has it, whatever file is kept here. */
  const isGroundAsked = new URLSearchParams(location.search).has('basemap');
  const load = loadOnce(async () =>
    (await import('./basemap-sync')).startBasemap(state, isGroundAsked),
  );
  const ask = (act: (actions: BasemapActions) => void) => void load().then(act, reportProblem);

  effect(() => {
    if (state.basemap.choice.value !== 'offline') ask(() => {});
  });
  return {
    choose: (choice) => ask((actions) => actions.choose(choice)),
    readOffer: () => ask((actions) => actions.readOffer()),
    agree: () => ask((actions) => actions.agree()),
    openFile: (file) => ask((actions) => actions.openFile(file)),
    removeFile: () => ask((actions) => actions.removeFile()),
    lookForOwnFile: () => ask((actions) => actions.lookForOwnFile()),
    noteGroundFailed: () => ask((actions) => actions.noteGroundFailed()),
  };
}
