import type { Instant } from './instant';
import { DAY_MS, MINUTE_MS } from './instant';
import type { LocalDay } from './local-day';

/** Countries of the gazetteer; its places in the United States are all on Eastern time. */
const ZONE_BY_COUNTRY: Readonly<Record<string, string>> = {
  AE: 'Asia/Dubai',
  AT: 'Europe/Vienna',
  BE: 'Europe/Brussels',
  CH: 'Europe/Zurich',
  DE: 'Europe/Berlin',
  EG: 'Africa/Cairo',
  FR: 'Europe/Paris',
  GB: 'Europe/London',
  IL: 'Asia/Jerusalem',
  IQ: 'Asia/Baghdad',
  IR: 'Asia/Tehran',
  IT: 'Europe/Rome',
  JO: 'Asia/Amman',
  KW: 'Asia/Kuwait',
  LB: 'Asia/Beirut',
  OM: 'Asia/Muscat',
  QA: 'Asia/Qatar',
  SA: 'Asia/Riyadh',
  SY: 'Asia/Damascus',
  TR: 'Europe/Istanbul',
  US: 'America/New_York',
};

/** No zone has changed its clocks and changed them back within so few days. */
const BLOCK_DAYS = 8;

type ZoneCache = {
  readonly formatter: Intl.DateTimeFormat;
  readonly offsetByUtcDay: Map<number, number>;
  readonly startByDay: Map<LocalDay, Instant>;
};

/** Making a formatter and asking it are the cost here; answers never change. */
const cacheByZone = new Map<string, ZoneCache>();

/**
 * The IANA zone of a country's places.
 *
 * @param country ISO 3166-1 alpha-2
 * @returns `UTC` for a country the gazetteer does not have
 */
export function zoneOf(country: string): string {
  return Object.hasOwn(ZONE_BY_COUNTRY, country) ? (ZONE_BY_COUNTRY[country] ?? 'UTC') : 'UTC';
}

/**
 * How far the zone's clocks are ahead of UTC at a moment, in minutes; not whole for the local mean
 * times of the early 20th century.
 *
 * @throws RangeError for a zone the platform does not know
 */
export function offsetMinutesAt(instant: Instant, zone: string): number {
  return readOffset(instant, cacheOf(zone).formatter);
}

/**
 * The first moment of a local day. Where clocks jump over midnight that is the moment of the jump;
 * where a zone skipped the whole day, the start of the next.
 *
 * @throws RangeError for a zone the platform does not know
 */
export function startOfDayInstant(day: LocalDay, zone: string): Instant {
  const cache = cacheOf(zone);
  const known = cache.startByDay.get(day);
  if (known !== undefined) return known;
  const start = findStartOfDay(day, zone, cache);
  cache.startByDay.set(day, start);
  return start;
}

/**
 * The date on the zone's calendars at a moment.
 *
 * @throws RangeError for a zone the platform does not know
 */
export function localDayOf(instant: Instant, zone: string): LocalDay {
  return Math.floor((instant + offsetMinutesAt(instant, zone) * MINUTE_MS) / DAY_MS);
}

function findStartOfDay(day: LocalDay, zone: string, cache: ZoneCache): Instant {
  // Offsets lie between -12 and +14 hours, so both sides of the local midnight are covered.
  const before = offsetAtUtcDay(day - 1, cache);
  const after = offsetAtUtcDay(day + 1, cache);
  const utcMidnight = day * DAY_MS;
  if (before === after) return utcMidnight - before * MINUTE_MS;

  const earlier = utcMidnight - Math.max(before, after) * MINUTE_MS;
  const later = utcMidnight - Math.min(before, after) * MINUTE_MS;
  return localDayOf(earlier, zone) === day ? earlier : later;
}

/** The offset at 00:00 UTC; read only where clocks change within the block of days around it. */
function offsetAtUtcDay(utcDay: number, cache: ZoneCache): number {
  const blockStart = Math.floor(utcDay / BLOCK_DAYS) * BLOCK_DAYS;
  const offset = readUtcDayOffset(blockStart, cache);
  return offset === readUtcDayOffset(blockStart + BLOCK_DAYS, cache)
    ? offset
    : readUtcDayOffset(utcDay, cache);
}

function readUtcDayOffset(utcDay: number, cache: ZoneCache): number {
  const known = cache.offsetByUtcDay.get(utcDay);
  if (known !== undefined) return known;
  const offset = readOffset(utcDay * DAY_MS, cache.formatter);
  cache.offsetByUtcDay.set(utcDay, offset);
  return offset;
}

function readOffset(instant: Instant, formatter: Intl.DateTimeFormat): number {
  // en-US with two-digit fields is MM/DD/YYYY, HH:MM:SS; formatToParts says the same, three times slower.
  const fields = formatter.format(instant).match(/\d+/g) ?? [];
  const [month = 0, dayOfMonth = 0, year = 0, hour = 0, minute = 0, second = 0] =
    fields.map(Number);
  const local = Date.UTC(year, month - 1, dayOfMonth, hour, minute, second);
  return (local - Math.floor(instant / 1000) * 1000) / MINUTE_MS;
}

function cacheOf(zone: string): ZoneCache {
  const known = cacheByZone.get(zone);
  if (known !== undefined) return known;
  const cache: ZoneCache = {
    formatter: new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    }),
    offsetByUtcDay: new Map(),
    startByDay: new Map(),
  };
  cacheByZone.set(zone, cache);
  return cache;
}
