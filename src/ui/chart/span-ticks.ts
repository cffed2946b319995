import { niceTicks } from './nice-ticks';

/**
 * Round figures from below the least value, or 0, to above the largest, or 0; 0 is among them.
 */
export function spanTicks(least: number, most: number): readonly number[] {
  const [low, high] = [Math.min(0, least), Math.max(0, most)];
  const [, step = 1] = niceTicks(high - low);
  const from = Math.floor(low / step + 1e-9);
  const to = Math.max(Math.ceil(high / step - 1e-9), from + 1);
  return Array.from({ length: to - from + 1 }, (_, at) =>
    Number(((from + at) * step).toPrecision(12)),
  );
}
