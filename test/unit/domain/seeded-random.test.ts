import { describe, expect, it } from 'vitest';
import { createRandom, randomBelow } from '../../../src/domain/seeded-random';

describe('createRandom', () => {
  it('gives the same numbers for the same seed, and others for another', () => {
    const draw = (seed: number) => Array.from({ length: 50 }, createRandom(seed));
    expect(draw(2019)).toEqual(draw(2019));
    expect(draw(2019)).not.toEqual(draw(2020));
  });

  it('spreads them evenly, each and by pairs', () => {
    const random = createRandom(7);
    const cells = new Uint32Array(100);
    const draws = 100_000;
    for (let draw = 0; draw < draws; draw++) {
      const cell = randomBelow(random, 10) * 10 + randomBelow(random, 10);
      cells[cell] = (cells[cell] ?? 0) + 1;
    }
    const expected = draws / 100;
    const chiSquared = cells.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
    // 99 degrees of freedom: between these 998 times in 1000.
    expect(chiSquared).toBeGreaterThan(61);
    expect(chiSquared).toBeLessThan(149);
  });

  it('stays below what is asked', () => {
    const random = createRandom(3);
    const drawn = new Set(Array.from({ length: 500 }, () => randomBelow(random, 5)));
    expect([...drawn].sort()).toEqual([0, 1, 2, 3, 4]);
  });
});
