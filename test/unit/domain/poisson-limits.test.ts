import { describe, expect, it } from 'vitest';
import { betaBelow } from '../../../src/domain/beta-below';
import { binomialLimits } from '../../../src/domain/binomial-limits';
import { findCrossing } from '../../../src/domain/find-crossing';
import { gammaBelow } from '../../../src/domain/gamma-below';
import { logGamma } from '../../../src/domain/log-gamma';
import { poissonLimits } from '../../../src/domain/poisson-limits';

/** Chance of `count` events where `mean` are expected, from the definition. */
function poissonChance(count: number, mean: number): number {
  let chance = Math.exp(-mean);
  for (let k = 1; k <= count; k++) chance *= mean / k;
  return chance;
}

const upTo = (count: number, chance: (k: number) => number): number => {
  let sum = 0;
  for (let k = 0; k <= count; k++) sum += chance(k);
  return sum;
};

/** Chance of `count` successes, from the definition. */
function binomialChance(count: number, trials: number, share: number): number {
  let ways = 1;
  for (let k = 0; k < count; k++) ways *= (trials - k) / (k + 1);
  return ways * share ** count * (1 - share) ** (trials - count);
}

describe('logGamma', () => {
  it('has factorials, and the root of π', () => {
    let factorial = 1;
    for (let n = 1; n <= 170; n++) {
      expect(logGamma(n)).toBeCloseTo(Math.log(factorial), 10);
      factorial *= n;
    }
    expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.PI) / 2, 11);
  });
});

describe('gammaBelow', () => {
  it.each([1, 2, 7, 40, 200])('is the chance of %d events or more', (count) => {
    for (const mean of [0.01, 0.5, count / 2, count, count + 1, count * 1.5, count + 60]) {
      const fewer = upTo(count - 1, (k) => poissonChance(k, mean));
      expect(gammaBelow(count, mean)).toBeCloseTo(1 - fewer, 9);
    }
    expect(gammaBelow(count, 0)).toBe(0);
  });
});

describe('betaBelow', () => {
  it.each([1, 5, 30])('is the chance of so many successes of %d or more', (trials) => {
    for (let count = 1; count <= trials; count++) {
      for (const share of [0.001, 0.1, 0.5, 0.77, 0.999]) {
        const fewer = upTo(count - 1, (k) => binomialChance(k, trials, share));
        expect(betaBelow(count, trials - count + 1, share)).toBeCloseTo(1 - fewer, 9);
      }
    }
  });
});

describe('findCrossing', () => {
  it('finds where a function passes a level', () => {
    expect(findCrossing((x) => x * x, 2, 0, 10)).toBeCloseTo(Math.SQRT2, 14);
    expect(findCrossing((x) => x, 0, 0, 1)).toBeLessThan(1e-300);
  });
});

describe('poissonLimits', () => {
  // As in printed tables of Garwood's limits.
  it.each([
    [0, 0, 3.6889],
    [1, 0.0253, 5.5716],
    [2, 0.2422, 7.2247],
    [3, 0.6187, 8.7673],
    [5, 1.6235, 11.6683],
    [10, 4.7954, 18.3904],
    [20, 12.2165, 30.8884],
    [50, 37.111, 65.9188],
    [100, 81.364, 121.6272],
  ])('has the limits of the tables for %d', (count, low, high) => {
    const limits = poissonLimits(count);
    expect(limits.low).toBeCloseTo(low, 3);
    expect(limits.high).toBeCloseTo(high, 3);
  });

  it.each([0, 1, 4, 31, 250, 606])('leaves 2.5 %% beyond each end for %d', (count) => {
    const { low, high } = poissonLimits(count);
    if (count > 0) {
      expect(1 - upTo(count - 1, (k) => poissonChance(k, low))).toBeCloseTo(0.025, 8);
    }
    expect(upTo(count, (k) => poissonChance(k, high))).toBeCloseTo(0.025, 8);
  });

  it('goes far beyond what a factorial can hold', () => {
    const { low, high } = poissonLimits(1_000_000);
    expect(low).toBeCloseTo(1_000_000 - 1.96 * 1000, -2);
    expect(high).toBeCloseTo(1_000_000 + 1.96 * 1000, -2);
  });
});

describe('binomialLimits', () => {
  // As in printed tables of Clopper and Pearson's limits.
  it.each([
    [0, 10, 0, 0.3085],
    [1, 10, 0.0025, 0.445],
    [5, 10, 0.1871, 0.8129],
    [10, 10, 0.6915, 1],
    [15, 50, 0.1786, 0.4461],
    [1, 1, 0.025, 1],
  ])('has the limits of the tables for %d of %d', (successes, trials, low, high) => {
    const limits = binomialLimits(successes, trials);
    expect(limits.low).toBeCloseTo(low, 4);
    expect(limits.high).toBeCloseTo(high, 4);
  });

  it('leaves 2.5 % beyond each end', () => {
    for (const [successes, trials] of [
      [3, 17],
      [60, 61],
      [240, 480],
    ] as const) {
      const { low, high } = binomialLimits(successes, trials);
      const fewer = upTo(successes - 1, (k) => binomialChance(k, trials, low));
      expect(1 - fewer).toBeCloseTo(0.025, 8);
      expect(upTo(successes, (k) => binomialChance(k, trials, high))).toBeCloseTo(0.025, 8);
    }
  });
});
