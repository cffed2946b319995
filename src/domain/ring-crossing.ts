import type { LngLat } from './event-record';

/** Rings with more corners are not looked at: the work grows with their square. */
const MAX_CORNERS = 1000;

type Side = {
  readonly a: LngLat;
  readonly b: LngLat;
  readonly west: number;
  readonly east: number;
};

/** On which side of the way from `a` to `b` a place lies: positive left, negative right. */
const turnOf = (a: LngLat, b: LngLat, at: LngLat): number =>
  Math.sign((b[0] - a[0]) * (at[1] - a[1]) - (b[1] - a[1]) * (at[0] - a[0]));

/** Whether each of two sides has its ends on both sides of the other; a touch is no crossing. */
const cross = (one: Side, other: Side): boolean =>
  turnOf(one.a, one.b, other.a) * turnOf(one.a, one.b, other.b) < 0 &&
  turnOf(other.a, other.b, one.a) * turnOf(other.a, other.b, one.b) < 0;

/**
 * Whether a closed ring crosses itself, taken as flat in degrees.
 * @param ring [lng, lat], the last corner the same as the first
 */
export function crossesItself(ring: readonly LngLat[]): boolean {
  if (ring.length > MAX_CORNERS) return false;
  const sides = ring.slice(1).map((b, index): Side => {
    const a = ring[index] ?? b;
    return { a, b, west: Math.min(a[0], b[0]), east: Math.max(a[0], b[0]) };
  });
  // From west to east: a side is held against those that begin before it ends.
  sides.sort((one, other) => one.west - other.west);
  return sides.some((side, index) => {
    for (let next = index + 1; next < sides.length; next += 1) {
      const other = sides[next];
      if (other === undefined || other.west > side.east) return false;
      if (cross(side, other)) return true;
    }
    return false;
  });
}
