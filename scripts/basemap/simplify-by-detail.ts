import { presimplify, simplify } from 'topojson-simplify';
import type { Objects, Topology } from 'topojson-specification';
import { MIN_TRIANGLE, roundPosition, weighDetail } from './detail';

/**
 * The topology with fewer points the further from Iraq; arcs stay shared, so nothing gapes.
 *
 * @param weighArc how much an arc counts, by its number: below 1 it becomes plainer
 */
export function simplifyByDetail<T extends Objects>(
  source: Topology<T>,
  weighArc: (arc: number) => number = () => 1,
): Topology<T> {
  const weighted = presimplify(source);
  weighted.arcs.forEach((arc, index) => {
    const arcWeight = weighArc(index);
    for (const point of arc) {
      const weight = point[2];
      if (weight === undefined || !Number.isFinite(weight)) continue;
      point[2] = weight * arcWeight * weighDetail(point);
    }
  });
  const topology = simplify(weighted, MIN_TRIANGLE);
  topology.arcs = topology.arcs.map((arc) => arc.map(roundPosition));
  return topology;
}
