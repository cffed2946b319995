import { effect } from '@preact/signals';
import type { AppContext, OfflineActions } from '../ui/app-context';
import { reportProblem } from './report-problem';

/** What keeps the page on this device, by its code, which comes at the first call. */
export function createOfflineLoad(context: () => AppContext): () => Promise<OfflineActions> {
  let loading: Promise<OfflineActions> | null = null;
  return () => {
    loading ??= import('./offline-sync').then(({ startOffline }) => startOffline(context()));
    return loading;
  };
}

/**
 * The page is kept once its first picture is there. In somebody else's page it waits for a touch:
 * who only reads past it shall not load all of it.
 */
export function startOfflineLoad({ state, actions }: AppContext): void {
  // The development server has no worker.
  if (import.meta.env.DEV) return;
  const load = () => void actions.loadOffline().catch(reportProblem);
  if (state.embed.isGuest.peek()) addEventListener('pointerdown', load, { once: true });
  else {
    effect(() => {
      if (state.viewport.hasDrawn.value) load();
    });
  }
}
