type Point = readonly [x: number, y: number];

/** px: left, top, right, bottom. */
export type ClipBox = readonly [left: number, top: number, right: number, bottom: number];

/** The part of a segment in a box, as shares of its length; null: none. */
function sharesIn(a: Point, b: Point, [left, top, right, bottom]: ClipBox) {
  let [from, to] = [0, 1];
  const sides = [
    [a[0] - b[0], a[0] - left],
    [b[0] - a[0], right - a[0]],
    [a[1] - b[1], a[1] - top],
    [b[1] - a[1], bottom - a[1]],
  ] as const;
  for (const [outwards, room] of sides) {
    if (outwards === 0) {
      if (room < 0) return null;
    } else if (outwards < 0) from = Math.max(from, room / outwards);
    else to = Math.min(to, room / outwards);
  }
  return from <= to ? { from, to } : null;
}

const between = (a: Point, b: Point, share: number): Point => [
  a[0] + share * (b[0] - a[0]),
  a[1] + share * (b[1] - a[1]),
];

/** The pieces of a line that lie in a box. */
export function clipLine(line: readonly Point[], box: ClipBox): readonly (readonly Point[])[] {
  const pieces: Point[][] = [];
  let isOpen = false;
  line.slice(1).forEach((b, at) => {
    const a = line[at] as Point;
    const shares = sharesIn(a, b, box);
    if (shares === null) {
      isOpen = false;
      return;
    }
    const end = between(a, b, shares.to);
    if (isOpen && shares.from === 0) pieces.at(-1)?.push(end);
    else pieces.push([between(a, b, shares.from), end]);
    isOpen = shares.to === 1;
  });
  return pieces;
}

/** What of a convex ring lies in a box, as a ring; empty: nothing. */
export function clipRing(ring: readonly Point[], box: ClipBox): readonly Point[] {
  const [left, top, right, bottom] = box;
  const sides: readonly ((point: Point) => number)[] = [
    ([x]) => x - left,
    ([x]) => right - x,
    ([, y]) => y - top,
    ([, y]) => bottom - y,
  ];
  return sides.reduce<readonly Point[]>(
    (kept, room) =>
      kept.flatMap((b, at) => {
        const a = kept.at(at - 1) as Point;
        const [before, here] = [room(a), room(b)];
        const crossing = before >= 0 === here >= 0 ? [] : [between(a, b, before / (before - here))];
        return here >= 0 ? [...crossing, b] : crossing;
      }),
    ring,
  );
}
