import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addMonths,
  daysInMonth,
  formatLocalDay,
  fromCalendarDate,
  parseLocalDay,
  startOfMonth,
  toCalendarDate,
} from '../../../src/domain/local-day';

const FIRST = fromCalendarDate(1900, 1, 1);
const LAST = fromCalendarDate(2100, 12, 31);
const anyDay = fc.integer({ min: FIRST, max: LAST });

describe('parseLocalDay', () => {
  it('counts days from 1970', () => {
    expect(parseLocalDay('1970-01-01')).toBe(0);
    expect(parseLocalDay('1970-01-02')).toBe(1);
    expect(parseLocalDay('1969-12-31')).toBe(-1);
    expect(parseLocalDay('2021-02-15')).toBe(18673);
  });

  it('reads Arabic-Indic and Persian digits', () => {
    expect(parseLocalDay('٢٠٢١-٠٢-١٥')).toBe(18673);
    expect(parseLocalDay('۲۰۲۱-۰۲-۱۵')).toBe(18673);
  });

  it('knows leap years', () => {
    expect(parseLocalDay('2020-02-29')).not.toBeNull();
    expect(parseLocalDay('2000-02-29')).not.toBeNull();
    expect(parseLocalDay('2021-02-29')).toBeNull();
    expect(parseLocalDay('2100-02-29')).toBeNull();
  });

  it.each([
    '',
    '2021',
    '2021-02',
    '2021-2-15',
    '2021-02-15 ',
    '2021-02-15T00:00',
    '2021/02/15',
    '+2021-02-15',
    '2021-00-15',
    '2021-13-15',
    '2021-02-00',
    '2021-04-31',
    '1899-12-31',
    '2101-01-01',
    'yesterday',
  ])('refuses %j', (text) => {
    expect(parseLocalDay(text)).toBeNull();
  });

  it('accepts the whole range of years', () => {
    expect(parseLocalDay('1900-01-01')).toBe(FIRST);
    expect(parseLocalDay('2100-12-31')).toBe(LAST);
  });

  it('reads back what formatLocalDay writes', () => {
    fc.assert(fc.property(anyDay, (day) => parseLocalDay(formatLocalDay(day)) === day));
  });
});

describe('formatLocalDay', () => {
  it('pads month and day', () => {
    expect(formatLocalDay(0)).toBe('1970-01-01');
    expect(formatLocalDay(fromCalendarDate(2021, 12, 9))).toBe('2021-12-09');
  });
});

describe('toCalendarDate', () => {
  it('names the weekday from Sunday', () => {
    expect(toCalendarDate(0)).toEqual({ year: 1970, month: 1, dayOfMonth: 1, weekday: 4 });
    expect(toCalendarDate(18673)).toEqual({ year: 2021, month: 2, dayOfMonth: 15, weekday: 1 });
    expect(toCalendarDate(18672).weekday).toBe(0);
  });

  it('is undone by fromCalendarDate', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const { year, month, dayOfMonth } = toCalendarDate(day);
        expect(fromCalendarDate(year, month, dayOfMonth)).toBe(day);
      }),
    );
  });
});

describe('fromCalendarDate', () => {
  it('refuses a date that does not exist', () => {
    expect(() => fromCalendarDate(2021, 2, 30)).toThrow(RangeError);
    expect(() => fromCalendarDate(2021, 13, 1)).toThrow(/month 13/);
  });
});

describe('startOfMonth', () => {
  it('finds the first', () => {
    expect(formatLocalDay(startOfMonth(fromCalendarDate(2020, 2, 29)))).toBe('2020-02-01');
    expect(formatLocalDay(startOfMonth(fromCalendarDate(2020, 3, 1)))).toBe('2020-03-01');
  });
});

describe('addMonths', () => {
  it.each([
    ['2021-01-31', 1, '2021-02-28'],
    ['2020-01-31', 1, '2020-02-29'],
    ['2021-03-31', -1, '2021-02-28'],
    ['2021-12-15', 1, '2022-01-15'],
    ['2021-01-15', -1, '2020-12-15'],
    ['2021-05-20', 0, '2021-05-20'],
    ['2020-02-29', 12, '2021-02-28'],
    ['2021-05-31', -25, '2019-04-30'],
  ])('%s and %i months is %s', (from, months, to) => {
    expect(formatLocalDay(addMonths(parseLocalDay(from) ?? 0, months))).toBe(to);
  });

  it('comes back to the same month', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -500, max: 500 }), (day, months) => {
        expect(startOfMonth(addMonths(addMonths(day, months), -months))).toBe(startOfMonth(day));
      }),
    );
  });
});

describe('daysInMonth', () => {
  it('adds up to a year', () => {
    const lengthOf = (year: number) =>
      Array.from({ length: 12 }, (_, month) => daysInMonth(year, month + 1)).reduce(
        (a, b) => a + b,
      );
    expect(lengthOf(2020)).toBe(366);
    expect(lengthOf(2021)).toBe(365);
    expect(daysInMonth(1900, 2)).toBe(28);
    expect(daysInMonth(2000, 2)).toBe(29);
  });
});
