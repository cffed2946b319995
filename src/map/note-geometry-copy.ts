import type { NoteGeometry } from '../domain/note';

/** A note's form as others take it, who may change what they are given. */
export function copyGeometry(
  geometry: NoteGeometry,
): GeoJSON.Point | GeoJSON.LineString | GeoJSON.Polygon {
  if (geometry.type === 'Point') return { type: 'Point', coordinates: [...geometry.coordinates] };
  if (geometry.type === 'LineString') {
    return { type: 'LineString', coordinates: geometry.coordinates.map((at) => [...at]) };
  }
  const coordinates = geometry.coordinates.map((ring) => ring.map((at) => [...at]));
  return { type: 'Polygon', coordinates };
}
