import { describe, expect, it } from 'vitest';
import type { CountedOutcome } from '../../../src/domain/epoch-outcomes';
import type { EventRecord } from '../../../src/domain/event-record';
import {
  countByHour,
  countByPlaceAndMonth,
  countByWeekday,
  monthsOf,
  runningSums,
} from '../../../src/domain/rhythm';
import { createEventRecord, createEventTime, createPlace } from '../../support/create-event-record';
import { day } from '../../support/day';

const outcome = (
  start: string,
  precision: 1 | 2 | 3 | 4 = 2,
  given: Partial<EventRecord> = {},
  isSpread = false,
): CountedOutcome => {
  const time = createEventTime(start, precision);
  const lastDay = isSpread ? time.lastDay : time.firstDay;
  return { events: [createEventRecord({ time, ...given })], firstDay: time.firstDay, lastDay };
};

describe('countByWeekday', () => {
  it('begins with Sunday and leaves out what is spread', () => {
    // 14 July 2021 was a Wednesday, 18 July a Sunday.
    const found = countByWeekday([
      outcome('2021-07-14'),
      outcome('2021-07-18'),
      outcome('2021-07-21'),
      outcome('2021-07', 4, {}, true),
    ]);
    expect(found).toEqual([1, 0, 0, 2, 0, 0, 0]);
  });
});

describe('countByHour', () => {
  it('goes by the clock of the place, and tells of how many it is not known', () => {
    const { hours, unknown } = countByHour([
      outcome('2021-07-14T23:50+03:00', 1),
      outcome('2021-07-15T23:05+03:00', 1),
      outcome('2021-07-15T00:10+03:00', 1),
      outcome('2021-07-15T09:00+03:00', 2),
      outcome('2021-07-16'),
    ]);
    expect(hours[23]).toBe(2);
    expect(hours[0]).toBe(1);
    expect(hours.reduce((a, b) => a + b, 0)).toBe(3);
    expect(unknown).toBe(2);
  });
});

describe('runningSums', () => {
  it('sums so many days up to each, and says nothing of the first', () => {
    expect(runningSums(Float64Array.of(1, 0, 2, 3, 0), 3)).toEqual([null, null, 3, 5, 5]);
    expect(runningSums(Float64Array.of(0.1, 0.2, 0, 0), 2)).toEqual([null, 0.3, 0.2, 0]);
  });
});

describe('countByPlaceAndMonth', () => {
  const extent = { from: day('2021-01-15'), to: day('2021-03-02') };
  const babil = createPlace({ id: 'hillah', admin1: { en: 'Babil', ar: 'بابل' } });
  const syria = createPlace({
    id: 'mayadin',
    country: 'SY',
    admin1: { en: 'Deir ez-Zor', ar: 'دير الزور' },
  });

  it('has provinces of Iraq and other countries, the most first, in every month', () => {
    expect(monthsOf(extent)).toEqual([day('2021-01-01'), day('2021-02-01'), day('2021-03-01')]);
    const found = countByPlaceAndMonth(
      [
        outcome('2021-01-20', 2, { place: syria }),
        outcome('2021-02-01', 2, { place: babil }),
        outcome('2021-02-28', 2, { place: babil }),
        outcome('2021-03-01', 2, { place: babil }),
      ],
      extent,
      'ar',
      (code) => `country ${code}`,
    );
    expect(found).toEqual({
      rows: [
        { region: 'province:babil', name: 'بابل', counts: [0, 2, 1], total: 3 },
        { region: 'country:SY', name: 'country SY', counts: [1, 0, 0], total: 1 },
      ],
      between: 0,
    });
  });

  it('counts what may be in either of two provinces in both, and tells it', () => {
    const mountains = createPlace({
      id: 'qara-chokh',
      admin1: { en: 'Erbil / Nineveh', ar: 'أربيل / نينوى' },
    });
    const { rows, between } = countByPlaceAndMonth(
      [outcome('2021-02-01', 2, { place: mountains }), outcome('2021-02-01', 2, { place: babil })],
      extent,
      'en',
      String,
    );
    expect(rows.map(({ region, total }) => [region, total])).toEqual([
      ['province:babil', 1],
      ['province:erbil', 1],
      ['province:nineveh', 1],
    ]);
    expect(between).toBe(1);
  });
});
