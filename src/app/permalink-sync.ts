import { effect } from '@preact/signals';
import type { Locale } from '../domain/event-record';
import { formatAddress } from '../state/address';
import { addressOf } from '../state/address-of';
import type { AppState } from '../state/app-state';

/** Safari allows a hundred writes in thirty seconds. */
const WRITE_EVERY_MS = 400;

export type Permalinks = { linkToEvent(id: string): string };

/** What a reader without `lang` in the link would get. */
function browserLocale(): Locale {
  const tags = navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase());
  return tags.find((tag) => tag === 'ar' || tag === 'en') === 'ar' ? 'ar' : 'en';
}

const pageUrl = (query: string): string =>
  `${location.origin}${location.pathname}${query === '' ? '' : `?${query}`}`;

/** Writes the state into the address as it comes to rest, and makes links of it. */
export function createPermalinks(state: AppState): Permalinks {
  const query = () => formatAddress(addressOf(state, browserLocale()));

  let timer: ReturnType<typeof setTimeout> | undefined;
  effect(() => {
    const next = query();
    clearTimeout(timer);
    if (state.playback.isPlaying.value) return;
    timer = setTimeout(() => {
      if (pageUrl(next) !== location.href) history.replaceState(null, '', pageUrl(next));
    }, WRITE_EVERY_MS);
  });

  return {
    linkToEvent(id) {
      const address = addressOf(state, browserLocale());
      const lang = state.preferences.locale.peek();
      return pageUrl(formatAddress({ ...address, lang, event: id }));
    },
  };
}
