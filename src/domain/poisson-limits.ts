import { findCrossing } from './find-crossing';
import { gammaBelow } from './gamma-below';

/** The ends of an interval. */
export type Interval = { readonly low: number; readonly high: number };

/** What an interval misses at each end: 95 % intervals throughout. */
export const MISSED_AT_EACH_END = 0.025;

/**
 * The exact 95 % interval for how many events were to be expected where so many were counted
 * (Garwood 1936): at its ends, as few or as many as were counted have a chance of 2.5 %.
 *
 * @param count a whole number, 0 or more
 */
export function poissonLimits(count: number): Interval {
  // Far beyond the upper limit: more than ten times its distance by the normal rule.
  const beyond = count + 20 + 20 * Math.sqrt(count + 1);
  return {
    low: count === 0 ? 0 : findCrossing((x) => gammaBelow(count, x), MISSED_AT_EACH_END, 0, beyond),
    high: findCrossing((x) => gammaBelow(count + 1, x), 1 - MISSED_AT_EACH_END, 0, beyond),
  };
}
