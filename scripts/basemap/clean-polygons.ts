import type { Position } from 'geojson';
import { intersection, union } from 'polyclip-ts';

type Polygons = Position[][][];
type Geom = Parameters<typeof union>[0];

/** A ring that crosses the date line, going on beyond 180 degrees instead of around the world. */
export function unwrapRing(ring: readonly Position[]): Position[] {
  let offset = 0;
  let previous = ring[0]?.[0] ?? 0;
  return ring.map(([lng = 0, lat = 0]) => {
    if (lng - previous > 180) offset -= 360;
    if (previous - lng > 180) offset += 360;
    previous = lng;
    return [lng + offset, lat];
  });
}

const toWorld = (west: number): Position[][] => [
  [
    [west, -90],
    [west + 360, -90],
    [west + 360, 90],
    [west, 90],
    [west, -90],
  ],
];

/**
 * Polygons within -180 to 180 degrees, without crossings of a ring with itself: a fill that has
 * them loses whole triangles.
 *
 * @param polygons rings may run beyond 180 degrees, see `unwrapRing`
 */
export function cleanPolygons(polygons: Polygons): Polygons {
  const worlds = [-540, -180, 180].map((west): Polygons => {
    const part: Polygons = intersection(polygons as Geom, toWorld(west) as Geom);
    return part.map((rings) =>
      rings.map((ring) => ring.map(([lng = 0, lat = 0]) => [lng - (west + 180), lat])),
    );
  });
  return union(worlds.flat() as Geom);
}
