import { batch, effect } from '@preact/signals';
import type { GroundProblem, GroundResult, MapGround } from '../domain/map-ground';
import type { StreetsSource } from '../domain/streets-config';
import type { AppState } from '../state/app-state';
import type { BasemapChoice } from '../state/basemap-state';
import type { BasemapActions } from '../ui/app-context';
import { keepOwnArchive, type OpenedArchive, openOwnArchive, withStore } from './own-archive';
import { reportProblem } from './report-problem';

const NONE_OFFERED: GroundProblem = { code: 'none-offered', values: {} };

/**
 * Fetches, checks and keeps what the reader chooses to have under the events.
 * @param isGroundAsked by the link: no kept file is shown in its stead
 */
export function startBasemap(state: AppState, isGroundAsked: boolean): BasemapActions {
  const { basemap, notices } = state;
  /** Ready from an earlier choice. */
  let streets: MapGround | null = null;
  let own: OpenedArchive | null = null;

  const tellStreets = ({ code, values }: GroundProblem) => {
    const offer = basemap.offer.peek();
    const name = offer.type === 'ready' ? offer.source.name : '';
    notices.tell({
      code: 'streets-failed',
      values: { host: name, name, ...values, problem: code },
    });
  };
  const tellFile = (name: string, { code, values }: GroundProblem) =>
    notices.tell({ code: 'file-refused', values: { name, ...values, problem: code } });

  const readOffer = async () => {
    if (basemap.offer.peek().type !== 'unread') return;
    basemap.noteOffer({ type: 'reading' });
    const { loadSiteConfig } = await import('./load-streets');
    const config = await loadSiteConfig();
    if (!config.ok || config.value.streets === null) {
      const problem = config.ok ? NONE_OFFERED : config.problem;
      basemap.noteOffer({ type: 'none', problem });
      return;
    }
    const source = config.value.streets;
    const { host, origin } = new URL(source.url, document.baseURI);
    const { hasConsent } = await import('../storage/streets-consent');
    batch(() => {
      basemap.noteOffer({ type: 'ready', source, host: origin === location.origin ? null : host });
      if (hasConsent(host)) basemap.agree();
    });
  };

  const showStreets = async (source: StreetsSource, signal: AbortSignal) => {
    if (streets !== null) return basemap.show(streets);
    basemap.noteBusy(true);
    const { loadStreets } = await import('./load-streets');
    const loaded: GroundResult<MapGround> = await loadStreets(source, signal);
    if (signal.aborted) return;
    basemap.noteBusy(false);
    if (loaded.ok) {
      streets = loaded.value;
      basemap.show(streets);
    } else {
      tellStreets(loaded.problem);
      basemap.choose('offline');
    }
  };

  const useOwn = (opened: OpenedArchive, isKept: boolean) =>
    batch(() => {
      own = opened;
      basemap.noteOwnArchive({ name: opened.name, sizeBytes: opened.sizeBytes, isKept });
      if (opened.isInUse) {
        basemap.choose('file');
        basemap.show(opened.ground);
      }
    });

  /** The file that was kept, if any. */
  const loadOwn = async (mayShow: boolean) => {
    const kept = await withStore((store) => store.loadArchive());
    // A device that keeps nothing has nothing of ours: no word before the reader wants to keep some.
    if (!kept.ok || kept.value === null) return;
    const { name, blob, isInUse } = kept.value;
    const opened = await openOwnArchive(name, blob, isInUse && mayShow);
    if (opened.ok) useOwn(opened.value, true);
    else {
      tellFile(name, opened.problem);
      basemap.noteOwnArchive({ name, sizeBytes: blob.size, isKept: true });
    }
  };

  const openFile = async (file: File) => {
    basemap.noteBusy(true);
    const opened = await openOwnArchive(file.name, file);
    if (!opened.ok) {
      basemap.noteBusy(false);
      tellFile(file.name, opened.problem);
      return;
    }
    useOwn(opened.value, false);
    const kept = await keepOwnArchive(file.name, file);
    basemap.noteBusy(false);
    if (!kept.ok) {
      notices.tell({ code: 'file-not-kept', values: { name: file.name, problem: kept.problem } });
      return;
    }
    const reopened = await openOwnArchive(file.name, kept.value, false);
    if (!reopened.ok || own !== opened.value) return;
    useOwn(reopened.value, true);
    if (basemap.choice.peek() === 'file') basemap.show(reopened.value.ground);
  };

  const removeFile = async () => {
    const isKept = basemap.ownArchive.peek()?.isKept === true;
    if (isKept) {
      const removed = await withStore((store) => store.removeArchive());
      if (!removed.ok) {
        notices.tell({ code: 'file-not-removed', values: { problem: removed.problem } });
        return;
      }
    }
    batch(() => {
      own = null;
      basemap.noteOwnArchive(null);
      if (basemap.choice.peek() === 'file') basemap.choose('offline');
    });
    // One that was kept before this one, which was not.
    if (!isKept) await loadOwn(false);
  };

  const choose = (choice: BasemapChoice) => {
    basemap.choose(choice);
    if (basemap.ownArchive.peek()?.isKept !== true) return;
    withStore((store) => store.noteArchiveInUse(choice === 'file')).catch(reportProblem);
  };

  effect(() => {
    if (basemap.choice.value !== 'streets') return;
    const offer = basemap.offer.value;
    if (offer.type === 'unread') readOffer().catch(reportProblem);
    if (offer.type !== 'none') return;
    tellStreets(offer.problem);
    basemap.choose('offline');
  });
  effect(() => {
    const offer = basemap.offer.value;
    if (!basemap.mayFetchStreets.value || offer.type !== 'ready') return undefined;
    const controller = new AbortController();
    showStreets(offer.source, controller.signal).catch(reportProblem);
    return () => {
      controller.abort();
      basemap.noteBusy(false);
    };
  });
  effect(() => {
    if (basemap.choice.value === 'file' && own !== null) basemap.show(own.ground);
  });

  return {
    choose,
    readOffer: () => void readOffer().catch(reportProblem),
    agree() {
      const offer = basemap.offer.peek();
      if (offer.type !== 'ready' || offer.host === null) return;
      const { host } = offer;
      import('../storage/streets-consent')
        .then(({ noteConsent }) => noteConsent(host))
        .catch(reportProblem);
      basemap.agree();
    },
    openFile: (file) => void openFile(file).catch(reportProblem),
    removeFile: () => void removeFile().catch(reportProblem),
    lookForOwnFile: () => void loadOwn(!isGroundAsked).catch(reportProblem),
    noteGroundFailed() {
      if (basemap.choice.peek() === 'file') {
        const name = basemap.ownArchive.peek()?.name ?? '';
        tellFile(name, { code: 'damaged', values: {} });
      } else {
        streets = null;
        tellStreets({ code: 'unreachable', values: {} });
      }
      basemap.choose('offline');
    },
  };
}
