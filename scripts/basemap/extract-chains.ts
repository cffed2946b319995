import { type RiverGraph, toEdge } from './river-graph';

/**
 * The network's stretches from fork to fork, as vertex numbers; a chain ends where the rank
 * changes or an unwanted edge begins.
 *
 * @param isWanted edges to follow, by `toEdge`
 */
export function extractChains(
  graph: RiverGraph,
  isWanted: (edge: string) => boolean,
): { readonly vertices: readonly number[]; readonly rank: number }[] {
  const used = new Set<string>();
  const chains: { vertices: number[]; rank: number }[] = [];
  const nextOf = (at: number, rank: number): number | undefined =>
    graph.neighbors[at]?.find((next) => {
      const edge = toEdge(at, next);
      return !used.has(edge) && isWanted(edge) && graph.ranks.get(edge) === rank;
    });
  const follow = (start: number, rank: number): number[] => {
    const vertices = [start];
    for (let at = start; ; ) {
      if (at !== start && (graph.neighbors[at]?.length ?? 0) !== 2) return vertices;
      const next = nextOf(at, rank);
      if (next === undefined) return vertices;
      used.add(toEdge(at, next));
      vertices.push(next);
      at = next;
    }
  };
  graph.neighbors.forEach((neighbors, vertex) => {
    for (const next of neighbors) {
      const edge = toEdge(vertex, next);
      const rank = graph.ranks.get(edge);
      if (rank === undefined || used.has(edge) || !isWanted(edge)) continue;
      const forward = follow(vertex, rank);
      // Begun in mid-stretch: the part behind the start belongs to the same chain.
      const backward = neighbors.length === 2 ? follow(vertex, rank) : [vertex];
      chains.push({ vertices: [...backward.slice(1).reverse(), ...forward], rank });
    }
  });
  return chains;
}
