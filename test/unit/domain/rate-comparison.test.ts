import { describe, expect, it } from 'vitest';
import { poissonLimits } from '../../../src/domain/poisson-limits';
import {
  type CountInDays,
  compareRates,
  RATE_DAYS,
  type RateComparison,
} from '../../../src/domain/rate-comparison';
import { createRandom } from '../../../src/domain/seeded-random';

const of = (count: number, days: number): CountInDays => ({ count, days });

describe('compareRates', () => {
  it('has the ratio of a worked example: 11 in 800 and 21 in 3011', () => {
    // Rates of leukaemia deaths as in the help page of R's poisson.test; here B is the first group.
    const { ratio } = compareRates(of(21, 3011), of(11, 800));
    expect(ratio?.value).toBeCloseTo(1.97149, 4);
    expect(ratio?.low).toBeCloseTo(0.8584, 3);
    expect(ratio?.high).toBeCloseTo(4.2773, 3);
  });

  it('turns round with its windows', () => {
    const there = compareRates(of(7, 90), of(19, 60));
    const back = compareRates(of(19, 60), of(7, 90));
    expect(back.difference.value).toBeCloseTo(-there.difference.value, 12);
    expect(back.difference.low).toBeCloseTo(-there.difference.high, 12);
    expect(back.difference.high).toBeCloseTo(-there.difference.low, 12);
    expect(back.ratio?.low).toBeCloseTo(1 / (there.ratio?.high ?? 0), 9);
    expect(back.ratio?.high).toBeCloseTo(1 / (there.ratio?.low ?? 0), 9);
  });

  it('tells rates for thirty days, whatever the lengths', () => {
    const { rateA, rateB, difference } = compareRates(of(10, 100), of(10, 50));
    expect([rateA, rateB, difference.value]).toEqual([3, 6, 3]);
    expect(RATE_DAYS).toBe(30);
  });

  it('has the limits of the one rate where the other is sure to be small', () => {
    // Nothing in very many days: all that is not known is the other rate.
    const { difference } = compareRates(of(0, 1e9), of(12, 30));
    const { low, high } = poissonLimits(12);
    expect(difference.low).toBeCloseTo(low, 5);
    expect(difference.high).toBeCloseTo(high, 5);
  });

  it('has no number where there is none', () => {
    expect(compareRates(of(0, 30), of(0, 60)).ratio).toBeNull();
    const noneInA = compareRates(of(0, 30), of(4, 30)).ratio;
    expect(noneInA).toMatchObject({ value: null, high: null });
    expect(noneInA?.low).toBeGreaterThan(0);
    const noneInB = compareRates(of(4, 30), of(0, 30)).ratio;
    expect(noneInB).toMatchObject({ value: 0, low: 0 });
    expect(noneInB?.high).toBeGreaterThan(0);
    const none = compareRates(of(0, 30), of(0, 60));
    expect(none.difference.value).toBe(0);
    expect(none.difference.low).toBeLessThan(0);
    expect(none.difference.high).toBeGreaterThan(0);
  });
});

/** Chances of 0, 1, … events where `mean` are expected; what is left out is below 1e-9. */
function poissonChances(mean: number): readonly number[] {
  const chances = [Math.exp(-mean)];
  for (let k = 1; k < mean + 12 * Math.sqrt(mean) + 16; k++) {
    chances.push(((chances[k - 1] ?? 0) * mean) / k);
  }
  return chances;
}

type Case = { readonly perDayA: number; readonly perDayB: number; days: readonly [number, number] };

/** How often the intervals hold the truth, counted out over all pairs of counts. */
function coverage({ perDayA, perDayB, days: [daysA, daysB] }: Case) {
  const truth = (perDayB - perDayA) * RATE_DAYS;
  const covered = { difference: 0, ratio: 0 };
  const chancesB = poissonChances(perDayB * daysB);
  poissonChances(perDayA * daysA).forEach((chanceA, countA) => {
    chancesB.forEach((chanceB, countB) => {
      const chance = chanceA * chanceB;
      if (chance < 1e-9) return;
      const { difference, ratio } = compareRates(of(countA, daysA), of(countB, daysB));
      if (difference.low <= truth && truth <= difference.high) covered.difference += chance;
      const isRatioIn =
        ratio === null ||
        (ratio.low <= perDayB / perDayA && perDayB / perDayA <= (ratio.high ?? Infinity));
      if (isRatioIn) covered.ratio += chance;
    });
  });
  return covered;
}

describe('the intervals', () => {
  it.each<Case>([
    { perDayA: 0.01, perDayB: 0.01, days: [30, 30] },
    { perDayA: 0.05, perDayB: 0.02, days: [90, 30] },
    { perDayA: 0.1, perDayB: 0.3, days: [30, 30] },
    { perDayA: 0.2, perDayB: 0.2, days: [20, 60] },
    { perDayA: 0.3, perDayB: 0.1, days: [60, 60] },
  ])(
    'hold the truth at least 95 times in a hundred: $perDayA and $perDayB a day, $days',
    (given) => {
      const { difference, ratio } = coverage(given);
      // The ratio's is exact, the difference's nearly so.
      expect(ratio).toBeGreaterThanOrEqual(0.95);
      expect(difference).toBeGreaterThanOrEqual(0.945);
      expect(ratio).toBeLessThanOrEqual(1);
    },
  );

  it('hold it for events that are drawn day by day', () => {
    const random = createRandom(2020);
    const draw = (days: number, perDay: number) => {
      let count = 0;
      // Ten moments a day, each with an event or none.
      for (let moment = 0; moment < days * 10; moment++) if (random() < perDay / 10) count++;
      return of(count, days);
    };
    const runs = 1500;
    let held = 0;
    const isHeld = ({ difference: { low, high } }: RateComparison) => low <= 3 && 3 <= high;
    for (let run = 0; run < runs; run++) {
      if (isHeld(compareRates(draw(40, 0.1), draw(60, 0.2)))) held++;
    }
    expect(held / runs).toBeGreaterThan(0.94);
    expect(held / runs).toBeLessThan(0.985);
  });
});
