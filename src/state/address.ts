import type { CasualtyFilter } from '../domain/event-filter';
import type { LngLat, Locale } from '../domain/event-record';
import { type FilterArea, toFilterArea } from '../domain/filter-area';
import { formatLocalDay, type LocalDay, parseLocalDay } from '../domain/local-day';
import { isValidSpeed, type PlaybackMode } from '../domain/playback';
import type { Viewport } from '../domain/viewport';
import type { Notice } from './notice-state';
import type { Theme } from './preference-state';
import { EVENTS_VIEWS, type EventsView } from './view-state';

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
  readonly view: EventsView | null;
  readonly theme: Theme | null;
  /** A file of the reader's own is not for links. */
  readonly basemap: 'offline' | 'streets' | null;
  readonly loop: boolean | null;
};

type Part<Value> = {
  /** Null: the text is not a value of this part. */
  readonly parse: (text: string) => Value | null;
  readonly write: (value: Value) => string;
};
type Codec = { readonly [Key in keyof Address]: Part<NonNullable<Address[Key]>> };

const MAX_TEXT_LENGTH = 200;

const oneOf = <Value extends string>(values: readonly Value[]): Part<Value> => ({
  parse: (text) => values.find((value) => value === text) ?? null,
  write: (value) => value,
});

const MAX_IDS = 400;

const ids: Part<readonly string[]> = {
  parse: (text) => {
    // A plus that nobody encoded arrives as a space: `rocket+drone`.
    const asked = text.split(',').map((id) => id.trim().replace(/ /g, '+'));
    const written = [...new Set(asked.filter((id) => id !== ''))];
    const isShort = written.length <= MAX_IDS && written.every((id) => id.length <= 120);
    return written.length > 0 && isShort ? written : null;
  },
  write: (chosen) => chosen.join(','),
};

const day: Part<LocalDay> = { parse: parseLocalDay, write: formatLocalDay };

