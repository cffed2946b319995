import { describe, expect, it } from 'vitest';
import { binGaps, type EventGap, findGaps, longestGaps } from '../../../src/domain/event-gaps';
import { createRandom } from '../../../src/domain/seeded-random';
import { createOutcome } from '../../support/create-outcome';
import { day } from '../../support/day';

const gapsOf = (...lengths: number[]): EventGap[] => {
  let from = 0;
  return lengths.map((days) => {
    const gap = { from, to: from + days, days };
    from += days;
    return gap;
  });
};

describe('findGaps', () => {
  it('goes from day to day, each once, and leaves out what is not known to the day', () => {
    const found = findGaps([
      createOutcome('2021-03-10'),
      createOutcome('2021-03-01'),
      createOutcome('2021-03-01T21:00+03:00', {}, 1),
      createOutcome('2021-03-02'),
      createOutcome('2021-03-05', {}, 3),
      createOutcome('2021-03', {}, 4),
    ]);
    expect(found.gaps).toEqual([
      { from: day('2021-03-01'), to: day('2021-03-02'), days: 1 },
      { from: day('2021-03-02'), to: day('2021-03-10'), days: 8 },
    ]);
    expect(found).toMatchObject({ dayCount: 3, counted: 4, inexact: 2, meanDays: 4.5 });
  });

  it('has none on a single day', () => {
    const found = findGaps([createOutcome('2021-03-01'), createOutcome('2021-03-01')]);
    expect(found).toMatchObject({ gaps: [], dayCount: 1, counted: 2, meanDays: null });
    expect(findGaps([])).toMatchObject({ gaps: [], dayCount: 0, meanDays: null });
  });
});

describe('longestGaps', () => {
  it('has the longest first, of equal ones the earlier', () => {
    const found = longestGaps(gapsOf(2, 9, 5, 9, 1), 3);
    expect(found.map(({ from, days }) => [from, days])).toEqual([
      [2, 9],
      [16, 9],
      [11, 5],
    ]);
  });
});

describe('binGaps', () => {
  const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);

  it('counts every gap once, and expects as many', () => {
    for (const lengths of [[1], [1, 1, 2, 7], [40, 3, 260, 12], [1, 2, 15], [500, 1, 1]]) {
      const bins = binGaps(gapsOf(...lengths), sum(lengths) / lengths.length);
      expect(sum(bins.map(({ count }) => count)), String(lengths)).toBe(lengths.length);
      expect(sum(bins.map(({ expected }) => expected))).toBeCloseTo(lengths.length, 9);
      expect(bins.length).toBeLessThanOrEqual(15);
    }
  });

  it('has bins without a hole, in days or weeks, the last open where one gap is far longer', () => {
    const days = binGaps(gapsOf(...Array.from({ length: 99 }, (_, at) => (at % 12) + 1), 80), 7);
    expect(days.map(({ from }) => from)).toEqual(Array.from({ length: 15 }, (_, at) => at + 1));
    expect(days.at(-1)).toMatchObject({ to: null, count: 1 });
    const weeks = binGaps(gapsOf(3, 60, 70, 20), 38);
    expect(weeks.map(({ from, to }) => [from, to]).slice(0, 2)).toEqual([
      [1, 5],
      [6, 10],
    ]);
    expect(weeks.at(-1)?.to).toBe(70);
  });

  it('expects what days by lot come to', () => {
    // Every day has something by one chance in five: gaps as a constant rate gives them.
    const random = createRandom(7);
    const days = Array.from({ length: 60_000 }, (_, at) => at).filter(() => random() < 0.2);
    const gaps = gapsOf(...days.slice(1).map((to, at) => to - (days[at] ?? 0)));
    const mean = ((days.at(-1) ?? 0) - (days[0] ?? 0)) / gaps.length;
    for (const { from, count, expected } of binGaps(gaps, mean)) {
      expect(Math.abs(count - expected), `from ${from}`).toBeLessThan(4.5 * Math.sqrt(expected));
    }
  });
});
