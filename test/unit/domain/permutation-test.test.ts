import { describe, expect, it } from 'vitest';
import {
  createPermutationTest,
  NULL_MODELS,
  type PermutationPlan,
} from '../../../src/domain/permutation-test';
import { createRandom } from '../../../src/domain/seeded-random';
import { EPOCH_TOTALS } from '../../../src/domain/superposed-epochs';
import { day } from '../../support/day';
import { countsOf, createPlan, drawBouts, drawDays } from '../../support/epoch-days';

function conclude(plan: PermutationPlan) {
  const test = createPermutationTest(plan);
  test.run(plan.permutations);
  return test.conclude();
}

/** Five totals of anchors among outcomes on a ring, counted day by day. */
function totalsOnRing(
  outcomes: readonly number[],
  anchors: readonly number[],
  plan: PermutationPlan,
) {
  const length = plan.counts.length;
  const lags = outcomes.flatMap((outcome) =>
    anchors.map((anchor) => {
      const ahead = (((outcome - anchor) % length) + length) % length;
      return ahead > length / 2 ? ahead - length : ahead;
    }),
  );
  const near = lags.filter((lag) => Math.abs(lag) <= plan.reach);
  const before = near.filter((lag) => lag < 0).length;
  const after = near.filter((lag) => lag > 0).length;
  const on = near.length - before - after;
  return { before, on, after, difference: after - before, total: near.length };
}

type Totals = ReturnType<typeof totalsOnRing>;

/** What all equally likely cases give: no draw is left to chance. */
function enumerate(all: readonly Totals[], observed: Totals) {
  return Object.fromEntries(
    EPOCH_TOTALS.map((name) => {
      const values = all.map((totals) => totals[name]).sort((a, b) => a - b);
      const share = (holds: (value: number) => boolean) =>
        values.filter(holds).length / values.length;
      const p =
        2 *
        Math.min(
          share((v) => v >= observed[name]),
          share((v) => v <= observed[name]),
        );
      return [name, { p: Math.min(1, p), mean: values.reduce((a, b) => a + b, 0) / values.length }];
    }),
  );
}