const speed: Part<number> = {
  parse: (text) => {
    const value = /^\d{1,3}(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
    return isValidSpeed(value) ? value : null;
  },
  write: String,
};

const isWithin = (value: number | undefined, min: number, max: number): value is number =>
  value !== undefined && value >= min && value <= max;

/** Without trailing zeros, and never in the form `1e-7`. */
function shortNumber(value: number, decimals: number): string {
  const written = value.toFixed(decimals);
  const short = written.includes('.') ? written.replace(/\.?0+$/, '') : written;
  return short === '-0' ? '0' : short;
}

/** `zoom/lat/lng[/bearing[/pitch]]`: the address puts latitude first, everything inside `[lng, lat]`. */
const viewport: Part<Viewport> = {
  parse: (text) => {
    const parts = text.split('/');
    if (parts.length < 3 || parts.length > 5) return null;
    if (!parts.every((part) => /^-?\d+(\.\d+)?$/.test(part))) return null;
    const [zoom, lat, lng, bearing = 0, pitch = 0] = parts.map(Number);
    if (!isWithin(zoom, 0, 22) || !isWithin(lat, -85, 85) || !isWithin(lng, -180, 180)) return null;
    if (!isWithin(bearing, -360, 360) || !isWithin(pitch, 0, 85)) return null;
    return { zoom, center: [lng, lat], bearing, pitch };
  },
  write: ({ zoom, center: [lng, lat], bearing, pitch }) => {
    const shownZoom = Number(zoom.toFixed(2));
    // Decimals enough for one pixel at this zoom.
    const decimals = Math.max(
      0,
      Math.ceil((shownZoom * Math.LN2 + Math.log(512 / 360 / 0.5)) / Math.LN10),
    );
    const shownLng = Number(lng.toFixed(decimals));
    const wrapped = ((((shownLng + 180) % 360) + 360) % 360) - 180;
    const parts = [
      shortNumber(shownZoom, 2),
      shortNumber(lat, decimals),
      shortNumber(wrapped, decimals),
      shortNumber(bearing, 1),
      shortNumber(pitch, 0),
    ];
    while (parts.length > 3 && parts.at(-1) === '0') parts.pop();
    return parts.join('/');
  },
};

/** `circle:lng,lat,km` or `polygon:lng,lat,lng,lat,…`. */
const area: Part<FilterArea> = {
  parse: (text) => {
    const [, type, list = ''] = /^(circle|polygon):([-\d.,]+)$/.exec(text) ?? [];
    const numbers = list.split(',').map((part) => (/^-?\d+(\.\d+)?$/.test(part) ? +part : NaN));
    if (numbers.some(Number.isNaN)) return null;
    if (type === 'circle') {
      const [lng, lat, radiusKm] = numbers;
      if (lng === undefined || lat === undefined || radiusKm === undefined) return null;
      return numbers.length === 3
        ? toFilterArea({ type: 'circle', center: [lng, lat], radiusKm })
        : null;
    }
    const ring: LngLat[] = [];
    for (let at = 0; at + 1 < numbers.length; at += 2) {
      ring.push([numbers[at] ?? NaN, numbers[at + 1] ?? NaN]);
    }
    return numbers.length % 2 === 0 ? toFilterArea({ type: 'polygon', ring }) : null;
  },
  write: (value) => {
    const numbers = value.type === 'circle' ? [...value.center, value.radiusKm] : value.ring.flat();
    return `${value.type}:${numbers.map((number) => shortNumber(number, 4)).join(',')}`;
  },
};

const text: Part<string> = {
  parse: (value) => (value.trim() === '' || value.length > MAX_TEXT_LENGTH ? null : value.trim()),
  write: (value) => value,
};

const eventId: Part<string> = {
  parse: (value) => (/^[a-z0-9-]{1,120}$/.test(value) ? value : null),
  write: (value) => value,
};

const flag: Part<boolean> = {
  parse: (value) => (value === '1' ? true : value === '0' ? false : null),
  write: (value) => (value ? '1' : '0'),
};

const CODEC: Codec = {
  lang: oneOf(['ar', 'en']),
  from: day,
  to: day,
  mode: oneOf(['trailing', 'cumulative']),
  speed,
  kind: ids,
  method: ids,
  actor: ids,
  role: ids,
  place: ids,
  side: ids,
  confidence: ids,
  casualties: oneOf(['any', 'deaths']),
  sourcelang: ids,
  publisher: ids,
  disputed: flag,
  area,
  q: text,
  map: viewport,
  event: eventId,
  view: oneOf(EVENTS_VIEWS),
  theme: oneOf(['light', 'dark']),
  basemap: oneOf(['offline', 'streets']),
  loop: flag,
};
const PARTS = Object.keys(CODEC) as readonly (keyof Address)[];

/** Parts whose bad value is told as "not a date". */
const DATE_PARTS: ReadonlySet<keyof Address> = new Set(['from', 'to']);

/**
 * Reads an address's query. Unknown parts are ignored; a bad value is left out and told.
 * @param query with or without the leading `?`
 */
export function parseAddress(query: string): { address: Address; notices: Notice[] } {
  const params = new URLSearchParams(query);
  const notices: Notice[] = [];
  const read = <Key extends keyof Address>(key: Key): Address[Key] => {
    const value = params.get(key);
    if (value === null || value === '') return null as Address[Key];
    const parsed = CODEC[key].parse(value);
    if (parsed === null) {
      const code = DATE_PARTS.has(key) ? 'bad-date' : 'bad-value';
      notices.push({ code, values: { part: key, value: value.slice(0, 40) } });
    }
    return parsed as Address[Key];
  };
  const entries = PARTS.map((key) => [key, read(key)] as const);
  return { address: Object.fromEntries(entries) as Address, notices };
}

/** Writes a query, without `?`; absent parts are left out, `/`, `,` and `:` stay readable. */
export function formatAddress(address: Address): string {
  const write = <Key extends keyof Address>(key: Key): string | null => {
    const value = address[key];
    if (value === null) return null;
    // Half a surrogate pair cannot be encoded.
    const written = CODEC[key]
      .write(value as NonNullable<Address[Key]>)
      .replace(/\p{Surrogate}/gu, '\ufffd');
    return `${key}=${encodeURIComponent(written).replace(/%(?:2F|2C|3A)/g, decodeURIComponent)}`;
  };
  return PARTS.map(write)
    .filter((part) => part !== null)
    .join('&');
}
