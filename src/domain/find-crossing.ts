/**
 * Where a rising function reaches a level, by halving the span until doubles have nothing between.
 *
 * @param low where the function is below the level, or at it
 * @param high where it is above the level, or at it
 */
export function findCrossing(
  rising: (x: number) => number,
  level: number,
  low: number,
  high: number,
): number {
  let [from, to] = [low, high];
  for (;;) {
    const middle = (from + to) / 2;
    if (middle <= from || middle >= to) return middle;
    if (rising(middle) < level) from = middle;
    else to = middle;
  }
}
