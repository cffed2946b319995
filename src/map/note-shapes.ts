import type { NoteIcon } from '../domain/note';

/** px right and down from the note's place. */
type Point = readonly [x: number, y: number];
/** How far a point is from a shape's edge, px; negative inside. */
export type Shape = (x: number, y: number) => number;

const disc =
  (centerX: number, centerY: number, radius: number): Shape =>
  (x, y) =>
    Math.hypot(x - centerX, y - centerY) - radius;

/** A line with round ends. */
const stroke =
  ([fromX, fromY]: Point, [toX, toY]: Point, halfWidth: number): Shape =>
  (x, y) => {
    const [alongX, alongY] = [toX - fromX, toY - fromY];
    const part = ((x - fromX) * alongX + (y - fromY) * alongY) / (alongX ** 2 + alongY ** 2);
    const t = Math.min(1, Math.max(0, part));
    return Math.hypot(x - fromX - t * alongX, y - fromY - t * alongY) - halfWidth;
  };

/** A line through points, with round ends. */
const path = (points: readonly Point[], halfWidth: number): Shape =>
  union(...points.slice(1).map((point, at) => stroke(points[at] ?? point, point, halfWidth)));

/** Even-odd inside; the ring is open. */
const polygon =
  (ring: readonly Point[]): Shape =>
  (x, y) => {
    let distance = Number.POSITIVE_INFINITY;
    let isInside = false;
    ring.forEach((to, at) => {
      const from = ring.at(at - 1) ?? to;
      distance = Math.min(distance, stroke(from, to, 0)(x, y));
      const crosses = from[1] > y !== to[1] > y;
      const edgeX = ((to[0] - from[0]) * (y - from[1])) / (to[1] - from[1]) + from[0];
      if (crosses && x < edgeX) isInside = !isInside;
    });
    return isInside ? -distance : distance;
  };

const box =
  (
    centerX: number,
    centerY: number,
    halfWidth: number,
    halfHeight: number,
    corner: number,
  ): Shape =>
  (x, y) => {
    const right = Math.abs(x - centerX) - halfWidth + corner;
    const down = Math.abs(y - centerY) - halfHeight + corner;
    const outside = Math.hypot(Math.max(right, 0), Math.max(down, 0));
    return outside + Math.min(Math.max(right, down), 0) - corner;
  };

const union =
  (...shapes: readonly Shape[]): Shape =>
  (x, y) =>
    Math.min(...shapes.map((shape) => shape(x, y)));

const without =
  (shape: Shape, hole: Shape): Shape =>
  (x, y) =>
    Math.max(shape(x, y), -hole(x, y));

const star: readonly Point[] = Array.from({ length: 10 }, (_, at): Point => {
  const radius = at % 2 === 0 ? 8.6 : 3.7;
  const turn = (at / 10) * 2 * Math.PI;
  return [radius * Math.sin(turn), -radius * Math.cos(turn)];
});

/** The hook of a question mark, from its left end over the top to above the dot. */
const hook: readonly Point[] = [
  ...[-1, -0.75, -0.5, -0.25, 0, 0.25, 0.42].map((turn): Point => {
    const angle = turn * Math.PI;
    return [2.5 * Math.cos(angle), -2.1 + 2.5 * Math.sin(angle)];
  }),
  [0, 1.7],
];

/** Icons, 24 px a side, drawn around the note's place; a flag stands on it. */
export const NOTE_SHAPES: Readonly<Record<NoteIcon, Shape>> = {
  dot: disc(0, 0, 5.5),
  flag: union(
    stroke([0, 0], [0, -10], 1),
    polygon([
      [0, -10.5],
      [9.5, -7.2],
      [0, -3.9],
    ]),
  ),
  star: polygon(star),
  cross: union(stroke([-5, -5], [5, 5], 1.8), stroke([-5, 5], [5, -5], 1.8)),
  question: without(disc(0, 0, 8), union(path(hook, 0.95), disc(0, 4.6, 1.15))),
  camera: without(
    union(box(0, 1, 8.5, 5.6, 1.5), box(0, -4.6, 3.4, 2, 1)),
    without(disc(0, 0.9, 3.5), disc(0, 0.9, 1.7)),
  ),
};

/** The head of an arrow that points up; its tip covers the line's end, which is the place. */
export const ARROW_HEAD: Shape = polygon([
  [0, -4],
  [4.8, 7.5],
  [0, 5],
  [-4.8, 7.5],
]);
