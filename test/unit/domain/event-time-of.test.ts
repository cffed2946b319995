import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toEventTime } from '../../../src/domain/event-time-of';
import { formatLocalDay, fromCalendarDate } from '../../../src/domain/local-day';

const written = (
  start: string,
  timePrecision: 1 | 2 | 3 | 4,
  end: string | null = null,
  country = 'IQ',
) => toEventTime({ start, end, timePrecision, country });

const DAY = fromCalendarDate(2021, 2, 15);
const moment = (text: string): number => Date.parse(text);

describe('toEventTime', () => {
  it('places a time within its day and ends with its minute', () => {
    expect(written('2021-02-15T21:30+03:00', 1)).toEqual({
      precision: 'time',
      firstDay: DAY,
      lastDay: DAY,
      position: DAY + 21.5 / 24,
      startInstant: moment('2021-02-15T18:30Z'),
      endInstant: moment('2021-02-15T18:31Z'),
      start: '2021-02-15T21:30+03:00',
      end: null,
      timeZone: 'Asia/Baghdad',
    });
  });

  it('places a day at its noon and spans it in the zone of the place', () => {
    expect(written('2021-02-15', 2, null, 'IR')).toEqual({
      precision: 'day',
      firstDay: DAY,
      lastDay: DAY,
      position: DAY + 0.5,
      startInstant: moment('2021-02-14T20:30Z'),
      endInstant: moment('2021-02-15T20:30Z'),
      start: '2021-02-15',
      end: null,
      timeZone: 'Asia/Tehran',
    });
  });

  it('places days at the noon of the first', () => {
    const time = written('2021-02-15', 3, '2021-02-18');
    expect(time).toMatchObject({ precision: 'days', firstDay: DAY, lastDay: DAY + 3 });
    expect(time?.position).toBe(DAY + 0.5);
    expect(time?.endInstant).toBe(moment('2021-02-18T21:00Z'));
  });

  it('spans a whole month and places it in its middle', () => {
    const time = written('2021-02', 4);
    expect(time?.precision).toBe('month');
    expect(formatLocalDay(time?.firstDay ?? 0)).toBe('2021-02-01');
    expect(formatLocalDay(time?.lastDay ?? 0)).toBe('2021-02-28');
    expect(time?.position).toBe((time?.firstDay ?? 0) + 14);
    expect(time?.startInstant).toBe(moment('2021-01-31T21:00Z'));
    expect(time?.endInstant).toBe(moment('2021-02-28T21:00Z'));
  });

  it('ends a month where its end says', () => {
    const toDay = written('2021-04', 4, '2021-05-05');
    expect(formatLocalDay(toDay?.firstDay ?? 0)).toBe('2021-04-01');
    expect(formatLocalDay(toDay?.lastDay ?? 0)).toBe('2021-05-05');
    expect(toDay?.position).toBe((toDay?.firstDay ?? 0) + 17.5);
    const toMonth = written('2021-04', 4, '2021-06');
    expect(formatLocalDay(toMonth?.lastDay ?? 0)).toBe('2021-06-30');
  });

  it('never makes a date finer than it is written', () => {
    expect(written('2021-02-15', 1)?.precision).toBe('day');
    expect(written('2021-02', 1)?.precision).toBe('month');
    expect(written('2021-02', 2)?.precision).toBe('month');
    expect(written('2021-02', 3)?.precision).toBe('month');
  });

  it('keeps only the day of a start finer than its precision', () => {
    const day = written('2021-02-15T21:30+03:00', 2);
    expect(day).toMatchObject({ precision: 'day', position: DAY + 0.5 });
    expect(day?.startInstant).toBe(moment('2021-02-14T21:00Z'));
    expect(day?.endInstant).toBe(moment('2021-02-15T21:00Z'));
    expect(written('2021-02-15T21:30+03:00', 3)).toMatchObject({ precision: 'days' });
  });

  it('spans the month of a day that is known only to the month', () => {
    const time = written('2021-02-15', 4);
    expect(formatLocalDay(time?.firstDay ?? 0)).toBe('2021-02-01');
    expect(formatLocalDay(time?.lastDay ?? 0)).toBe('2021-02-28');
  });

  it('lasts from one time to another, or to the end of a day', () => {
    const night = written('2021-02-15T23:30+03:00', 1, '2021-02-16T01:10+03:00');
    expect(night).toMatchObject({ firstDay: DAY, lastDay: DAY + 1 });
    expect(night?.endInstant).toBe(moment('2021-02-15T22:11Z'));
    const days = written('2021-02-15T23:30+03:00', 1, '2021-02-17');
    expect(days?.endInstant).toBe(moment('2021-02-17T21:00Z'));
  });

  it.each([
    ['2021-02-15', '2021-02-14'],
    ['2021-02', '2021-01'],
    ['2021-02-15T21:30+03:00', '2021-02-15T21:29+03:00'],
    ['2021-02-15T21:30+03:00', '2021-02-15T22:00+04:00'],
    ['2021-02-15T21:30+03:00', '2021-02-14'],
  ])('refuses %s to %s', (start, end) => {
    expect(written(start, 1, end)).toBeNull();
    expect(written(start, 2, end)).toBeNull();
  });

  it('refuses a date it cannot read', () => {
    expect(written('15 February 2021', 2)).toBeNull();
    expect(written('2021-02-15', 2, 'later')).toBeNull();
    expect(written('2021-02-15', 2, '')).toBeNull();
  });

  it('always lies within its own span', () => {
    const anyDay = fc.integer({ min: 17_500, max: 19_500 }).map(formatLocalDay);
    const anyStart = fc.oneof(
      anyDay,
      anyDay.map((day) => day.slice(0, 7)),
      fc.tuple(anyDay, fc.integer({ min: 10, max: 23 })).map(([d, h]) => `${d}T${h}:45+02:00`),
    );
    const anyPrecision = fc.constantFrom(1, 2, 3, 4);
    const anyCountry = fc.constantFrom('IQ', 'SY', 'IR', 'US', 'ZZ');
    fc.assert(
      fc.property(
        anyStart,
        fc.option(anyStart),
        anyPrecision,
        anyCountry,
        (start, end, precision, country) => {
          const time = toEventTime({ start, end, timePrecision: precision, country });
          if (time === null) return end !== null;
          const isInSpan = time.firstDay <= time.position && time.position < time.lastDay + 1;
          return isInSpan && time.startInstant < time.endInstant;
        },
      ),
    );
  });
});
