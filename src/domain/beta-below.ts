import { continuedFraction } from './continued-fraction';
import { logGamma } from './log-gamma';

/**
 * The share of a beta distribution that lies below x (the regularized incomplete beta function).
 * For whole a and b this is the chance of a or more successes in `a + b - 1` trials that each
 * succeed with chance x.
 *
 * @param a above 0
 * @param b above 0
 * @param x 0 to 1
 */
export function betaBelow(a: number, b: number, x: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  // The fraction is quick on one side of the mean; the other side is what is left.
  return x <= (a + 1) / (a + b + 2) ? lowerPart(a, b, x) : 1 - lowerPart(b, a, 1 - x);
}

function lowerPart(a: number, b: number, x: number): number {
  const logHead =
    a * Math.log(x) + b * Math.log1p(-x) + logGamma(a + b) - logGamma(a) - logGamma(b);
  const fraction = continuedFraction(
    (n) => {
      const m = Math.floor(n / 2);
      return n % 2 === 1
        ? (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
        : (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    },
    () => 1,
  );
  return Math.exp(logHead) / (a * fraction);
}
