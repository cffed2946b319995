/** West, north, east, south. */
export type Box = readonly [west: number, north: number, east: number, south: number];

/** A box with this share of its size more on each side. */
export function widened([west, north, east, south]: Box, share: number): Box {
  const [x, y] = [(east - west) * share, (south - north) * share];
  return [west - x, north - y, east + x, south + y];
}

export const holds = (box: Box, within: Box): boolean =>
  box[0] <= within[0] && box[1] <= within[1] && box[2] >= within[2] && box[3] >= within[3];

/**
 * Indices of the boxes that reach into a box.
 * @param boxes four numbers each
 * @param most null where there are more than that
 */
export function findNear(
  boxes: Float64Array,
  [west, north, east, south]: Box,
  most: number,
): number[] | null {
  const near: number[] = [];
  for (let at = 0; at < boxes.length; at += 4) {
    const [left = 0, top = 0, right = 0, bottom = 0] = [
      boxes[at],
      boxes[at + 1],
      boxes[at + 2],
      boxes[at + 3],
    ];
    if (left > east || top > south || right < west || bottom < north) continue;
    if (near.length === most) return null;
    near.push(at / 4);
  }
  return near;
}
