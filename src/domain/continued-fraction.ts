const MAX_TERMS = 10_000;
const CLOSE_ENOUGH = 1e-15;
/** In place of a nothing that would be divided by. */
const TINY = 1e-300;

const withoutZero = (value: number): number => (Math.abs(value) < TINY ? TINY : value);

/**
 * The value of `b(0) + a(1) / (b(1) + a(2) / (b(2) + …))`, from front to back as Lentz does it, as far
 * as a double tells terms apart.
 */
export function continuedFraction(a: (n: number) => number, b: (n: number) => number): number {
  let value = withoutZero(b(0));
  let above = value;
  let below = 0;
  for (let n = 1; n <= MAX_TERMS; n++) {
    below = 1 / withoutZero(b(n) + a(n) * below);
    above = withoutZero(b(n) + a(n) / above);
    const change = above * below;
    value *= change;
    if (Math.abs(change - 1) < CLOSE_ENOUGH) break;
  }
  return value;
}
