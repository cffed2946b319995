import { parseDatasetVersion } from '../domain/dataset-version';
import type { LngLat } from '../domain/event-record';
import { type FilterArea, toFilterArea } from '../domain/filter-area';
import { formatLocalDay, type LocalDay, parseLocalDay } from '../domain/local-day';
import { isValidSpeed } from '../domain/playback';
import { parseSubjectKey, type Subject, subjectKey } from '../domain/subject';
import type { Viewport } from '../domain/viewport';

/** How values of one kind are written in an address. */
export type AddressForm<Value> = {
  /** Null: the text is not such a value. */
  readonly parse: (text: string) => Value | null;
  readonly write: (value: Value) => string;
};

const MAX_TEXT_LENGTH = 200;

/** One of a few words. */
export const oneOf = <Value extends string>(values: readonly Value[]): AddressForm<Value> => ({
  parse: (text) => values.find((value) => value === text) ?? null,
  write: (value) => value,
});

const MAX_IDS = 400;

/** Ids of the dataset, with commas between them; whether there are such is for the dataset to say. */
export const idsForm: AddressForm<readonly string[]> = {
  parse: (text) => {
    // A plus that nobody encoded arrives as a space: `rocket+drone`.
    const asked = text.split(',').map((id) => id.trim().replace(/ /g, '+'));
    const written = [...new Set(asked.filter((id) => id !== ''))];
    const isShort = written.length <= MAX_IDS && written.every((id) => id.length <= 120);
    return written.length > 0 && isShort ? written : null;
  },
  write: (chosen) => chosen.join(','),
};

/** `YYYY-MM-DD`. */
export const dayForm: AddressForm<LocalDay> = { parse: parseLocalDay, write: formatLocalDay };

/** Days a second. */
export const speedForm: AddressForm<number> = {
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
export const viewportForm: AddressForm<Viewport> = {
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
export const areaForm: AddressForm<FilterArea> = {
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

/** What a reader typed. */
export const textForm: AddressForm<string> = {
  parse: (value) => (value.trim() === '' || value.length > MAX_TEXT_LENGTH ? null : value.trim()),
  write: (value) => value,
};

/** An id of the dataset. */
export const idForm: AddressForm<string> = {
  parse: (value) => (/^[a-z0-9-]{1,120}$/.test(value) ? value : null),
  write: (value) => value,
};

/** `1.0.0`. */
export const versionForm: AddressForm<string> = {
  parse: parseDatasetVersion,
  write: (value) => value,
};

/** `1` or `0`. */
export const flagForm: AddressForm<boolean> = {
  parse: (value) => (value === '1' ? true : value === '0' ? false : null),
  write: (value) => (value ? '1' : '0'),
};

/** `actor:qassem-soleimani`, `place:erbil`. */
export const subjectForm: AddressForm<Subject> = { parse: parseSubjectKey, write: subjectKey };
