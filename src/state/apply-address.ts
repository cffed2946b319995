import { batch } from '@preact/signals';
import type { Locale } from '../domain/event-record';
import { eventsOf } from '../domain/subject';
import { ADDRESS_KEYS, type Address, type AddressKey, writeAddressPart } from './address';
import { addressOf } from './address-of';
import { ADDRESS_PARTS } from './address-parts';
import { readAddressWindow } from './address-window';
import type { AppState } from './app-state';
import { detailsOf } from './details-state';
import { filterAddressOf, readFilter } from './filter-address';
import type { Notice } from './notice-state';

type Tell = (notice: Notice) => void;

/** Each looks at parts that are one thing, and gives what of them can be had. */
type AddressCheck = (asked: Address, state: AppState, tell: Tell) => Partial<Address>;

const checkWindow: AddressCheck = (asked, state, tell) => {
  const { window, notices } = readAddressWindow(asked, state.window.extent);
  notices.forEach(tell);
  return { from: window?.from ?? null, to: window?.to ?? null };
};

const checkFilter: AddressCheck = (asked, { dataset, details }, tell) => {
  const { filter, notices } = readFilter(asked, dataset, detailsOf(details));
  notices.forEach(tell);
  return filterAddressOf(filter);
};

const checkEvent: AddressCheck = ({ event: id }, { eventsById }, tell) => {
  if (id === null) return {};
  // An event that was renamed is found by its old id and has its new one from here on.
  const event = eventsById.get(id);
  if (event === undefined) tell({ code: 'unknown-event', values: { value: id } });
  return { event: event?.id ?? null };
};

/** Who takes part in no event is nobody here, whatever the details say of them. */
const checkSubject: AddressCheck = ({ about }, { dataset }, tell) => {
  if (about === null) return {};
  const isKnown = eventsOf(about, dataset.events).length > 0;
  if (!isKnown) tell({ code: 'unknown-subject', values: { value: about.id } });
  return { about: isKnown ? about : null };
};

/** The page has the version it was opened with; whether it got the one asked for is told then. */
const checkEdition: AddressCheck = (_asked, { edition }) => ({ data: edition.frozen.peek() });

const CHECKS: readonly AddressCheck[] = [
  checkWindow,
  checkFilter,
  checkEvent,
  checkSubject,
  checkEdition,
];

/**
 * What of an address can be had with this dataset; the rest is left to the defaults and told, to
 * the reader unless somebody else asks.
 */
export function checkAddress(
  state: AppState,
  asked: Address,
  tell: Tell = state.notices.tell,
): Address {
  const checked = CHECKS.map((check) => check(asked, state, tell));
  return Object.assign({}, asked, ...checked);
}

/**
 * Brings the state to a checked address: at the start, and where the reader goes back or forward.
 * Parts that the state has already are let alone, so that a map at rest does not move.
 */
export function applyAddress(state: AppState, asked: Address, browserLocale: Locale): void {
  const apply = <Key extends AddressKey>(key: Key) => {
    const value: NonNullable<Address[Key]> | null = asked[key] ?? null;
    ADDRESS_PARTS[key].apply(state, value, asked);
  };
  batch(() => {
    const present = addressOf(state, browserLocale);
    // Where two windows are compared, an event moves none: the view comes first.
    for (const key of ['view', ...ADDRESS_KEYS] as const) {
      if (writeAddressPart(key, present[key]) !== writeAddressPart(key, asked[key])) apply(key);
    }
  });
}
