import type { Locale } from '../domain/event-record';
import type { Address } from './address';
import type { AddressForm } from './address-forms';
import type { AppState } from './app-state';

/** One part of the address: its form in a link, and the way from the state and back to it. */
export type AddressPart<Value> = AddressForm<Value> & {
  /**
   * What the state has; null where that is the default, which a link leaves out. Reads signals.
   * @param browserLocale the language a reader without `lang` would get
   */
  readonly read: (state: AppState, browserLocale: Locale) => Value | null;
  /** Brings the state to the value, null to the default; never called where it is there already. */
  readonly apply: (state: AppState, value: Value | null, asked: Address) => void;
  /** A change of it is a step of its own, which the browser's Back takes back. */
  readonly isStep?: true;
};
