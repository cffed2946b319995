import type { LngLat } from '../domain/event-record';
import type { NoteGeometry, NoteType } from '../domain/note';
import { circleAround, circleOf } from '../domain/note-measure';
import { fromMercator, type MercatorPoint, toMercator } from './map-mercator';

/** A place the map can show. */
const MAX_LAT = 85;

type Move = (point: MercatorPoint) => MercatorPoint;

/** The same form elsewhere: moved as the map shows it, by parts of the mercator square. */
export function movedBy(geometry: NoteGeometry, [right, down]: MercatorPoint): NoteGeometry {
  return mapCorners(geometry, ([x, y]) => [x + right, y + down]);
}

/** Turned about its middle, degrees clockwise. */
export function turned(geometry: NoteGeometry, degrees: number): NoteGeometry {
  const [middleX, middleY] = middleOf(geometry);
  const angle = (degrees * Math.PI) / 180;
  const [sine, cosine] = [Math.sin(angle), Math.cos(angle)];
  return mapCorners(geometry, ([x, y]) => {
    const [right, down] = [x - middleX, y - middleY];
    return [middleX + right * cosine - down * sine, middleY + right * sine + down * cosine];
  });
}

/** Larger or smaller about its middle. */
export function scaled(type: NoteType, geometry: NoteGeometry, factor: number): NoteGeometry {
  const circle = type === 'circle' ? circleOf(geometry) : null;
  if (circle !== null) return circleAround({ ...circle, radiusKm: circle.radiusKm * factor });
  const [middleX, middleY] = middleOf(geometry);
  return mapCorners(geometry, ([x, y]) => [
    middleX + (x - middleX) * factor,
    middleY + (y - middleY) * factor,
  ]);
}

/** The corners a hand can move: a ring's last, which is its first again, is not among them. */
export function cornersOf(geometry: NoteGeometry): readonly LngLat[] {
  if (geometry.type === 'Point') return [geometry.coordinates];
  if (geometry.type === 'LineString') return geometry.coordinates;
  return geometry.coordinates[0]?.slice(0, -1) ?? [];
}

/** With one corner elsewhere. */
export function withCorner(geometry: NoteGeometry, index: number, to: LngLat): NoteGeometry {
  return withCorners(
    geometry,
    cornersOf(geometry).map((corner, at) => (at === index ? to : corner)),
  );
}

/** Without one corner; null where too few would be left. */
export function withoutCorner(geometry: NoteGeometry, index: number): NoteGeometry | null {
  const corners = cornersOf(geometry).filter((_, at) => at !== index);
  const least = geometry.type === 'Polygon' ? 3 : 2;
  return corners.length < least ? null : withCorners(geometry, corners);
}

/** Drawn on a map that was turned around the world: its first corner between -180 and 180. */
export function withinWorld(geometry: NoteGeometry): NoteGeometry {
  const [lng] = cornersOf(geometry)[0] ?? [0];
  const turns = Math.round(lng / 360);
  return turns === 0 ? geometry : mapCorners(geometry, ([x, y]) => [x - turns, y]);
}

/** Whether its sides run along meridians and parallels. */
export function isUpright(geometry: NoteGeometry): boolean {
  const corners = cornersOf(geometry);
  const [lngs, lats] = [corners.map(([lng]) => lng), corners.map(([, lat]) => lat)];
  return corners.length === 4 && new Set(lngs).size === 2 && new Set(lats).size === 2;
}

function withCorners(geometry: NoteGeometry, corners: readonly LngLat[]): NoteGeometry {
  if (geometry.type === 'Point') {
    return { type: 'Point', coordinates: corners[0] ?? geometry.coordinates };
  }
  if (geometry.type === 'LineString') return { type: 'LineString', coordinates: corners };
  const holes = geometry.coordinates.slice(1);
  return { type: 'Polygon', coordinates: [[...corners, ...corners.slice(0, 1)], ...holes] };
}

function middleOf(geometry: NoteGeometry): MercatorPoint {
  const points = cornersOf(geometry).map(toMercator);
  const middle = (values: readonly number[]) => (Math.min(...values) + Math.max(...values)) / 2;
  return [middle(points.map(([x]) => x)), middle(points.map(([, y]) => y))];
}

function mapCorners(geometry: NoteGeometry, move: Move): NoteGeometry {
  const moved = (place: LngLat): LngLat => {
    const [lng, lat] = fromMercator(move(toMercator(place)));
    return [lng, Math.min(Math.max(lat, -MAX_LAT), MAX_LAT)];
  };
  if (geometry.type === 'Point') return { ...geometry, coordinates: moved(geometry.coordinates) };
  if (geometry.type === 'LineString') {
    return { ...geometry, coordinates: geometry.coordinates.map(moved) };
  }
  return { ...geometry, coordinates: geometry.coordinates.map((ring) => ring.map(moved)) };
}