describe('createPermutationTest', () => {
  it('finds what counting all shifts gives', () => {
    const outcomes = [1, 2, 2, 5, 9, 10, 11, 11, 11, 20, 21, 30, 31, 31, 36];
    const anchors = [8, 19, 29];
    const counts = countsOf(outcomes, 37);
    const plan = createPlan({ counts, anchors: Int32Array.from(anchors), permutations: 40_000 });
    const all = Array.from({ length: 37 }, (_, shift) =>
      totalsOnRing(
        outcomes,
        anchors.map((anchor) => (anchor + shift) % 37),
        plan,
      ),
    );
    const observed = totalsOnRing(outcomes, anchors, plan);
    const exact = enumerate(all, observed);
    const outcome = conclude(plan);
    expect(outcome.observed).toEqual(observed);
    for (const name of EPOCH_TOTALS) {
      expect(outcome.p[name], name).toBeCloseTo(exact[name]?.p ?? 0, 1.7);
      expect(Math.abs(outcome.ranges[name].mean - (exact[name]?.mean ?? 0))).toBeLessThan(0.05);
    }
    // Between the ends lie nine in ten of all shifts, and so do they day by day.
    const { low, high } = outcome.ranges.total;
    const inside = all.filter(({ total }) => total >= low && total <= high).length;
    expect(inside / all.length).toBeGreaterThanOrEqual(0.89);
  });

  it('finds what counting all days of a season gives', () => {
    // March 2020 and a little more: 18 days whose window is whole, two anchors among them.
    const length = 20;
    const outcomes = [2, 5, 6, 6, 7, 12, 13, 18];
    const anchors = [4, 11];
    const plan = createPlan({
      counts: countsOf(outcomes, length),
      anchors: Int32Array.from(anchors),
      firstDay: day('2020-03-02'),
      model: 'season',
      reach: 1,
      permutations: 40_000,
    });
    const days = Array.from({ length: length - 2 }, (_, index) => index + 1);
    const pairs = days.flatMap((a) => days.filter((b) => b > a).map((b) => [a, b]));
    const exact = enumerate(
      pairs.map((pair) => totalsOnRing(outcomes, pair, plan)),
      totalsOnRing(outcomes, anchors, plan),
    );
    const outcome = conclude(plan);
    for (const name of EPOCH_TOTALS) {
      expect(Math.abs(outcome.p[name] - (exact[name]?.p ?? 0)), name).toBeLessThan(0.015);
      expect(Math.abs(outcome.ranges[name].mean - (exact[name]?.mean ?? 0))).toBeLessThan(0.03);
    }
  });

  it('has a band of nine in ten for each day of the window', () => {
    const bouts = drawBouts(3, 300, 60);
    const plan = createPlan({
      counts: countsOf(bouts, 300),
      anchors: Int32Array.from([40, 90, 150, 200, 260]),
      reach: 5,
      permutations: 5000,
    });
    const { band, profile } = conclude(plan);
    expect(band.low).toHaveLength(11);
    expect(profile).toHaveLength(11);
    for (let lag = -5; lag <= 5; lag++) {
      const sums = Array.from({ length: 300 }, (_, shift) =>
        [...plan.anchors].reduce(
          (sum, anchor) => sum + (plan.counts[(anchor + shift + lag + 300) % 300] ?? 0),
          0,
        ),
      ).sort((a, b) => a - b);
      expect(band.low[lag + 5]).toBe(sums[14]);
      expect(band.high[lag + 5]).toBe(sums[284]);
    }
  });

  it('is the same for the same seed, in portions or at once', () => {
    const plan = createPlan({ counts: countsOf(drawBouts(1, 200, 40), 200) });
    const inPortions = createPermutationTest(plan);
    expect(inPortions.run(300)).toBe(300);
    expect(inPortions.run(300)).toBe(600);
    expect(inPortions.run(3000)).toBe(1000);
    expect(inPortions.conclude()).toEqual(conclude(plan));
    expect(conclude({ ...plan, seed: 2 })).not.toEqual(conclude(plan));
    expect(() => createPermutationTest(plan).conclude()).toThrow(RangeError);
  });

  it('says nothing where there is nothing, without a figure that is none', () => {
    const outcome = conclude(createPlan());
    expect(outcome.p).toEqual({ before: 1, on: 1, after: 1, difference: 1, total: 1 });
    expect(outcome.ranges.total).toEqual({ low: 0, high: 0, mean: 0 });
  });

  it.each(NULL_MODELS)('is rarely wrong where there is nothing, by %s', (model) => {
    const LENGTH = 420;
    const REACH = 7;
    const RUNS = 400;
    const found = Array.from({ length: RUNS }, (_, run) => {
      const random = createRandom(1000 + run);
      const { p } = conclude(
        createPlan({
          // Seasons keep to their own: within them all days must be alike.
          counts: countsOf(
            model === 'shift'
              ? drawBouts(run, LENGTH, 70)
              : Array.from({ length: 250 }, () => Math.floor(random() * LENGTH)),
            LENGTH,
          ),
          anchors: Int32Array.from(drawDays(random, 15, REACH, LENGTH - 1 - REACH)),
          reach: REACH,
          model,
          permutations: 199,
          seed: run,
        }),
      );
      return p;
    });
    for (const name of ['difference', 'total'] as const) {
      for (const level of [0.05, 0.1, 0.25, 0.5, 0.75]) {
        const share = found.filter((p) => p[name] <= level).length / RUNS;
        // Uniform, as far as 400 runs can tell; whole counts tie, which makes p a little larger.
        const chance = 3 * Math.sqrt((level * (1 - level)) / RUNS);
        expect(share, `${name} at ${level}`).toBeLessThan(level + chance);
        expect(share, `${name} at ${level}`).toBeGreaterThan(level * 0.82 - chance);
      }
    }
  });

  it.each(NULL_MODELS)('finds what was planted, and on which side, by %s', (model) => {
    const LENGTH = 800;
    const random = createRandom(42);
    const anchors = drawDays(random, 12, 14, LENGTH - 15);
    const noise = Array.from({ length: 100 }, () => Math.floor(random() * LENGTH));
    /** Three outcomes so many days after each anchor, among others. */
    const find = (lag: number) =>
      conclude(
        createPlan({
          counts: countsOf([...noise, ...anchors.flatMap((at) => Array(3).fill(at + lag))], LENGTH),
          anchors: Int32Array.from(anchors),
          reach: 14,
          model,
          permutations: 2000,
        }),
      );
    const after = find(3);
    expect(after.p.difference).toBeLessThan(0.02);
    expect(after.observed.after).toBeGreaterThan(after.ranges.after.high);
    expect(after.profile[17]).toBeGreaterThan(after.band.high[17] ?? Number.POSITIVE_INFINITY);
    const before = find(-5);
    expect(before.p.difference).toBeLessThan(0.02);
    expect(before.observed.difference).toBeLessThan(before.ranges.difference.low);
    // On the day itself neither side has more.
    expect(find(0).p.difference).toBeGreaterThan(0.05);
    expect(find(0).p.on).toBeLessThan(0.02);
  });
});
