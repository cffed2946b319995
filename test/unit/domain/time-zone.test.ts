import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY_MS, HOUR_MS } from '../../../src/domain/instant';
import { formatLocalDay, fromCalendarDate } from '../../../src/domain/local-day';
import {
  localDayOf,
  offsetMinutesAt,
  startOfDayInstant,
  zoneOf,
} from '../../../src/domain/time-zone';

const ZONES = [
  'UTC',
  'Asia/Baghdad',
  'Asia/Damascus',
  'Asia/Tehran',
  'Asia/Beirut',
  'America/New_York',
  // Clocks jump at midnight both ways, west of Greenwich.
  'America/Asuncion',
  'Europe/London',
  'Pacific/Kiritimati',
];
const FIRST = fromCalendarDate(2018, 1, 1);
const LAST = fromCalendarDate(2023, 12, 31);

const startIso = (year: number, month: number, dayOfMonth: number, zone: string): string =>
  new Date(startOfDayInstant(fromCalendarDate(year, month, dayOfMonth), zone)).toISOString();

describe('zoneOf', () => {
  it('knows the story’s countries', () => {
    expect(zoneOf('IQ')).toBe('Asia/Baghdad');
    expect(zoneOf('SY')).toBe('Asia/Damascus');
    expect(zoneOf('IR')).toBe('Asia/Tehran');
    expect(zoneOf('US')).toBe('America/New_York');
  });

  it('is UTC for any other', () => {
    expect(zoneOf('ZZ')).toBe('UTC');
    expect(zoneOf('')).toBe('UTC');
    expect(zoneOf('toString')).toBe('UTC');
  });

  it('has a zone that exists for every country of the gazetteer', () => {
    const file = new URL('../../../data/places.json', import.meta.url);
    const places: Record<string, { country: string }> = JSON.parse(readFileSync(file, 'utf8'));
    const countries = new Set(Object.values(places).map((place) => place.country));
    expect(countries.size).toBeGreaterThan(3);
    for (const country of countries) {
      expect(zoneOf(country), country).not.toBe('UTC');
      expect(offsetMinutesAt(0, zoneOf(country))).not.toBeNaN();
    }
  });
});

describe('offsetMinutesAt', () => {
  it.each([
    ['Asia/Baghdad', '2021-07-01T00:00Z', 180],
    ['Asia/Baghdad', '2021-01-01T00:00Z', 180],
    ['Asia/Damascus', '2021-01-13T00:00Z', 120],
    ['Asia/Damascus', '2021-06-28T00:00Z', 180],
    ['Asia/Tehran', '2021-01-01T00:00Z', 210],
    ['Asia/Tehran', '2021-07-01T00:00Z', 270],
    ['America/New_York', '2021-01-01T00:00Z', -300],
    ['America/New_York', '2021-07-01T00:00Z', -240],
    ['Pacific/Kiritimati', '2021-07-01T00:00Z', 840],
    ['UTC', '2021-07-01T00:00Z', 0],
  ])('%s at %s is %i', (zone, moment, minutes) => {
    expect(offsetMinutesAt(Date.parse(moment), zone)).toBe(minutes);
  });

  it('takes milliseconds, before 1970 too', () => {
    expect(offsetMinutesAt(-1, 'Asia/Kuwait')).toBe(180);
    expect(offsetMinutesAt(999, 'Asia/Kuwait')).toBe(180);
  });

  it('refuses a zone that does not exist', () => {
    expect(() => offsetMinutesAt(0, 'Asia/Nowhere')).toThrow(RangeError);
  });
});

describe('startOfDayInstant', () => {
  it('is the local midnight', () => {
    expect(startIso(2021, 2, 15, 'Asia/Baghdad')).toBe('2021-02-14T21:00:00.000Z');
    expect(startIso(2021, 7, 1, 'America/New_York')).toBe('2021-07-01T04:00:00.000Z');
  });

  it('is the jump where clocks jump over midnight', () => {
    // Damascus went from 00:00 to 01:00 on 26 March 2021, Beirut on the 28th.
    expect(startIso(2021, 3, 26, 'Asia/Damascus')).toBe('2021-03-25T22:00:00.000Z');
    expect(startIso(2021, 3, 28, 'Asia/Beirut')).toBe('2021-03-27T22:00:00.000Z');
    // Tehran on 22 March 2021.
    expect(startIso(2021, 3, 22, 'Asia/Tehran')).toBe('2021-03-21T20:30:00.000Z');
  });

  it('is the midnight after the repeated hour where clocks go back at midnight', () => {
    // Damascus went from 24:00 on 28 October 2021 back to 23:00; Tehran on 21 September.
    expect(startIso(2021, 10, 29, 'Asia/Damascus')).toBe('2021-10-28T22:00:00.000Z');
    expect(startIso(2021, 9, 22, 'Asia/Tehran')).toBe('2021-09-21T20:30:00.000Z');
  });

  it('keeps the midnight where clocks change later that day', () => {
    expect(startIso(2021, 3, 14, 'America/New_York')).toBe('2021-03-14T05:00:00.000Z');
    expect(startIso(2021, 3, 15, 'America/New_York')).toBe('2021-03-15T04:00:00.000Z');
    expect(startIso(2021, 11, 7, 'America/New_York')).toBe('2021-11-07T04:00:00.000Z');
    expect(startIso(2021, 11, 8, 'America/New_York')).toBe('2021-11-08T05:00:00.000Z');
  });

  it('is the next day’s start where a zone skipped the day', () => {
    expect(startIso(2011, 12, 30, 'Pacific/Apia')).toBe('2011-12-30T10:00:00.000Z');
    expect(startIso(2011, 12, 31, 'Pacific/Apia')).toBe('2011-12-30T10:00:00.000Z');
  });

  it.each(ZONES)('begins the day in %s, every day of six years', (zone) => {
    for (let day = FIRST; day <= LAST; day += 1) {
      const start = startOfDayInstant(day, zone);
      const text = formatLocalDay(day);
      if (localDayOf(start, zone) !== day) expect.fail(`${text} does not begin in itself`);
      if (localDayOf(start - 1, zone) !== day - 1) expect.fail(`${text} begins earlier`);
      const hours = (startOfDayInstant(day + 1, zone) - start) / HOUR_MS;
      if (hours < 23 || hours > 25) expect.fail(`${text} has ${hours} hours`);
    }
  });

  it('gives the same answer again', () => {
    const day = fromCalendarDate(2019, 5, 5);
    expect(startOfDayInstant(day, 'Asia/Amman')).toBe(startOfDayInstant(day, 'Asia/Amman'));
  });
});

describe('localDayOf', () => {
  it('is the day on the wall, not in UTC', () => {
    const evening = Date.parse('2021-02-15T21:30Z');
    expect(formatLocalDay(localDayOf(evening, 'Asia/Baghdad'))).toBe('2021-02-16');
    expect(formatLocalDay(localDayOf(evening, 'America/New_York'))).toBe('2021-02-15');
  });

  it('never moves back as days go by', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ZONES),
        fc.integer({ min: FIRST * DAY_MS, max: LAST * DAY_MS }),
        fc.integer({ min: 0, max: 400 * DAY_MS }),
        (zone, instant, later) => localDayOf(instant, zone) <= localDayOf(instant + later, zone),
      ),
    );
  });
});
