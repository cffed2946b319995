import type { LngLat } from './event-record';
import { MAX_NOTE_CORNERS, type NoteGeometry } from './note';
import { type ImportIssueCode, MAX_IMPORT_DEPTH } from './note-import';
import { crossesItself } from './ring-crossing';

/** Degrees: a way over the date line may go on past 180, once round the earth. */
const MAX_LNG = 360;
const MAX_LAT = 90;

/** What could be had of a geometry, and what is to be told of it. */
export type GeometryReading = {
  readonly geometries: readonly NoteGeometry[];
  readonly issues: ReadonlySet<ImportIssueCode>;
};

type Tell = (issue: ImportIssueCode) => void;

/** The own member of a value that came from outside; nothing inherited, nothing of a prototype. */
export function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;
}

/**
 * Reads any GeoJSON geometry into those that notes have: multiple ones and collections are taken
 * apart, heights left out, rings closed. A part that cannot be drawn is left out and told.
 */
export function readGeometry(value: unknown): GeometryReading {
  const geometries: NoteGeometry[] = [];
  const issues = new Set<ImportIssueCode>();
  const tell: Tell = (issue) => issues.add(issue);
  // A stack of our own: a file can be nested deeper than the browser's.
  const open: { readonly value: unknown; readonly depth: number }[] = [{ value, depth: 1 }];
  let parts = 0;
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const members = memberOf(next.value, 'geometries');
    if (memberOf(next.value, 'type') === 'GeometryCollection' && Array.isArray(members)) {
      if (next.depth >= MAX_IMPORT_DEPTH) tell('bad-geometry');
      else {
        for (const member of members.toReversed()) {
          open.push({ value: member, depth: next.depth + 1 });
        }
      }
      continue;
    }
    const read = readParts(next.value, tell);
    parts += read.length;
    geometries.push(...read.flatMap((geometry) => geometry ?? []));
  }
  if (parts > 1) tell('split');
  return { geometries, issues };
}

/** The simple geometries of one that is no collection; null for each that cannot be drawn. */
function readParts(value: unknown, tell: Tell): readonly (NoteGeometry | null)[] {
  const type = memberOf(value, 'type');
  const coordinates = memberOf(value, 'coordinates');
  const each = (read: (part: unknown) => readonly (NoteGeometry | null)[]) => {
    if (Array.isArray(coordinates)) return coordinates.flatMap(read);
    tell('bad-geometry');
    return [null];
  };
  switch (type) {
    case 'Point':
      return [readPoint(coordinates, tell)];
    case 'MultiPoint':
      return each((part) => [readPoint(part, tell)]);
    case 'LineString':
      return readLine(coordinates, tell);
    case 'MultiLineString':
      return each((part) => readLine(part, tell));
    case 'Polygon':
      return [readPolygon(coordinates, tell)];
    case 'MultiPolygon':
      return each((part) => [readPolygon(part, tell)]);
    default:
      tell('bad-geometry');
      return [null];
  }
}

function readPoint(value: unknown, tell: Tell): NoteGeometry | null {
  const coordinates = readPosition(value, tell);
  return coordinates === null ? null : { type: 'Point', coordinates };
}

/** A longer line than a note may have becomes several, each beginning where the last ended. */
function readLine(value: unknown, tell: Tell): readonly (NoteGeometry | null)[] {
  const corners = readPositions(value, tell);
  if (corners === null || corners.length < 2) {
    if (corners !== null) tell('bad-geometry');
    return [null];
  }
  const lines: NoteGeometry[] = [];
  for (let first = 0; first < corners.length - 1; first += MAX_NOTE_CORNERS - 1) {
    const coordinates = corners.slice(first, first + MAX_NOTE_CORNERS);
    lines.push({ type: 'LineString', coordinates });
  }
  return lines;
}

function readPolygon(value: unknown, tell: Tell): NoteGeometry | null {
  if (!Array.isArray(value) || value.length === 0) {
    tell('bad-geometry');
    return null;
  }
  const rings: (readonly LngLat[])[] = [];
  let corners = 0;
  for (const part of value) {
    const ring = readRing(part, tell);
    if (ring === null) return null;
    corners += ring.length;
    if (corners > MAX_NOTE_CORNERS) {
      tell('too-many-corners');
      return null;
    }
    rings.push(ring);
  }
  if (rings.some(crossesItself)) tell('crossing');
  return { type: 'Polygon', coordinates: rings };
}

function readRing(value: unknown, tell: Tell): readonly LngLat[] | null {
  const corners = readPositions(value, tell);
  const [first] = corners ?? [];
  const last = corners?.at(-1);
  if (corners === null) return null;
  if (first === undefined || last === undefined || corners.length < 3) {
    tell('bad-geometry');
    return null;
  }
  const isClosed = first[0] === last[0] && first[1] === last[1];
  if (isClosed && corners.length < 4) {
    tell('bad-geometry');
    return null;
  }
  if (isClosed) return corners;
  tell('closed');
  return [...corners, first];
}

function readPositions(value: unknown, tell: Tell): readonly LngLat[] | null {
  if (!Array.isArray(value)) {
    tell('bad-geometry');
    return null;
  }
  const positions: LngLat[] = [];
  for (const part of value) {
    const position = readPosition(part, tell);
    if (position === null) return null;
    positions.push(position);
  }
  return positions;
}

function readPosition(value: unknown, tell: Tell): LngLat | null {
  const [lng, lat, height]: readonly unknown[] = Array.isArray(value) ? value : [];
  if (typeof lng !== 'number' || typeof lat !== 'number' || Number.isNaN(lng + lat)) {
    tell('bad-geometry');
    return null;
  }
  if (Math.abs(lng) > MAX_LNG || Math.abs(lat) > MAX_LAT) {
    tell('out-of-range');
    return null;
  }
  if (typeof height === 'number') tell('elevation');
  return [lng, lat];
}
