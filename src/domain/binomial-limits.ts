import { betaBelow } from './beta-below';
import { findCrossing } from './find-crossing';
import { type Interval, MISSED_AT_EACH_END } from './poisson-limits';

/**
 * The exact 95 % interval for a chance, from how many of some trials succeeded (Clopper and Pearson
 * 1934).
 *
 * @param successes a whole number, 0 to `trials`
 * @param trials a whole number above 0
 */
export function binomialLimits(successes: number, trials: number): Interval {
  const failures = trials - successes;
  return {
    low:
      successes === 0
        ? 0
        : findCrossing((x) => betaBelow(successes, failures + 1, x), MISSED_AT_EACH_END, 0, 1),
    high:
      failures === 0
        ? 1
        : findCrossing((x) => betaBelow(successes + 1, failures, x), 1 - MISSED_AT_EACH_END, 0, 1),
  };
}
