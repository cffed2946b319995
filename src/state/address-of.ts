import type { Locale } from '../domain/event-record';
import { ADDRESS_KEYS, type Address } from './address';
import { ADDRESS_PARTS } from './address-parts';
import type { AppState } from './app-state';

/**
 * What a link to this view must hold; defaults are null. Reads signals: an effect that
 * calls it runs again on every change.
 * @param browserLocale the language a reader without `lang` would get
 */
export function addressOf(state: AppState, browserLocale: Locale): Address {
  const entries = ADDRESS_KEYS.map((key) => [key, ADDRESS_PARTS[key].read(state, browserLocale)]);
  return Object.fromEntries(entries) as Address;
}
