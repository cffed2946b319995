import { continuedFraction } from './continued-fraction';
import { logGamma } from './log-gamma';

const CLOSE_ENOUGH = 1e-16;

/**
 * The share of a gamma distribution that lies below x (the regularized incomplete gamma function).
 * For a whole shape k this is the chance of k events or more where x are expected.
 *
 * @param shape above 0
 * @param x 0 or more
 */
export function gammaBelow(shape: number, x: number): number {
  if (x <= 0) return 0;
  const head = Math.exp(shape * Math.log(x) - x - logGamma(shape));
  if (x >= shape + 1) {
    const tail = continuedFraction(
      (n) => (n === 1 ? 1 : -(n - 1) * (n - 1 - shape)),
      (n) => (n === 0 ? 0 : x + 2 * n - 1 - shape),
    );
    return 1 - head * tail;
  }
  let term = 1 / shape;
  let sum = term;
  for (let n = 1; term > sum * CLOSE_ENOUGH; n++) {
    term *= x / (shape + n);
    sum += term;
  }
  return head * sum;
}
