import type { PlanePoint } from './equal-area';

const cross = (a: PlanePoint, b: PlanePoint): number => a[0] * b[1] - a[1] * b[0];
const dot = (a: PlanePoint, b: PlanePoint): number => a[0] * b[0] + a[1] * b[1];

/** What a circle around the origin has in common with the triangle of the origin and an edge. */
function wedgeOverlap(a: PlanePoint, b: PlanePoint, radius: number): number {
  const sector = (u: PlanePoint, v: PlanePoint) =>
    (radius ** 2 / 2) * Math.atan2(cross(u, v), dot(u, v));
  const along: PlanePoint = [b[0] - a[0], b[1] - a[1]];
  const at = (share: number): PlanePoint => [a[0] + share * along[0], a[1] + share * along[1]];
  const square = dot(along, along);
  if (square === 0) return 0;
  // Where the edge's line meets the circle, as shares of the edge.
  const half = dot(a, along) / square;
  const root = half ** 2 - (dot(a, a) - radius ** 2) / square;
  if (root <= 0) return sector(a, b);
  const [enters, leaves] = [-half - Math.sqrt(root), -half + Math.sqrt(root)];
  if (enters >= 1 || leaves <= 0) return sector(a, b);
  const inFrom = enters > 0 ? at(enters) : a;
  const inTo = leaves < 1 ? at(leaves) : b;
  const before = enters > 0 ? sector(a, inFrom) : 0;
  const after = leaves < 1 ? sector(inTo, b) : 0;
  return before + cross(inFrom, inTo) / 2 + after;
}

/** The area that a circle and a polygon have in common, whichever way round its corners are. */
export function circleOverlap(
  center: PlanePoint,
  radius: number,
  corners: readonly PlanePoint[],
): number {
  const moved = corners.map(([x, y]): PlanePoint => [x - center[0], y - center[1]]);
  const sum = moved.reduce(
    (total, corner, at) =>
      total + wedgeOverlap(corner, moved[(at + 1) % moved.length] ?? corner, radius),
    0,
  );
  return Math.abs(sum);
}
