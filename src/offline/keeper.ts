import type { OfflineProblem, OfflineStatus } from '../domain/offline-status';
import type { CheckAnswer, VersionAnswer, WorkerMessage } from '../sw/protocol';
import { askWorker } from './ask-worker';

/** So often a page that stays open looks for a later version, ms. */
const LOOK_EVERY_MS = 3_600_000;
/** A version that was asked to take over has done so by then, or will at the next start, ms. */
const TAKEOVER_MS = 5000;

/** Why a version was not kept is told within this long after it, ms. */
const REASON_MS = 1000;

export type KeeperEvents = {
  onStatus(status: OfflineStatus, problem: OfflineProblem | null): void;
  /** A later version waits; `active` is the one that runs. */
  onWaiting(waiting: ServiceWorker, active: ServiceWorker): void;
};

/** The page's side of the service worker. */
export type Keeper = {
  /** Has the page kept on this device, or sees that it still is. */
  keep(): Promise<void>;
  /** Whether it was kept already, before this page asked for it. */
  isKept(): Promise<boolean>;
  /** Loads the page anew, as the version that waits. */
  takeOver(): void;
  /** The version that runs; null: none does. */
  active(): ServiceWorker | null;
};

/** @returns null: this browser, or the frame around the page, lets no page be kept */
export function createKeeper(version: string, events: KeeperEvents): Keeper | null {
  const container = findContainer();
  if (container === null) return null;
  let registration: ServiceWorkerRegistration | null = null;
  let told: OfflineProblem | null = null;

  container.addEventListener('message', ({ data, ports }: MessageEvent<WorkerMessage>) => {
    if (data.type === 'not-kept') told = data.problem;
    const answer: VersionAnswer = { version };
    if (data.type === 'version') ports[0]?.postMessage(answer);
  });
  container.startMessages();

  const check = async (active: ServiceWorker) => {
    const answer = await askWorker<CheckAnswer>(active, { type: 'check' });
    if (answer === null) events.onStatus('none', 'unreachable');
    else events.onStatus(answer.problem === null ? 'ready' : 'none', answer.problem);
  };

  /** Follows a version from its coming to its use, or to its end. */
  const follow = (coming: ServiceWorker, { active }: ServiceWorkerRegistration) => {
    const isFirst = active === null;
    if (isFirst) events.onStatus('installing', null);
    const look = () => {
      if (coming.state === 'installed' && active !== null) events.onWaiting(coming, active);
      if (coming.state === 'activated') check(coming);
      // A later version that cannot be kept changes nothing: the one there is goes on.
      if (coming.state === 'redundant' && isFirst) {
        setTimeout(() => events.onStatus('none', told ?? 'unreachable'), REASON_MS);
      }
    };
    coming.addEventListener('statechange', look);
    look();
  };

  const register = async () => {
    const url = new URL('sw.js', document.baseURI);
    const found = await container.register(url, { updateViaCache: 'none' });
    if (found === registration) return found;
    registration = found;
    found.addEventListener('updatefound', () => {
      if (found.installing !== null) follow(found.installing, found);
    });
    return found;
  };

  const keep = async () => {
    told = null;
    try {
      const { installing, waiting, active } = await register();
      const coming = installing ?? waiting;
      if (active !== null) await check(active);
      if (coming !== null && registration !== null) follow(coming, registration);
    } catch (error) {
      console.info('The page is not kept on this device', error);
      const isRefused = error instanceof DOMException && error.name === 'SecurityError';
      // What runs already goes on without being asked.
      const isRunning = container.controller !== null;
      events.onStatus(isRunning ? 'ready' : 'none', isRefused ? 'unsupported' : 'unreachable');
    }
  };

  let lookedAt = performance.now();
  document.addEventListener('visibilitychange', () => {
    const now = performance.now();
    if (document.hidden || registration === null || now - lookedAt < LOOK_EVERY_MS) return;
    lookedAt = now;
    // Gone behind our back, it is registered anew.
    registration.update().catch(keep);
  });

  return {
    keep,
    isKept: async () => (await container.getRegistration(document.baseURI)) !== undefined,
    takeOver() {
      const reload = () => location.reload();
      container.addEventListener('controllerchange', reload, { once: true });
      setTimeout(reload, TAKEOVER_MS);
      registration?.waiting?.postMessage({ type: 'activate' });
    },
    active: () => registration?.active ?? null,
  };
}

/** A frame without an origin of its own may not even look. */
function findContainer(): ServiceWorkerContainer | null {
  try {
    return navigator.serviceWorker ?? null;
  } catch {
    return null;
  }
}
