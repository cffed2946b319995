import { effect } from '@preact/signals';
import type { AppState } from '../state/app-state';
import type { AppContext, DeviceActions } from '../ui/app-context';
import { loadOnce } from './load-once';
import { reportProblem } from './report-problem';

/**
 * What keeps the page on this device, by its code, which comes once the first picture is there. In
 * somebody else's page it waits for a touch: who only reads past it shall not load all of it.
 */
export function createDeviceLoad(
  { embed, viewport }: AppState,
  context: () => AppContext,
): () => Promise<DeviceActions> {
  const load = loadOnce(async () => (await import('./offline-sync')).startOffline(context()));
  effect(() => {
    if (viewport.hasDrawn.value && !embed.isGuest.peek()) load().catch(reportProblem);
  });
  return load;
}
