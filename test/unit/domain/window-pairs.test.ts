import { describe, expect, it } from 'vitest';
import { countSharedDays, offeredPairs, windowBeside } from '../../../src/domain/window-pairs';
import { day } from '../../support/day';

const span = (from: string, to: string) => ({ from: day(from), to: day(to) });
const EXTENT = span('2019-10-01', '2022-01-31');

describe('windowBeside', () => {
  it('is as long and just before', () => {
    expect(windowBeside(span('2021-01-01', '2021-01-31'), EXTENT)).toEqual({
      window: span('2020-12-01', '2020-12-31'),
      choice: 'before',
    });
  });

  it('is just after where the data do not reach so far back', () => {
    expect(windowBeside(span('2019-10-03', '2019-10-12'), EXTENT)).toEqual({
      window: span('2019-10-13', '2019-10-22'),
      choice: 'after',
    });
  });

  it('is the longer rest where neither side is long enough', () => {
    expect(windowBeside(span('2019-10-11', '2022-01-11'), EXTENT)).toEqual({
      window: span('2022-01-12', '2022-01-31'),
      choice: 'rest',
    });
    expect(windowBeside(span('2019-10-31', '2022-01-31'), EXTENT)).toEqual({
      window: span('2019-10-01', '2019-10-30'),
      choice: 'rest',
    });
  });

  it('is nothing beside all the data', () => {
    expect(windowBeside(EXTENT, EXTENT)).toBeNull();
  });
});

describe('countSharedDays', () => {
  it.each([
    ['2021-01-01', '2021-01-10', 10],
    ['2021-01-10', '2021-01-20', 1],
    ['2021-01-11', '2021-01-20', 0],
    ['2020-12-01', '2021-02-01', 10],
  ])('with %s to %s: %d', (from, to, days) => {
    expect(countSharedDays(span('2021-01-01', '2021-01-10'), span(from, to))).toBe(days);
    expect(countSharedDays(span(from, to), span('2021-01-01', '2021-01-10'))).toBe(days);
  });
});

describe('offeredPairs', () => {
  it('offers whole years, the days about 3 January 2020 as far as they reach, and halves', () => {
    expect(offeredPairs(EXTENT)).toEqual([
      {
        type: 'years',
        years: [2020, 2021],
        a: span('2020-01-01', '2020-12-31'),
        b: span('2021-01-01', '2021-12-31'),
      },
      {
        type: 'day',
        day: day('2020-01-03'),
        days: 90,
        a: span('2019-10-05', '2020-01-02'),
        b: span('2020-01-03', '2020-04-01'),
      },
      { type: 'halves', a: span('2019-10-01', '2020-11-30'), b: span('2020-12-01', '2022-01-31') },
    ]);
  });

  it('offers only what the data wholly have', () => {
    expect(offeredPairs(span('2021-01-10', '2021-06-30')).map(({ type }) => type)).toEqual([
      'halves',
    ]);
    expect(offeredPairs(span('2021-01-10', '2021-01-10'))).toEqual([]);
    // A day in the middle is in neither half.
    expect(offeredPairs(span('2021-01-10', '2021-01-12'))).toMatchObject([
      { a: span('2021-01-10', '2021-01-10'), b: span('2021-01-12', '2021-01-12') },
    ]);
  });
});
