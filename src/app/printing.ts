import { effect } from '@preact/signals';
import type { AppContext } from '../ui/app-context';
import { reportProblem } from './report-problem';

/** Puts what is on screen on paper. */
export type Printing = { start(): void; print(): void };

/**
 * Has the paper's code ready once the map has drawn: the browser's own print command does not
 * wait for any to come.
 * @returns prints, when the sources are in
 */
export function createPrinting(
  context: () => AppContext,
  takeMapPicture: () => string | null,
  loadDetails: () => Promise<void>,
): Printing {
  let started: Promise<void> | null = null;
  const start = () => {
    started ??= Promise.all([import('./print-sync'), context().actions.loadLateWords()]).then(
      ([{ startPrinting }]) => startPrinting(context(), takeMapPicture),
    );
    return started;
  };
  const print = async () => {
    const { details } = context().state;
    if (details.load.peek().type !== 'ready') await loadDetails();
    await start();
    window.print();
  };
  return {
    start() {
      effect(() => {
        if (context().state.viewport.hasDrawn.value) start().catch(reportProblem);
      });
    },
    print: () => void print().catch(reportProblem),
  };
}
