import { binomialLimits } from './binomial-limits';
import { type Interval, poissonLimits } from './poisson-limits';

/** Rates are told for so many days: a month's worth, in any window. */
export const RATE_DAYS = 30;

/** What was counted in how many days. */
export type CountInDays = {
  /** A whole number, 0 or more. */
  readonly count: number;
  /** 1 or more. */
  readonly days: number;
};

/** How often B to how often A. */
export type RateRatio = {
  /** Null: A has none, so that there is nothing to divide by. */
  readonly value: number | null;
  readonly low: number;
  /** Null: without limit. */
  readonly high: number | null;
};

/** Two rates held against each other; every rate for {@link RATE_DAYS} days. */
export type RateComparison = {
  readonly a: CountInDays;
  readonly b: CountInDays;
  readonly rateA: number;
  readonly rateB: number;
  /** B less A. */
  readonly difference: Interval & { readonly value: number };
  /** Null: there is nothing in either. */
  readonly ratio: RateRatio | null;
};

const toRate = (count: number, days: number): number => (count * RATE_DAYS) / days;

function rateLimits({ count, days }: CountInDays): Interval {
  const { low, high } = poissonLimits(count);
  return { low: toRate(low, days), high: toRate(high, days) };
}

/** Of all events, the share in B has a binomial distribution, whatever their number is. */
function ratioOf(a: CountInDays, b: CountInDays): RateRatio | null {
  const all = a.count + b.count;
  if (all === 0) return null;
  const share = binomialLimits(b.count, all);
  const toRatio = (part: number) => (part / (1 - part)) * (a.days / b.days);
  return {
    value: a.count === 0 ? null : (b.count / b.days) * (a.days / a.count),
    low: toRatio(share.low),
    high: a.count === 0 ? null : toRatio(share.high),
  };
}

/**
 * Compares how often something happened in two windows that share no day. Counts are taken as
 * Poisson. The ratio has the exact conditional interval; the difference gets its interval from the
 * exact limits of both rates, each as far off as it can be on the side that matters (the method of
 * variance estimates recovery: Zou and Donner 2008). Both 95 %.
 */
export function compareRates(a: CountInDays, b: CountInDays): RateComparison {
  const [rateA, rateB] = [toRate(a.count, a.days), toRate(b.count, b.days)];
  const [limitsA, limitsB] = [rateLimits(a), rateLimits(b)];
  const value = rateB - rateA;
  return {
    a,
    b,
    rateA,
    rateB,
    difference: {
      value,
      low: value - Math.hypot(rateB - limitsB.low, limitsA.high - rateA),
      high: value + Math.hypot(limitsB.high - rateB, rateA - limitsA.low),
    },
    ratio: ratioOf(a, b),
  };
}
