const HALF_LOG_TWO_PI = 0.5 * Math.log(2 * Math.PI);
/** From here on Stirling's series has all the digits a double can hold. */
const LARGE = 10;

/**
 * The logarithm of the gamma function: `ln (x - 1)!` for whole numbers.
 *
 * @param x above 0
 */
export function logGamma(x: number): number {
  let large = x;
  let product = 1;
  // Γ(x + 1) = x Γ(x) leads up to where the series holds.
  for (; large < LARGE; large++) product *= large;
  const square = 1 / (large * large);
  const series = (1 / 12 - square * (1 / 360 - square * (1 / 1260 - square / 1680))) / large;
  return (large - 0.5) * Math.log(large) - large + HALF_LOG_TWO_PI + series - Math.log(product);
}
