import type { Position } from 'geojson';
import { distanceBetween } from './river-graph';

function indexNearest(line: readonly Position[], target: Position): number {
  let nearest = 0;
  line.forEach((position, index) => {
    const best = line[nearest];
    if (best !== undefined && distanceBetween(position, target) < distanceBetween(best, target)) {
      nearest = index;
    }
  });
  return nearest;
}

const middleOf = ([x1 = 0, y1 = 0]: Position, [x2 = 0, y2 = 0]: Position): Position => [
  (x1 + x2) / 2,
  (y1 + y2) / 2,
];

const gapBetween = (a: Position | undefined, b: Position | undefined): number =>
  a === undefined || b === undefined ? Number.POSITIVE_INFINITY : distanceBetween(a, b);

/**
 * The middle between the two banks of a river drawn as a closed ring, from the end of the ring
 * nearest to `start` to the one nearest to `end`.
 */
export function toCenterLine(
  ring: readonly Position[],
  start: Position,
  end: Position,
): Position[] {
  const open = ring.slice(1);
  const first = indexNearest(open, start);
  const turned = [...open.slice(first), ...open.slice(0, first)];
  const last = indexNearest(turned, end);
  const banks = [
    turned.slice(0, last + 1),
    [...turned.slice(last), ...turned.slice(0, 1)].reverse(),
  ];
  const [a = [], b = []] = banks;
  const line: Position[] = [];
  for (let i = 0, j = 0; ; ) {
    const [here, there] = [a[i], b[j]];
    if (here === undefined || there === undefined) return line;
    line.push(middleOf(here, there));
    const [nextHere, nextThere] = [a[i + 1], b[j + 1]];
    if (nextHere === undefined && nextThere === undefined) return line;
    // Whichever step keeps the two banks' walkers closest.
    const steps = [
      { i: 1, j: 1, gap: gapBetween(nextHere, nextThere) },
      { i: 1, j: 0, gap: gapBetween(nextHere, there) },
      { i: 0, j: 1, gap: gapBetween(here, nextThere) },
    ];
    const best = steps.reduce((least, step) => (step.gap < least.gap ? step : least));
    i += best.i;
    j += best.j;
  }
}

/** The line with the stretch between a detour's two ends replaced by the detour. */
export function replaceStretch(line: readonly Position[], detour: readonly Position[]): Position[] {
  const [start, end] = [detour[0], detour.at(-1)];
  if (start === undefined || end === undefined) return [...line];
  return [
    ...line.slice(0, indexNearest(line, start)),
    ...detour,
    ...line.slice(indexNearest(line, end) + 1),
  ];
}
