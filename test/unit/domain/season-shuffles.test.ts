import { describe, expect, it } from 'vitest';
import { createSeasonShuffles, seasonOf } from '../../../src/domain/season-shuffles';
import { createRandom } from '../../../src/domain/seeded-random';
import { day } from '../../support/day';

const FIRST = day('2020-01-01');
const at = (date: string) => day(date) - FIRST;

describe('seasonOf', () => {
  it('has three months each, winter over the turn of the year', () => {
    const winter = seasonOf(day('2019-12-01'));
    expect(seasonOf(day('2020-01-31'))).toBe(winter);
    expect(seasonOf(day('2020-02-29'))).toBe(winter);
    expect(seasonOf(day('2020-03-01'))).toBe(winter + 1);
    expect(seasonOf(day('2020-12-01'))).toBe(winter + 4);
  });
});

describe('createSeasonShuffles', () => {
  const LENGTH = 366;
  const REACH = 10;
  const anchors = Int32Array.of(
    at('2020-01-20'),
    at('2020-04-01'),
    at('2020-05-31'),
    at('2020-12-02'),
  );
  const drawMany = (times: number) => {
    const draw = createSeasonShuffles(anchors, FIRST, LENGTH, REACH);
    const random = createRandom(11);
    return Array.from({ length: times }, () => {
      const drawn = new Int32Array(anchors.length);
      draw(random, drawn);
      return [...drawn];
    });
  };

  it('keeps each anchor in its season and its window in the data, and no two on one day', () => {
    for (const drawn of drawMany(500)) {
      expect(drawn.map((one) => seasonOf(FIRST + one))).toEqual(
        [...anchors].map((one) => seasonOf(FIRST + one)),
      );
      expect(Math.min(...drawn)).toBeGreaterThanOrEqual(REACH);
      expect(Math.max(...drawn)).toBeLessThanOrEqual(LENGTH - 1 - REACH);
      expect(new Set(drawn).size).toBe(drawn.length);
    }
  });

  it('comes by every day of a season about as often', () => {
    const times = new Map<number, number>();
    const spring = drawMany(20_000).flatMap((drawn) => drawn.slice(1, 3));
    for (const one of spring) times.set(one, (times.get(one) ?? 0) + 1);
    expect(times.size).toBe(92);
    const expected = spring.length / 92;
    for (const count of times.values()) {
      expect(Math.abs(count - expected)).toBeLessThan(5 * Math.sqrt(expected));
    }
  });

  it('has each pair of days about as often where there are few', () => {
    // The first winter of these data has four days whose window is whole.
    const draw = createSeasonShuffles(Int32Array.of(2, 4), day('2020-02-25'), 40, 1);
    const random = createRandom(2);
    const pairs = new Map<string, number>();
    const drawn = new Int32Array(2);
    for (let nth = 0; nth < 6000; nth++) {
      draw(random, drawn);
      const key = [...drawn].sort((a, b) => a - b).join();
      pairs.set(key, (pairs.get(key) ?? 0) + 1);
    }
    expect([...pairs.keys()].sort()).toEqual(['1,2', '1,3', '1,4', '2,3', '2,4', '3,4']);
    for (const count of pairs.values()) expect(Math.abs(count - 1000)).toBeLessThan(150);
  });
});
