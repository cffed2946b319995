import { useCallback } from 'preact/hooks';
import type { LocalDay } from '../../domain/local-day';
import { useApp } from '../app-context';

/** Shows some days on map, list and axis. */
export function useShowDays(): (from: LocalDay, to: LocalDay) => void {
  const { state } = useApp();
  return useCallback(
    (from, to) => {
      const { window, playback } = state;
      const { extent } = window;
      playback.pause();
      window.show({ from: Math.max(extent.from, from), to: Math.min(extent.to, to) });
    },
    [state],
  );
}
