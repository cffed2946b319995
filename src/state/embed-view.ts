import type { Locale } from '../domain/event-record';
import {
  ADDRESS_KEYS,
  type Address,
  type AddressKey,
  readAddressPart,
  writeAddressPart,
} from './address';
import { addressOf } from './address-of';
import { QUESTION_PARTS } from './analysis-state';
import type { AppState } from './app-state';

/** Parts a host hears of only while they have a value: the protocol promises all others. */
const FURTHER_PARTS: ReadonlySet<AddressKey> = new Set([
  'role',
  'casualties',
  'sourcelang',
  'publisher',
  'disputed',
  'area',
  'about',
  'data',
  ...QUESTION_PARTS,
]);

/**
 * The view by the parts of the address, as a host hears of it; null: the default. Reads signals.
 * @param browserLocale the language a reader without `lang` would get
 */
export function embedViewOf(
  state: AppState,
  browserLocale: Locale,
): Readonly<Record<string, string | null>> {
  const address = addressOf(state, browserLocale);
  const parts = ADDRESS_KEYS.map((key) => [key, writeAddressPart(key, address[key])] as const);
  return Object.fromEntries(
    parts.filter(([key, value]) => value !== null || !FURTHER_PARTS.has(key)),
  );
}

/** An address with some parts changed, or the first part whose value cannot be read. */
export type ChangedAddress =
  | { readonly ok: true; readonly address: Address }
  | { readonly ok: false; readonly part: AddressKey };

/**
 * Changes an address as a host asks; that the page is a guest is not for the host to change.
 * @param changes by part, as the address writes them; null or empty: the default
 */
export function changeAddress(
  address: Address,
  changes: Readonly<Record<string, string | null>>,
): ChangedAddress {
  const changed: Partial<Record<AddressKey, unknown>> = {};
  for (const key of ADDRESS_KEYS) {
    const text = changes[key];
    if (text === undefined || key === 'embed') continue;
    const reading = readAddressPart(new URLSearchParams({ [key]: text ?? '' }), key);
    if (reading.type === 'invalid') return { ok: false, part: key };
    changed[key] = reading.type === 'valid' ? reading.value : null;
  }
  return { ok: true, address: Object.assign({}, address, changed) };
}
