import type { LngLat } from './event-record';

/** Places have five decimals at most: as whole numbers of these all that follows is exact. */
const UNITS = 1e5;

/**
 * Makes the test whether a point lies in a ring, its edge included. A ring that crosses itself has
 * in it what an odd number of its turns surround.
 *
 * @param ring open: its last corner is not its first again
 */
export function createRingTest(ring: readonly LngLat[]): (point: LngLat) => boolean {
  const whole = ([lng, lat]: LngLat) => [Math.round(lng * UNITS), Math.round(lat * UNITS)] as const;
  const corners = ring.map(whole);
  return (point) => {
    const [x, y] = whole(point);
    let isIn = false;
    let [x1, y1] = corners.at(-1) ?? [0, 0];
    for (const [x2, y2] of corners) {
      // On which side of the edge it lies: exact, for the products stay below 2 ** 53.
      const side = (x2 - x1) * (y - y1) - (x - x1) * (y2 - y1);
      const isBeside = x >= Math.min(x1, x2) && x <= Math.max(x1, x2);
      const isLevel = y >= Math.min(y1, y2) && y <= Math.max(y1, y2);
      if (side === 0 && isBeside && isLevel) return true;
      if (y1 > y !== y2 > y && side > 0 === y2 > y1) isIn = !isIn;
      x1 = x2;
      y1 = y2;
    }
    return isIn;
  };
}
