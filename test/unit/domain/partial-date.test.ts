import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromCalendarDate } from '../../../src/domain/local-day';
import type { PartialDate } from '../../../src/domain/partial-date';
import { formatPartialDate, parsePartialDate } from '../../../src/domain/partial-date';

const anyDay = fc.integer({
  min: fromCalendarDate(1900, 1, 1),
  max: fromCalendarDate(2100, 12, 31),
});

const anyPartialDate: fc.Arbitrary<PartialDate> = fc.oneof(
  fc.record({
    type: fc.constant('month' as const),
    year: fc.integer({ min: 1900, max: 2100 }),
    month: fc.integer({ min: 1, max: 12 }),
  }),
  fc.record({ type: fc.constant('day' as const), day: anyDay }),
  fc
    .record({
      day: anyDay,
      minuteOfDay: fc.integer({ min: 0, max: 1439 }),
      offsetMinutes: fc.integer({ min: -840, max: 840 }),
    })
    .map(({ day, minuteOfDay, offsetMinutes }) => ({
      type: 'time' as const,
      day,
      minuteOfDay,
      offsetMinutes,
      instant: day * 86_400_000 + (minuteOfDay - offsetMinutes) * 60_000,
    })),
);

describe('parsePartialDate', () => {
  it('reads a month', () => {
    expect(parsePartialDate('2021-02')).toEqual({ type: 'month', year: 2021, month: 2 });
  });

  it('reads a day', () => {
    expect(parsePartialDate('2021-02-15')).toEqual({ type: 'day', day: 18673 });
  });

  it('reads a time with its offset', () => {
    expect(parsePartialDate('2021-02-15T21:30+03:00')).toEqual({
      type: 'time',
      day: 18673,
      minuteOfDay: 21 * 60 + 30,
      offsetMinutes: 180,
      instant: Date.parse('2021-02-15T18:30Z'),
    });
  });

  it('keeps the local day of a time that is another day in UTC', () => {
    const date = parsePartialDate('2021-02-15T01:00+03:30');
    expect(date).toMatchObject({ day: 18673, instant: Date.parse('2021-02-14T21:30Z') });
    expect(parsePartialDate('2021-02-15T22:00-05:00')).toMatchObject({
      day: 18673,
      offsetMinutes: -300,
      instant: Date.parse('2021-02-16T03:00Z'),
    });
  });

  it.each([
    '',
    '2021',
    '2021-2',
    '2021-00',
    '2021-13',
    '1899-12',
    '2101-01',
    '2021-02-30',
    '2021-02-15T21:30',
    '2021-02-15T21:30Z',
    '2021-02-15T21:30:00+03:00',
    '2021-02-15T24:00+03:00',
    '2021-02-15T21:60+03:00',
    '2021-02-15T9:30+03:00',
    '2021-02-15 21:30+03:00',
    '2021-02-15T21:30+0300',
    '2021-02-15T21:30+03',
    '2021-02-15T21:30+03:60',
    '2021-02-15T21:30+14:01',
    '2021-02-15T21:30-00:00',
    '2021-02-30T21:30+03:00',
    '٢٠٢١-٠٢',
    '٢٠٢١-٠٢-١٥',
    '٢٠٢١-٠٢-١٥T21:30+03:00',
    ' 2021-02-15',
    '2021-02-15\n',
  ])('refuses %j', (text) => {
    expect(parsePartialDate(text)).toBeNull();
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        parsePartialDate(text);
      }),
    );
  });
});

describe('formatPartialDate', () => {
  it.each(['2021-02', '2021-02-15', '2021-02-15T21:30+03:00', '2021-02-15T00:05-09:30'])(
    'writes %s as it was read',
    (text) => {
      const date = parsePartialDate(text);
      expect(date && formatPartialDate(date)).toBe(text);
    },
  );

  it('is read back as the same date', () => {
    fc.assert(
      fc.property(anyPartialDate, (date) => {
        expect(parsePartialDate(formatPartialDate(date))).toEqual(date);
      }),
    );
  });
});
