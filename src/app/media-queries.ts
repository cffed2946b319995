import { type ReadonlySignal, signal } from '@preact/signals';
import type { SystemPreferences } from '../state/preference-state';

/** From this width on, list and card stand beside the map; below, they are a sheet. */
const WIDE = '(min-width: 760px)';
const DARK = '(prefers-color-scheme: dark)';
const CALM = '(prefers-reduced-motion: reduce)';

export type MediaQueries = {
  readonly isWide: ReadonlySignal<boolean>;
  readonly system: ReadonlySignal<SystemPreferences>;
};

/** Follows what the reader's system and window say for as long as the page lives. */
export function startMediaQueries(): MediaQueries {
  const [wide, dark, calm] = [matchMedia(WIDE), matchMedia(DARK), matchMedia(CALM)];
  const readSystem = (): SystemPreferences => ({
    theme: dark.matches ? 'dark' : 'light',
    reducedMotion: calm.matches,
  });
  const isWide = signal(wide.matches);
  const system = signal(readSystem());
  wide.addEventListener('change', () => {
    isWide.value = wide.matches;
  });
  for (const query of [dark, calm]) {
    query.addEventListener('change', () => {
      system.value = readSystem();
    });
  }
  return { isWide, system };
}
