import type { LngLat } from '../domain/event-record';
import type { Note, NoteGeometry } from '../domain/note';
import { labelOf } from '../domain/note-label';
import { toMercator } from './map-mercator';
import { copyGeometry } from './note-geometry-copy';

/** What a feature is drawn as; a note is one or several of them. */
export type NotePart = 'area' | 'line' | 'head' | 'icon' | 'text' | 'label';

/** What the layers of notes read. */
export type NoteProperties = {
  /** Unique among all parts of all notes. */
  readonly id: string;
  /** Id of the note. */
  readonly note: string;
  readonly part: NotePart;
  readonly color: string;
  readonly width: number;
  readonly isFilled: boolean;
  readonly icon: string;
  readonly text: string;
  /** Degrees clockwise from the top of the map. */
  readonly turn: number;
};

/** Ids of the features of a note, drawn or not. */
export const partIdsOf = (id: string): readonly string[] => [id, `${id} head`, `${id} label`];

/** What is drawn of a note; nothing of one without a place. */
export function toNoteFeatures({
  id,
  type,
  geometry,
  style,
  text,
}: Note): readonly GeoJSON.Feature[] {
  if (geometry === null) return [];
  const label = labelOf(text);
  const [shapeId = id, headId = id, labelId = id] = partIdsOf(id);
  const feature = (
    part: NotePart,
    partId: string,
    shape: NoteGeometry,
    turn = 0,
  ): GeoJSON.Feature => {
    const { color, width, isFilled, icon } = style;
    const properties: NoteProperties = {
      id: partId,
      note: id,
      part,
      color,
      width,
      isFilled,
      icon,
      // Words that are yet to come have a place already.
      text: label === '' && type === 'text' ? '…' : label,
      turn,
    };
    return { type: 'Feature', geometry: copyGeometry(shape), properties };
  };
  const labelAt = (coordinates: LngLat): readonly GeoJSON.Feature[] =>
    label === '' ? [] : [feature('label', labelId, { type: 'Point', coordinates })];

  if (geometry.type === 'Point') {
    return [feature(type === 'text' ? 'text' : 'icon', shapeId, geometry)];
  }
  if (geometry.type === 'Polygon') {
    const ring = geometry.coordinates[0] ?? [];
    return [feature('area', shapeId, geometry), ...labelAt(middleOfRing(ring))];
  }
  const line = geometry.coordinates;
  const head = type === 'arrow' ? headOf(line) : null;
  return [
    feature('line', shapeId, geometry),
    ...(head === null ? [] : [feature('head', headId, head.geometry, head.turn)]),
    ...labelAt(line[Math.floor(line.length / 2)] ?? [0, 0]),
  ];
}

/** The tip of an arrow and where it points on the map; null for one that leads nowhere. */
function headOf(line: readonly LngLat[]): { geometry: NoteGeometry; turn: number } | null {
  const tip = line.at(-1);
  if (tip === undefined) return null;
  const before = line.findLast(([lng, lat]) => lng !== tip[0] || lat !== tip[1]);
  if (before === undefined) return null;
  const [fromX, fromY] = toMercator(before);
  const [toX, toY] = toMercator(tip);
  const turn = (Math.atan2(toX - fromX, fromY - toY) * 180) / Math.PI;
  return { geometry: { type: 'Point', coordinates: tip }, turn };
}

/** The centre of mass of what a ring goes around; of a ring that encloses nothing, its first corner. */
function middleOfRing(ring: readonly LngLat[]): LngLat {
  const [originLng, originLat] = ring[0] ?? [0, 0];
  let [lng, lat, doubled] = [0, 0, 0];
  ring.slice(1).forEach((to, at) => {
    const from = ring[at] ?? to;
    // From the first corner: small areas far from 0°, 0° would be lost in rounding.
    const [fromLng, fromLat] = [from[0] - originLng, from[1] - originLat];
    const [toLng, toLat] = [to[0] - originLng, to[1] - originLat];
    const cross = fromLng * toLat - toLng * fromLat;
    doubled += cross;
    lng += (fromLng + toLng) * cross;
    lat += (fromLat + toLat) * cross;
  });
  if (doubled === 0) return [originLng, originLat];
  return [originLng + lng / (3 * doubled), originLat + lat / (3 * doubled)];
}
