import earcut from 'earcut';
import type { LngLat } from '../domain/event-record';
import { NOTE_COLORS, type Note, type NoteGeometry } from '../domain/note';
import { EVENT_ORIGIN } from './event-buffer';
import { toMercator } from './map-mercator';
import { type PlainPart, PlainPartWriter } from './plain-part';
import { simplifyLine } from './simplify-line';

/** Very many notes as what is drawn of them; places are Mercator, from `EVENT_ORIGIN` on. */
export type PlainNotes = {
  readonly notes: readonly Note[];
  /** West, north, east, south by note; of one without a place nothing is within. */
  readonly boxes: Float64Array;
  /** A quad each: x, y, from, to, style. */
  readonly dots: PlainPart;
  /** Corners of triangles: x, y, from, to, style. */
  readonly fills: PlainPart;
  /** Straight stretches: x, y, x, y, from, to, style. */
  readonly lines: PlainPart;
  /** The same for {@link COARSE_ZOOM} and further out, with fewer corners. */
  readonly coarseLines: PlainPart;
};

/** Floats of one piece of each part. */
export const PLAIN_FLOATS = { dots: 5, fills: 5, lines: 7 } as const;

/** A style is the index of its colour and this many times its width, px. */
export const WIDTH_STEP = 8;

/** Days before and after all others. */
const ALWAYS = 1e9;

/** At this zoom and further out, corners are left out that no eye would miss. */
export const COARSE_ZOOM = 8;
/** Half a px there, in worlds of 512 px at zoom 0. */
const COARSE_TOLERANCE = 0.5 / (512 * 2 ** COARSE_ZOOM);

/** So many corners between two steps: some ms. */
const CORNERS_A_STEP = 8000;

/** Packs notes for drawing them plainly, step by step. */
export function* packPlainNotes(notes: readonly Note[]): Generator<void, PlainNotes> {
  const boxes = new Float64Array(4 * notes.length);
  const dots = new PlainPartWriter(PLAIN_FLOATS.dots, notes.length);
  const fills = new PlainPartWriter(PLAIN_FLOATS.fills, notes.length);
  const lines = new PlainPartWriter(PLAIN_FLOATS.lines, notes.length);
  const coarseLines = new PlainPartWriter(PLAIN_FLOATS.lines, notes.length);
  let corners = 0;
  for (const [index, note] of notes.entries()) {
    const { geometry, style } = note;
    const look = [
      note.from ?? -ALWAYS,
      note.to ?? ALWAYS,
      NOTE_COLORS.indexOf(style.color) + WIDTH_STEP * style.width,
    ] as const;
    const rings = ringsOf(geometry);
    boxes.set(boxOf(rings), 4 * index);
    for (const ring of rings) {
      corners += ring.length / 2;
      if (geometry?.type === 'Point') dots.add(ring[0] ?? 0, ring[1] ?? 0, ...look);
      else {
        addStretches(lines, ring, look);
        addStretches(coarseLines, simplifyLine(ring, COARSE_TOLERANCE), look);
      }
    }
    if (geometry?.type === 'Polygon' && style.isFilled) addFill(fills, rings, look);
    for (const part of [dots, fills, lines, coarseLines]) part.endNote();
    corners += 1;
    if (corners < CORNERS_A_STEP) continue;
    corners = 0;
    yield;
  }
  return {
    notes,
    boxes,
    dots: dots.finish(),
    fills: fills.finish(),
    lines: lines.finish(),
    coarseLines: coarseLines.finish(),
  };
}

type Look = readonly [from: number, to: number, style: number];

function addStretches(part: PlainPartWriter, line: readonly number[], look: Look): void {
  for (let at = 0; at + 3 < line.length; at += 2) {
    part.add(line[at] ?? 0, line[at + 1] ?? 0, line[at + 2] ?? 0, line[at + 3] ?? 0, ...look);
  }
}

function addFill(part: PlainPartWriter, rings: readonly (readonly number[])[], look: Look): void {
  const corners = rings.flat();
  const holes: number[] = [];
  let before = 0;
  for (const ring of rings) {
    if (before > 0) holes.push(before);
    before += ring.length / 2;
  }
  for (const corner of earcut(corners, holes)) {
    part.add(corners[2 * corner] ?? 0, corners[2 * corner + 1] ?? 0, ...look);
  }
}

/** Each ring or line as x, y, x, y, …; a point is one of one corner. */
function ringsOf(geometry: NoteGeometry | null): readonly (readonly number[])[] {
  if (geometry === null) return [];
  if (geometry.type === 'Point') return [fromOrigin([geometry.coordinates])];
  if (geometry.type === 'LineString') return [fromOrigin(geometry.coordinates)];
  return geometry.coordinates.map(fromOrigin);
}

function fromOrigin(places: readonly LngLat[]): readonly number[] {
  const corners: number[] = [];
  for (const place of places) {
    const [x, y] = toMercator(place);
    // The poles are nowhere on this map.
    corners.push(x - EVENT_ORIGIN[0], Math.min(1, Math.max(0, y)) - EVENT_ORIGIN[1]);
  }
  return corners;
}

function boxOf(rings: readonly (readonly number[])[]): readonly number[] {
  let [west, north, east, south] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const ring of rings) {
    for (let at = 0; at < ring.length; at += 2) {
      const [x = 0, y = 0] = [ring[at], ring[at + 1]];
      west = Math.min(west, x);
      north = Math.min(north, y);
      east = Math.max(east, x);
      south = Math.max(south, y);
    }
  }
  return [west, north, east, south];
}
