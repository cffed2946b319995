import { encodePart } from '../domain/encode-part';
import type { CasualtyFilter } from '../domain/event-filter';
import type { Locale } from '../domain/event-record';
import type { FilterArea } from '../domain/filter-area';
import type { LocalDay } from '../domain/local-day';
import type { PlaybackMode } from '../domain/playback';
import type { Subject } from '../domain/subject';
import type { Viewport } from '../domain/viewport';
import { ADDRESS_PARTS } from './address-parts';
import type { Notice } from './notice-state';
import type { Theme } from './preference-state';
import type { EventsView } from './view-state';

/** The parts of the address this page reads and writes; null: absent, the default holds. */
export type Address = {
  readonly lang: Locale | null;
  readonly from: LocalDay | null;
  readonly to: LocalDay | null;
  readonly mode: PlaybackMode | null;
  readonly speed: number | null;
  /** Lists of ids; whether there are such is for the dataset to say (`filter-address.ts`). */
  readonly kind: readonly string[] | null;
  readonly method: readonly string[] | null;
  readonly actor: readonly string[] | null;
  readonly role: readonly string[] | null;
  readonly place: readonly string[] | null;
  readonly side: readonly string[] | null;
  readonly confidence: readonly string[] | null;
  readonly casualties: CasualtyFilter | null;
  readonly sourcelang: readonly string[] | null;
  readonly publisher: readonly string[] | null;
  readonly disputed: boolean | null;
  readonly area: FilterArea | null;
  readonly q: string | null;
  readonly map: Viewport | null;
  readonly event: string | null;
  /** Whose page is open; the event under it is not part of what is linked. */
  readonly about: Subject | null;
  readonly view: EventsView | null;
  /** What `view=around` asks, read by `question-text.ts`. */
  readonly anchors: string | null;
  readonly outcomes: string | null;
  readonly lag: string | null;
  readonly region: string | null;
  readonly how: string | null;
  /** Which charts of it are open, read by `charts-text.ts`. */
  readonly charts: string | null;
  /** The window that `view=compare` holds the shown one against, read by `compare-text.ts`. */
  readonly with: string | null;
  readonly theme: Theme | null;
  /** A file of the reader's own is not for links. */
  readonly basemap: 'offline' | 'streets' | null;
  /** The page is a guest in another page. */
  readonly embed: boolean | null;
  readonly autoplay: boolean | null;
  readonly loop: boolean | null;
  readonly panel: boolean | null;
  readonly header: boolean | null;
  readonly legend: boolean | null;
  /** The version of the dataset that the link is held to. */
  readonly data: string | null;
};

/** What makes a link one to a guest in another page; a link to the full page is without. */
export const NO_EMBED = {
  embed: null,
  autoplay: null,
  panel: null,
  header: null,
  legend: null,
} as const satisfies Partial<Address>;

/** What an address says about one part. */
export type AddressReading<Value> =
  | { readonly type: 'missing' }
  | { readonly type: 'valid'; readonly value: Value }
  | { readonly type: 'invalid'; readonly text: string };

export type AddressKey = keyof Address;

/** In the order in which links have them. */
export const ADDRESS_KEYS = Object.keys(ADDRESS_PARTS) as readonly AddressKey[];

/** Parts whose bad value is told as "not a date". */
const DATE_PARTS: ReadonlySet<AddressKey> = new Set(['from', 'to']);

/** Letters of a bad value that a notice repeats. */
const MAX_TOLD = 40;

/** Reads one part; of a part given twice the first counts, and an empty one is missing. */
export function readAddressPart<Key extends AddressKey>(
  params: URLSearchParams,
  key: Key,
): AddressReading<NonNullable<Address[Key]>> {
  const text = params.get(key);
  if (text === null || text === '') return { type: 'missing' };
  const value = ADDRESS_PARTS[key].parse(text);
  return value === null ? { type: 'invalid', text } : { type: 'valid', value };
}

/**
 * Reads an address's query. Unknown parts are ignored; a bad value is left out and told.
 * @param query with or without the leading `?`
 */
export function parseAddress(query: string): { address: Address; notices: Notice[] } {
  const params = new URLSearchParams(query);
  const notices: Notice[] = [];
  const read = (key: AddressKey) => {
    const reading = readAddressPart(params, key);
    if (reading.type === 'invalid') {
      const code = DATE_PARTS.has(key) ? 'bad-date' : 'bad-value';
      notices.push({ code, values: { part: key, value: reading.text.slice(0, MAX_TOLD) } });
    }
    return reading.type === 'valid' ? reading.value : null;
  };
  const entries = ADDRESS_KEYS.map((key) => [key, read(key)] as const);
  return { address: Object.fromEntries(entries) as Address, notices };
}

/** The text of one part's value; null where it has none. */
export function writeAddressPart<Key extends AddressKey>(
  key: Key,
  value: Address[Key],
): string | null {
  if (value === null) return null;
  // Half a surrogate pair cannot be encoded.
  return ADDRESS_PARTS[key]
    .write(value as NonNullable<Address[Key]>)
    .replace(/\p{Surrogate}/gu, '\ufffd');
}

/** Writes a query, without `?`; absent parts are left out, `/`, `,` and `:` stay readable. */
export function formatAddress(address: Address): string {
  return ADDRESS_KEYS.flatMap((key) => {
    const written = writeAddressPart(key, address[key]);
    if (written === null) return [];
    return `${key}=${encodePart(written)}`;
  }).join('&');
}
