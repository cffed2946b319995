import type { PlanePoint } from './equal-area';

/** A cell by its column and row, slanting: the row above begins half a cell further. */
export type HexCell = { readonly q: number; readonly r: number };

/** Side of a cell of width 1, edge to edge. */
const SIDE = 1 / Math.sqrt(3);

/** The name of a cell, different for each. */
export const hexKey = ({ q, r }: HexCell): string => `${q},${r}`;

/** The area of a cell. */
export const hexArea = (width: number): number => (Math.sqrt(3) / 2) * width ** 2;

/** The middle of a cell in a lattice of cells so wide. */
export function hexCenter({ q, r }: HexCell, width: number): PlanePoint {
  return [width * (q + r / 2), width * SIDE * 1.5 * r];
}

/** Its six corners, from the top around. */
export function hexCorners(cell: HexCell, width: number): readonly PlanePoint[] {
  const [x, y] = hexCenter(cell, width);
  return Array.from({ length: 6 }, (_, at): PlanePoint => {
    const angle = Math.PI / 2 - (at * Math.PI) / 3;
    return [x + width * SIDE * Math.cos(angle), y + width * SIDE * Math.sin(angle)];
  });
}

/** The cell that a point lies in. */
export function hexAt([x, y]: PlanePoint, width: number): HexCell {
  const r = y / (width * SIDE * 1.5);
  const q = x / width - r / 2;
  const s = -q - r;
  let [nearQ, nearR] = [Math.round(q), Math.round(r)];
  const nearS = Math.round(s);
  const [offQ, offR, offS] = [Math.abs(nearQ - q), Math.abs(nearR - r), Math.abs(nearS - s)];
  // The three must add up to nothing: the one that was rounded most gives way.
  if (offQ > offR && offQ > offS) nearQ = -nearR - nearS;
  else if (offR > offS) nearR = -nearQ - nearS;
  // No minus zero in names.
  return { q: nearQ + 0, r: nearR + 0 };
}

/** Every cell that a circle may touch, and few others. */
export function hexesAround(center: PlanePoint, radius: number, width: number): readonly HexCell[] {
  const middle = hexAt(center, width);
  const reach = Math.ceil((radius + width * SIDE) / (width * SIDE * 1.5)) + 1;
  const cells: HexCell[] = [];
  for (let r = -reach; r <= reach; r++) {
    for (let q = -2 * reach; q <= 2 * reach; q++) {
      const cell = { q: middle.q + q, r: middle.r + r };
      const [x, y] = hexCenter(cell, width);
      if (Math.hypot(x - center[0], y - center[1]) <= radius + width * SIDE) cells.push(cell);
    }
  }
  return cells;
}
