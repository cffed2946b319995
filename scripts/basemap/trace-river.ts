import type { Position } from 'geojson';
import { distanceBetween, type RiverGraph } from './river-graph';

function findNearest(graph: RiverGraph, target: Position): number {
  let nearest = -1;
  let nearestDistance = Number.POSITIVE_INFINITY;
  graph.positions.forEach((position, vertex) => {
    const distance = distanceBetween(position, target);
    if (distance < nearestDistance) {
      nearest = vertex;
      nearestDistance = distance;
    }
  });
  return nearest;
}

function findPath(graph: RiverGraph, from: number, to: number): number[] | null {
  const cost = new Map([[from, 0]]);
  const cameFrom = new Map<number, number>();
  const open = new Set([from]);
  while (open.size > 0) {
    let current = -1;
    let currentCost = Number.POSITIVE_INFINITY;
    for (const vertex of open) {
      const vertexCost = cost.get(vertex) ?? Number.POSITIVE_INFINITY;
      if (vertexCost < currentCost) {
        current = vertex;
        currentCost = vertexCost;
      }
    }
    if (current === to) break;
    open.delete(current);
    for (const next of graph.neighbors[current] ?? []) {
      const a = graph.positions[current];
      const b = graph.positions[next];
      if (a === undefined || b === undefined) continue;
      const nextCost = currentCost + distanceBetween(a, b);
      if (nextCost < (cost.get(next) ?? Number.POSITIVE_INFINITY)) {
        cost.set(next, nextCost);
        cameFrom.set(next, current);
        open.add(next);
      }
    }
  }
  if (!cost.has(to)) return null;
  const path = [to];
  for (let at = cameFrom.get(to); at !== undefined; at = cameFrom.get(at)) path.unshift(at);
  return path;
}

/**
 * The course of a river through the network: the shortest way along the water from waypoint to
 * waypoint. Returns vertex numbers.
 *
 * @throws Error when two waypoints are not joined by water; it names both
 */
export function traceRiver(
  graph: RiverGraph,
  name: string,
  waypoints: readonly Position[],
): number[] {
  const stops = waypoints.map((waypoint) => findNearest(graph, waypoint));
  const course: number[] = [];
  stops.slice(1).forEach((stop, index) => {
    const start = stops[index] ?? stop;
    const path = findPath(graph, start, stop);
    if (path === null) {
      throw new Error(
        `${name}: no water from ${waypoints[index]} (${graph.positions[start]}) to ${waypoints[index + 1]} (${graph.positions[stop]})`,
      );
    }
    course.push(...(course.length > 0 ? path.slice(1) : path));
  });
  return course;
}
