import type { Position } from 'geojson';
import { distanceBetween } from './river-graph';

/** A closed ring with its corners cut off, twice (Chaikin): for outlines drawn by hand. */
export function roundRing(ring: readonly Position[], times = 2): Position[] {
  if (times === 0) return [...ring];
  const rounded = ring.slice(1).flatMap(([x2 = 0, y2 = 0], index): Position[] => {
    const [x1 = 0, y1 = 0] = ring[index] ?? [];
    return [
      [0.75 * x1 + 0.25 * x2, 0.75 * y1 + 0.25 * y2],
      [0.25 * x1 + 0.75 * x2, 0.25 * y1 + 0.75 * y2],
    ];
  });
  const [first] = rounded;
  return roundRing(first === undefined ? rounded : [...rounded, first], times - 1);
}

/** A line with its corners cut off, twice (Chaikin), and its ends kept. */
export function roundLine(line: readonly Position[], times = 2): Position[] {
  const [start, end] = [line[0], line.at(-1)];
  if (start === undefined || end === undefined || times === 0) return [...line];
  const inner = line.slice(1).flatMap(([x2 = 0, y2 = 0], index): Position[] => {
    const [x1 = 0, y1 = 0] = line[index] ?? [];
    return [
      [0.75 * x1 + 0.25 * x2, 0.75 * y1 + 0.25 * y2],
      [0.25 * x1 + 0.75 * x2, 0.25 * y1 + 0.75 * y2],
    ];
  });
  return roundLine([start, ...inner, end], times - 1);
}

/**
 * The general course of a winding line: a point every `spacing` degrees, each the mean of itself
 * and its neighbours. Text along it bends gently.
 */
export function toGeneralCourse(line: readonly Position[], spacing: number): Position[] {
  const samples: Position[] = [];
  let travelled = spacing;
  line.forEach((position, index) => {
    const previous = line[index - 1];
    if (previous !== undefined) travelled += distanceBetween(previous, position);
    if (travelled < spacing) return;
    samples.push(position);
    travelled = 0;
  });
  return samples.map((position, index) => {
    const around = [samples[index - 1], position, samples[index + 1]].filter(
      (neighbor) => neighbor !== undefined,
    );
    const mean = (axis: 0 | 1): number =>
      around.reduce((sum, neighbor) => sum + (neighbor[axis] ?? 0), 0) / around.length;
    return [mean(0), mean(1)];
  });
}

/** The stretch of a line within `reach` degrees of its point nearest to a position. */
export function cutAround(line: readonly Position[], center: Position, reach: number): Position[] {
  let nearest = 0;
  line.forEach((position, index) => {
    const best = line[nearest];
    if (best !== undefined && distanceBetween(position, center) < distanceBetween(best, center)) {
      nearest = index;
    }
  });
  const middle = line[nearest] ?? center;
  const isNear = (position: Position | undefined): boolean =>
    position !== undefined && distanceBetween(position, middle) <= reach;
  let start = nearest;
  while (isNear(line[start - 1])) start -= 1;
  let end = nearest;
  while (isNear(line[end + 1])) end += 1;
  return line.slice(start, end + 1);
}
