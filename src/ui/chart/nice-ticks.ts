const STEPS = [1, 2, 5, 10] as const;

/**
 * Round figures from 0 up to the first that is not below `most`, some four of them.
 *
 * @param most the largest value, 0 or more
 */
export function niceTicks(most: number): readonly number[] {
  if (!(most > 0)) return [0, 1];
  const rough = most / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * (STEPS.find((size) => size * power >= rough * 0.999) ?? 10);
  const count = Math.ceil(most / step - 1e-9);
  // Steps such as 0.1 add up to 0.30000000000000004.
  return Array.from({ length: count + 1 }, (_, at) => Number((at * step).toPrecision(12)));
}
