import type { LngLat } from './event-record';
import type { Note } from './note';

/**
 * The south-western and north-eastern corners around all that notes have drawn, [lng, lat]; null
 * where none of them has a place.
 */
export function boundsOfNotes(
  notes: readonly Pick<Note, 'geometry'>[],
): readonly [southWest: LngLat, northEast: LngLat] | null {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { geometry } of notes) {
    for (const [lng, lat] of cornersOf(geometry)) {
      west = Math.min(west, lng);
      east = Math.max(east, lng);
      south = Math.min(south, lat);
      north = Math.max(north, lat);
    }
  }
  return west > east
    ? null
    : [
        [west, south],
        [east, north],
      ];
}

function cornersOf(geometry: Note['geometry']): readonly LngLat[] {
  switch (geometry?.type) {
    case 'Point':
      return [geometry.coordinates];
    case 'LineString':
      return geometry.coordinates;
    case 'Polygon':
      return geometry.coordinates[0] ?? [];
    case undefined:
      return [];
  }
}
