import { area } from '@turf/area';
import { bearing } from '@turf/bearing';
import { destination } from '@turf/destination';
import { distance } from '@turf/distance';
import { length } from '@turf/length';
import type { LngLat } from './event-record';
import { outlineOf } from './filter-area';
import { nearLongitude, runningOn } from './longitude';
import type { NoteGeometry, NoteType } from './note';

/** A circle on the globe. */
export type NoteCircle = { readonly center: LngLat; readonly radiusKm: number };

/** How large a note is, on the globe; null: it has no such measure. */
export type NoteMeasure = {
  readonly lengthKm: number | null;
  /** Where the last leg of a line leads, degrees clockwise from north, 0 to 360. */
  readonly bearing: number | null;
  readonly areaKm2: number | null;
  readonly perimeterKm: number | null;
  readonly circle: NoteCircle | null;
};

const NOTHING: NoteMeasure = {
  lengthKm: null,
  bearing: null,
  areaKm2: null,
  perimeterKm: null,
  circle: null,
};

/** Measures what is drawn, be it finished or not; a point has no measure. */
export function measureNote(type: NoteType, geometry: NoteGeometry): NoteMeasure {
  if (geometry.type === 'Point') return NOTHING;
  if (geometry.type === 'LineString') {
    const line = toPositions(geometry.coordinates);
    return { ...NOTHING, lengthKm: lengthOf(line), bearing: lastBearing(line) };
  }
  const rings = geometry.coordinates.map(toPositions);
  const circle = type === 'circle' ? circleOf(geometry) : null;
  return {
    ...NOTHING,
    areaKm2: area({ type: 'Polygon', coordinates: rings }) / 1e6,
    perimeterKm: rings.reduce((sum, ring) => sum + lengthOf(ring), 0),
    circle,
  };
}

/** A ring all of whose corners are equally far from the centre on the globe. */
export function circleAround({ center, radiusKm }: NoteCircle): NoteGeometry {
  // RFC 7946 has outer rings run counterclockwise.
  const ring = [...outlineOf({ type: 'circle', center, radiusKm })].reverse();
  return { type: 'Polygon', coordinates: [[...ring, ...ring.slice(0, 1)]] };
}

/**
 * The circle that a ring goes around; null for what is no ring. Opposite corners lie on either
 * side of the centre: halfway along the great circle between them.
 */
export function circleOf(geometry: NoteGeometry): NoteCircle | null {
  if (geometry.type !== 'Polygon') return null;
  const ring = geometry.coordinates[0] ?? [];
  const [first, opposite] = [ring[0], ring[Math.floor((ring.length - 1) / 2)]];
  if (first === undefined || opposite === undefined || ring.length < 4) return null;
  const across = distance([...first], [...opposite]);
  const middle = destination([...first], across / 2, bearing([...first], [...opposite]));
  const [lng = first[0], lat = first[1]] = middle.geometry.coordinates;
  const center: LngLat = [nearLongitude(lng, first[0]), lat];
  return { center, radiusKm: across / 2 };
}

/** What turf takes: plain lists of numbers, unbroken at the antimeridian. */
const toPositions = (points: readonly LngLat[]): number[][] =>
  runningOn(points).map((point) => [...point]);

function lengthOf(line: number[][]): number {
  const geometry = { type: 'LineString' as const, coordinates: line };
  return length({ type: 'Feature', geometry, properties: null });
}

function lastBearing(line: number[][]): number | null {
  const end = line.at(-1);
  const start = line.findLast((point) => point[0] !== end?.[0] || point[1] !== end?.[1]);
  if (start === undefined || end === undefined) return null;
  return (bearing(start, end) + 360) % 360;
}
