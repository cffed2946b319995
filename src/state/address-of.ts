import { DEFAULT_SPEED } from '../domain/playback';
import { isWholeExtent } from '../domain/time-window';
import type { Address } from './address';
import type { AppState } from './app-state';
import { filterAddressOf } from './filter-address';

/**
 * What a link to this view must hold; defaults are null. Reads signals: an effect that
 * calls it runs again on every change.
 * @param browserLocale the language a reader without `lang` would get
 */
export function addressOf(state: AppState, browserLocale: string): Address {
  const { window, playback, filter, selection, viewport, preferences, basemap, view } = state;
  const shown = window.window.value;
  const isWhole = isWholeExtent(shown, window.extent);
  const locale = preferences.locale.value;
  const mode = playback.mode.value;
  const speed = playback.speed.value;
  return {
    lang: locale === browserLocale ? null : locale,
    from: isWhole ? null : shown.from,
    to: isWhole ? null : shown.to,
    mode: mode === 'trailing' ? null : mode,
    speed: speed === DEFAULT_SPEED ? null : speed,
    ...filterAddressOf(filter.filter.value),
    map: viewport.isHome.value ? null : viewport.viewport.value,
    event: selection.selected.value,
    view: view.view.value === 'list' ? null : view.view.value,
    theme: preferences.chosenTheme.value,
    basemap: basemap.choice.value === 'streets' ? 'streets' : null,
    loop: playback.isLooping.value ? true : null,
  };
}
