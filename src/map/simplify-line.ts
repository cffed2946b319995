/**
 * The corners of a line that are needed to draw it within a tolerance (Douglas and Peucker): of the
 * stretch between two that are kept, the one furthest from the straight way is kept too, until all
 * are near enough. The first and the last always are.
 *
 * @param line x, y, x, y, …
 * @param tolerance in its unit
 * @returns of the same form
 */
export function simplifyLine(line: readonly number[], tolerance: number): readonly number[] {
  const count = line.length / 2;
  if (count < 3) return line;
  const isKept = new Uint8Array(count);
  isKept[0] = isKept[count - 1] = 1;
  const stretches = [[0, count - 1]];
  for (let stretch = stretches.pop(); stretch !== undefined; stretch = stretches.pop()) {
    const [first = 0, last = 0] = stretch;
    const [furthest, squared] = findFurthest(line, first, last);
    if (squared <= tolerance * tolerance) continue;
    isKept[furthest] = 1;
    stretches.push([first, furthest], [furthest, last]);
  }
  return line.filter((_, at) => isKept[at >> 1] === 1);
}

/** The corner between two that is furthest from the straight way, and how far, squared. */
function findFurthest(
  line: readonly number[],
  first: number,
  last: number,
): readonly [corner: number, squared: number] {
  const [fromX = 0, fromY = 0] = [line[2 * first], line[2 * first + 1]];
  const alongX = (line[2 * last] ?? 0) - fromX;
  const alongY = (line[2 * last + 1] ?? 0) - fromY;
  let [furthest, most] = [first, -1];
  for (let corner = first + 1; corner < last; corner++) {
    const squared = squaredDistance(
      (line[2 * corner] ?? 0) - fromX,
      (line[2 * corner + 1] ?? 0) - fromY,
      alongX,
      alongY,
    );
    if (squared > most) [furthest, most] = [corner, squared];
  }
  return [furthest, most];
}

/** How far a point is from the stretch that leads from 0, 0 to a place, squared. */
export function squaredDistance(x: number, y: number, alongX: number, alongY: number): number {
  const size = alongX * alongX + alongY * alongY;
  const share = size === 0 ? 0 : Math.min(1, Math.max(0, (x * alongX + y * alongY) / size));
  return (x - share * alongX) ** 2 + (y - share * alongY) ** 2;
}
