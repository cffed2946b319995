import { createCircularShifts, type DrawAnchors } from './circular-shifts';
import type { LocalDay } from './local-day';
import { createSeasonShuffles } from './season-shuffles';
import { createRandom } from './seeded-random';
import {
  EPOCH_TOTALS,
  type EpochSeries,
  type EpochTotals,
  padRing,
  superpose,
  totalsOf,
} from './superposed-epochs';

/** How chance is imagined: all anchors moved together, or each to another day of its season. */
export const NULL_MODELS = ['shift', 'season'] as const;
export type NullModel = (typeof NULL_MODELS)[number];

export type PermutationPlan = EpochSeries & {
  /** The day that 0 stands for; seasons are told by it. */
  readonly firstDay: LocalDay;
  readonly model: NullModel;
  readonly permutations: number;
  readonly seed: number;
};

/** Where nine in ten draws lie, the ends included, and their mean. */
export type NullRange = { readonly low: number; readonly high: number; readonly mean: number };

export type PermutationOutcome = {
  readonly observed: EpochTotals;
  /** Outcomes by day of the window, over all anchors. */
  readonly profile: Float64Array;
  /** For each day of the window by itself. */
  readonly band: {
    readonly low: Float64Array;
    readonly high: Float64Array;
    readonly mean: Float64Array;
  };
  readonly ranges: Readonly<Record<keyof EpochTotals, NullRange>>;
  /** Two-sided: how often chance alone is at least as far out. */
  readonly p: Readonly<Record<keyof EpochTotals, number>>;
  readonly permutations: number;
  readonly seed: number;
};

/** A test that runs in portions, so that whoever runs it can say how far it is, and stop. */
export type PermutationTest = {
  /** Draws at most so many more. @returns how many are done in all */
  readonly run: (count: number) => number;
  /** What has been drawn so far. @throws RangeError before the first draw */
  readonly conclude: () => PermutationOutcome;
};

/** Sums of fractions differ in their last digits by the order in which they were added. */
const ROUNDING = 1e-9;
/** Of the draws that are left out at each end of a range. */
const TAIL = 0.05;

function createDraw({ model, anchors, counts, firstDay, reach }: PermutationPlan): DrawAnchors {
  return model === 'shift'
    ? createCircularShifts(anchors, counts.length)
    : createSeasonShuffles(anchors, firstDay, counts.length, reach);
}

/** The range of draws, which are sorted on the way. */
function rangeOf(draws: Float64Array): NullRange {
  draws.sort();
  const at = (share: number) => draws[Math.max(0, Math.ceil(share * draws.length) - 1)] ?? 0;
  let sum = 0;
  for (let index = 0; index < draws.length; index++) sum += draws[index] as number;
  return { low: at(TAIL), high: at(1 - TAIL), mean: sum / draws.length };
}

/**
 * The share of draws at least as far out as what was observed, on the nearer side, twice over: it
 * may be either more or less than chance gives. What was observed counts as one more draw, so that
 * none is ever 0.
 */
function pValueOf(draws: Float64Array, observed: number): number {
  let [atLeast, atMost] = [0, 0];
  for (let index = 0; index < draws.length; index++) {
    const draw = draws[index] as number;
    if (draw >= observed - ROUNDING) atLeast++;
    if (draw <= observed + ROUNDING) atMost++;
  }
  return Math.min(1, (2 * (1 + Math.min(atLeast, atMost))) / (1 + draws.length));
}

/** Holds what was observed against what chance gives; see `docs/METHODS.md`. */
export function createPermutationTest(plan: PermutationPlan): PermutationTest {
  const { counts, anchors, reach, permutations, seed } = plan;
  const width = 2 * reach + 1;
  const padded = padRing(counts, reach);
  const profile = new Float64Array(width);
  superpose(padded, anchors, profile);
  const observed = totalsOf(profile);
  const draw = createDraw(plan);
  const random = createRandom(seed);
  const drawn = new Int32Array(anchors.length);
  const drawnProfile = new Float64Array(width);
  /** By day of the window, all draws of a day together. */
  const byLag = new Float64Array(width * permutations);
  const byTotal = EPOCH_TOTALS.map(() => new Float64Array(permutations));
  let done = 0;

  return {
    run(count) {
      const end = Math.min(permutations, done + count);
      for (; done < end; done++) {
        draw(random, drawn);
        superpose(padded, drawn, drawnProfile);
        for (let lag = 0; lag < width; lag++) {
          byLag[lag * permutations + done] = drawnProfile[lag] as number;
        }
        const totals = totalsOf(drawnProfile);
        for (const [index, name] of EPOCH_TOTALS.entries()) {
          (byTotal[index] as Float64Array)[done] = totals[name];
        }
      }
      return done;
    },
    conclude() {
      if (done === 0) throw new RangeError('nothing has been drawn');
      const days = Array.from({ length: width }, (_, lag) =>
        rangeOf(byLag.slice(lag * permutations, lag * permutations + done)),
      );
      const draws = byTotal.map((all) => all.slice(0, done));
      const p = EPOCH_TOTALS.map((name, index) => [
        name,
        pValueOf(draws[index] as Float64Array, observed[name]),
      ]);
      const ranges = EPOCH_TOTALS.map((name, index) => [
        name,
        rangeOf(draws[index] as Float64Array),
      ]);
      return {
        observed,
        profile,
        band: {
          low: Float64Array.from(days, ({ low }) => low),
          high: Float64Array.from(days, ({ high }) => high),
          mean: Float64Array.from(days, ({ mean }) => mean),
        },
        ranges: Object.fromEntries(ranges) as PermutationOutcome['ranges'],
        p: Object.fromEntries(p) as PermutationOutcome['p'],
        permutations: done,
        seed,
      };
    },
  };
}
