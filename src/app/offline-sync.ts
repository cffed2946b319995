import { effect } from '@preact/signals';
import { h, render } from 'preact';
import { compareDigests, type DatasetChanges, parseDatasetDigest } from '../domain/dataset-digest';
import { askDigest, askStreets } from '../offline/ask-worker';
import { createKeeper } from '../offline/keeper';
import { startReceivingFiles } from '../offline/received-files';
import { createOfflineState } from '../state/offline-state';
import { type AppContext, AppContextProvider, type DeviceActions } from '../ui/app-context';
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
  const read = async (worker: ServiceWorker) => parseDatasetDigest(await askDigest(worker));
  const [earlier, later] = await Promise.all([read(before), read(after)]);
  return earlier === null || later === null ? null : compareDigests(earlier, later);
}

/** Readers who are to spare data say themselves that the page shall be kept. */
const sparesData = (): boolean =>
  (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;

/** Keeps the page on the device, and offers its later versions. */
export function startOffline(context: AppContext): DeviceActions {
  const state = createOfflineState();
  const version = readVersion();
  const keeper = createKeeper(version, {
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

  const ask = async (type: 'measure-streets' | 'clear-streets') => {
    const worker = keeper?.active() ?? null;
    return worker === null ? null : askStreets(worker, type);
  };
  const actions: DeviceActions = {
    state,
    keep: () => void keeper?.keep().catch(reportProblem),
    takeOver: () => keeper?.takeOver(),
    measureStreets: () => ask('measure-streets'),
    clearStreets: () => ask('clear-streets'),
    readDiagnostics: async () => (await import('./diagnostics')).readDiagnostics(version),
  };

  const isGuest = context.state.embed.isGuest.peek();
  // A guest offers nothing: its reader came for somebody else's page.
  if (!isGuest) {
    startReceivingFiles(context.actions.noteFiles.open).catch(reportProblem);
    // Among what the reader should know.
    const place = document.createElement('div');
    place.className = 'update-offers';
    document.querySelector('.notices')?.append(place);
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
