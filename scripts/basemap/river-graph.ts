import type { Position } from 'geojson';

/** A network of lines: vertices, and for each the vertices it leads to. */
export type RiverGraph = {
  readonly positions: readonly Position[];
  readonly neighbors: readonly (readonly number[])[];
  /** The rank of the stretch between two vertices, by `toEdge`; the lower, the greater. */
  readonly ranks: ReadonlyMap<string, number>;
};

/** A line of the source with the rank its stretches take. */
export type RankedLine = { readonly positions: readonly Position[]; readonly rank: number };

export const toEdge = (a: number, b: number): string => (a < b ? `${a}:${b}` : `${b}:${a}`);

// Degrees: the source leaves such gaps where a tributary meets its river and at bin edges.
const MAX_GAP = 0.03;
const CELL = 0.05;

export function distanceBetween(a: Position, b: Position): number {
  const [lngA = 0, latA = 0] = a;
  const [lngB = 0, latB = 0] = b;
  return Math.hypot((lngA - lngB) * Math.cos((latA * Math.PI) / 180), latA - latB);
}

/** Joins lines at shared points, and line ends to the nearest other line within `MAX_GAP`. */
export function createRiverGraph(lines: readonly RankedLine[]): RiverGraph {
  const positions: Position[] = [];
  const neighbors: number[][] = [];
  const byPosition = new Map<string, number>();
  const lineOf: number[] = [];
  const ends: number[] = [];
  const ranks = new Map<string, number>();
  lines.forEach(({ positions: line, rank }, lineIndex) => {
    let previous = -1;
    line.forEach((position, index) => {
      const key = position.map((value) => value.toFixed(5)).join();
      let vertex = byPosition.get(key);
      if (vertex === undefined) {
        vertex = positions.push(position) - 1;
        neighbors.push([]);
        byPosition.set(key, vertex);
        lineOf.push(lineIndex);
      }
      if (previous >= 0 && previous !== vertex && !neighbors[vertex]?.includes(previous)) {
        link(neighbors, previous, vertex);
        ranks.set(toEdge(previous, vertex), rank);
      }
      if (index === 0 || index === line.length - 1) ends.push(vertex);
      previous = vertex;
    });
  });
  bridgeGaps(positions, neighbors, lineOf, ends, (end, vertex) => {
    link(neighbors, end, vertex);
    const rank = lines[lineOf[end] ?? -1]?.rank;
    if (rank !== undefined) ranks.set(toEdge(end, vertex), rank);
  });
  return { positions, neighbors, ranks };
}

function link(neighbors: number[][], a: number, b: number): void {
  neighbors[a]?.push(b);
  neighbors[b]?.push(a);
}

const cellOf = ([lng = 0, lat = 0]: Position, dx = 0, dy = 0): string =>
  `${Math.floor(lng / CELL) + dx}:${Math.floor(lat / CELL) + dy}`;

function bridgeGaps(
  positions: readonly Position[],
  neighbors: readonly (readonly number[])[],
  lineOf: readonly number[],
  ends: readonly number[],
  onBridge: (end: number, vertex: number) => void,
): void {
  const cells = new Map<string, number[]>();
  positions.forEach((position, vertex) => {
    const key = cellOf(position);
    const cell = cells.get(key);
    if (cell === undefined) cells.set(key, [vertex]);
    else cell.push(vertex);
  });
  for (const end of ends) {
    const position = positions[end];
    if (position === undefined || (neighbors[end]?.length ?? 0) > 1) continue;
    let nearest = -1;
    let nearestDistance = MAX_GAP;
    for (const dx of [-1, 0, 1]) {
      for (const dy of [-1, 0, 1]) {
        for (const vertex of cells.get(cellOf(position, dx, dy)) ?? []) {
          const other = positions[vertex];
          if (other === undefined || lineOf[vertex] === lineOf[end]) continue;
          const distance = distanceBetween(position, other);
          if (distance < nearestDistance) {
            nearest = vertex;
            nearestDistance = distance;
          }
        }
      }
    }
    if (nearest >= 0 && !neighbors[end]?.includes(nearest)) onBridge(end, nearest);
  }
}
