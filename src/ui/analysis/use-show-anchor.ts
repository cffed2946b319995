import { batch } from '@preact/signals';
import { useCallback } from 'preact/hooks';
import type { EpochTally } from '../../domain/epoch-outcomes';
import { useApp } from '../app-context';

/** Shows an anchor's window on map and axis, with its first event open; by its position. */
export function useShowAnchor({ anchors, series: { reach } }: EpochTally) {
  const { state } = useApp();
  return useCallback(
    (position: string) => {
      const anchor = anchors[Number(position)];
      if (anchor === undefined) return;
      batch(() => {
        state.window.show({ from: anchor.day - reach, to: anchor.day + reach });
        state.openEvent(anchor.events[0].id);
      });
    },
    [anchors, reach, state],
  );
}
