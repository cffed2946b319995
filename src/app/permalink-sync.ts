import { batch, effect, untracked } from '@preact/signals';
import type { Locale } from '../domain/event-record';
import type { Subject } from '../domain/subject';
import {
  ADDRESS_KEYS,
  type Address,
  formatAddress,
  NO_EMBED,
  parseAddress,
  writeAddressPart,
} from '../state/address';
import { addressOf } from '../state/address-of';
import { ADDRESS_PARTS } from '../state/address-parts';
import type { AppState } from '../state/app-state';
import { applyAddress, checkAddress } from '../state/apply-address';

/** Safari allows a hundred writes in thirty seconds. */
const WRITE_EVERY_MS = 400;
/** Steps hurried through, as with a key held down, are one step for Back. */
const STEP_EVERY_MS = 150;

export type Permalinks = {
  linkToView(): string;
  linkToEvent(id: string): string;
  linkToSubject(subject: Subject): string;
  /** Brings the state to the view of a link's query, in the reader's language and theme. */
  showView(query: string): void;
};

/** What a reader without `lang` in the link would get. */
export function browserLocale(): Locale {
  const tags = navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase());
  return tags.find((tag) => tag === 'ar' || tag === 'en') === 'ar' ? 'ar' : 'en';
}

const pageUrl = (query: string): string =>
  `${location.origin}${location.pathname}${query === '' ? '' : `?${query}`}`;

const STEP_KEYS = ADDRESS_KEYS.filter((key) => ADDRESS_PARTS[key].isStep);

/** Whether the way from one address to another is one that Back takes back. */
const isStep = (from: Address, to: Address): boolean =>
  STEP_KEYS.some((key) => writeAddressPart(key, from[key]) !== writeAddressPart(key, to[key]));

/** A browser that has had too many writes refuses the next; the one after it brings all. */
function write(how: 'push' | 'replace', address: Address): void {
  // A guest's address is its host's, with parts of the host's own; so is Back.
  if (address.embed === true) return;
  const url = pageUrl(formatAddress(address));
  if (url === location.href) return;
  try {
    if (how === 'push') history.pushState(null, '', url);
    else history.replaceState(null, '', url);
  } catch (error) {
    console.info('The address was not written', error);
  }
}

/**
 * Keeps address and state together. What the reader selects is a new entry of the browser's
 * history at once, all else is written into the present entry as it comes to rest; Back and
 * Forward bring the state to the entry. Addresses are compared by what they say, so neither
 * direction answers the other.
 */
export function createPermalinks(
  state: AppState,
  switchLocale: (locale: Locale) => void,
): Permalinks {
  /** What the present entry is about. */
  let entry = addressOf(state, browserLocale());
  /** The state as it last was. */
  let latest = entry;
  let steppedAt = Number.NEGATIVE_INFINITY;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const rest = () => {
    clearTimeout(timer);
    timer = undefined;
    entry = latest;
    write('replace', latest);
  };

  const step = (next: Address) => {
    const now = performance.now();
    const isHurried = now - steppedAt < STEP_EVERY_MS;
    steppedAt = now;
    // The entry that is left keeps the state as it was until now.
    if (!isHurried && timer !== undefined) rest();
    clearTimeout(timer);
    timer = undefined;
    latest = next;
    entry = next;
    write(isHurried ? 'replace' : 'push', next);
  };

  effect(() => {
    const next = addressOf(state, browserLocale());
    const isPlaying = state.playback.isPlaying.value;
    if (isStep(entry, next)) return step(next);
    latest = next;
    clearTimeout(timer);
    // While playing `timer` stands for a write that is owed, though none is set.
    timer = setTimeout(rest, WRITE_EVERY_MS);
    if (isPlaying) clearTimeout(timer);
  });

  addEventListener('popstate', () => {
    const asked = checkAddress(state, parseAddress(location.search).address);
    // A skip link within the page comes here too, and changes nothing.
    if (formatAddress(asked) === formatAddress(entry)) return;
    clearTimeout(timer);
    timer = undefined;
    entry = asked;
    steppedAt = Number.NEGATIVE_INFINITY;
    batch(() => {
      state.playback.pause();
      applyAddress(state, asked, browserLocale());
    });
    const locale = asked.lang ?? browserLocale();
    if (locale !== state.preferences.locale.peek()) switchLocale(locale);
  });

  // A link says its language: whoever opens it may have another. It leads to the full page.
  const linkWith = (part: Partial<Address>) => {
    const address = untracked(() => addressOf(state, browserLocale()));
    const full = { ...address, ...NO_EMBED, lang: state.preferences.locale.peek(), ...part };
    return pageUrl(formatAddress(full));
  };
  return {
    linkToView: () => linkWith({}),
    linkToEvent: (id) => linkWith({ event: id, about: null }),
    linkToSubject: (subject) => linkWith({ event: null, about: subject }),
    showView(query) {
      const { address, notices } = parseAddress(query);
      for (const notice of notices) state.notices.tell(notice);
      const { lang, theme } = addressOf(state, browserLocale());
      const asked = { ...checkAddress(state, address), ...NO_EMBED, lang, theme };
      // An entry of its own: Back leads to what was on screen.
      rest();
      batch(() => {
        state.playback.pause();
        applyAddress(state, asked, browserLocale());
      });
      clearTimeout(timer);
      timer = undefined;
      entry = latest;
      write('push', latest);
    },
  };
}
