import { effect } from '@preact/signals';
import { h, render } from 'preact';
import { compareDigests, type DatasetChanges, parseDatasetDigest } from '../domain/dataset-digest';
import { askWorker } from '../offline/ask-worker';
import { createKeeper } from '../offline/keeper';
import { createOfflineState } from '../state/offline-state';
import type { DigestAnswer, StreetsAnswer } from '../sw/protocol';
import { type AppContext, AppContextProvider, type OfflineActions } from '../ui/app-context';
import { UpdateOffer } from '../ui/offline/UpdateOffer';
import { reportProblem } from './report-problem';

/** The code of a version is named after all it holds: see `sw/kept-files.ts`. */
function readVersion(): string {
  const script = document.querySelector<HTMLScriptElement>('script[type="module"][src]');
  return script === null ? '' : (new URL(script.src).pathname.split('/').pop() ?? '');
}

async function compareVersions(
  before: ServiceWorker,
  after: ServiceWorker,
): Promise<DatasetChanges | null> {
  const read = async (worker: ServiceWorker) => {
    const answer = await askWorker<DigestAnswer>(worker, { type: 'digest' });
    return parseDatasetDigest(answer?.digest);
  };
  const [earlier, later] = await Promise.all([read(before), read(after)]);
  return earlier === null || later === null ? null : compareDigests(earlier, later);
}

/** Readers who are to spare data say themselves that the page shall be kept. */
const sparesData = (): boolean =>
  (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;

/** Keeps the page on the device, and offers its later versions. */
export function startOffline(context: AppContext): OfflineActions {
  const state = createOfflineState();
  const keeper = createKeeper(readVersion(), {
    onStatus: state.note,
    onWaiting(waiting, active) {
      compareVersions(active, waiting)
        .then((changes) => state.offer({ changes }))
        .catch(reportProblem);
    },
  });
  if (keeper === null) state.note('none', 'unsupported');
  effect(() => {
    document.documentElement.dataset.offline = state.status.value;
  });

  const askStreets = async (type: 'measure-streets' | 'clear-streets') => {
    const worker = keeper?.active() ?? null;
    return worker === null ? null : askWorker<StreetsAnswer>(worker, { type });
  };
  const actions: OfflineActions = {
    state,
    keep: () => void keeper?.keep().catch(reportProblem),
    takeOver: () => keeper?.takeOver(),
    measureStreets: () => askStreets('measure-streets'),
    clearStreets: () => askStreets('clear-streets'),
  };

  const isGuest = context.state.embed.isGuest.peek();
  // A guest offers nothing: its reader came for somebody else's page.
  if (!isGuest) {
    const place = document.body.appendChild(document.createElement('div'));
    const offer = h(UpdateOffer, { offline: actions });
    render(h(AppContextProvider.Provider, { value: context, children: offer }), place);
  }
  const keepUnasked = async () => {
    if (keeper !== null && (!sparesData() || (await keeper.isKept()))) await keeper.keep();
  };
  // The development server has no worker.
  if (import.meta.env.PROD) keepUnasked().catch(reportProblem);
  return actions;
}
