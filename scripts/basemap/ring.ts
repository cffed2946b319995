import type { Position } from 'geojson';

/** Area inside a ring in square degrees, never negative. */
export function measureRing(ring: readonly Position[]): number {
  let twice = 0;
  ring.forEach(([x1 = 0, y1 = 0], index) => {
    const [x2 = 0, y2 = 0] = ring[(index + 1) % ring.length] ?? [];
    twice += x1 * y2 - x2 * y1;
  });
  return Math.abs(twice / 2);
}

const keyOf = (position: Position | undefined): string =>
  position === undefined ? '' : position.map((value) => value.toFixed(5)).join();

/** Pieces joined end to end into closed rings; what does not close is left out. */
export function joinRings(pieces: readonly (readonly Position[])[]): Position[][] {
  const byEnd = new Map<string, number[]>();
  pieces.forEach((piece, index) => {
    for (const key of [keyOf(piece[0]), keyOf(piece.at(-1))]) {
      byEnd.set(key, [...(byEnd.get(key) ?? []), index]);
    }
  });
  const used = new Set<number>();
  const rings: Position[][] = [];
  pieces.forEach((piece, index) => {
    if (used.has(index)) return;
    used.add(index);
    const ring = [...piece];
    while (keyOf(ring[0]) !== keyOf(ring.at(-1))) {
      const end = keyOf(ring.at(-1));
      const nextIndex = byEnd.get(end)?.find((candidate) => !used.has(candidate));
      const next = nextIndex === undefined ? undefined : pieces[nextIndex];
      if (nextIndex === undefined || next === undefined) return;
      used.add(nextIndex);
      ring.push(...(keyOf(next[0]) === end ? next : [...next].reverse()).slice(1));
    }
    if (ring.length > 3) rings.push(ring);
  });
  return rings;
}
