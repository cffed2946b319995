import { describe, expect, it } from 'vitest';
import type { LngLat } from '../../../src/domain/event-record';
import { finishSteps } from '../../../src/domain/finish-steps';
import { DEFAULT_NOTE_STYLE, NOTE_COLORS, type Note } from '../../../src/domain/note';
import { EVENT_ORIGIN } from '../../../src/map/event-buffer';
import { toMercator } from '../../../src/map/map-mercator';
import { packPlainNotes, WIDTH_STEP } from '../../../src/map/plain-notes-pack';
import type { PlainPart } from '../../../src/map/plain-part';
import { createNote } from '../../support/create-test-notes';

const pack = (...notes: Note[]) => finishSteps(packPlainNotes(notes));
const piecesOf = ({ data, size, before }: PlainPart, note: number): number[][] =>
  Array.from({ length: (before[note + 1] ?? 0) - (before[note] ?? 0) }, (_, at) => {
    const start = ((before[note] ?? 0) + at) * size;
    return [...data.subarray(start, start + size)];
  });
const placed = (place: LngLat): number[] =>
  toMercator(place).map((value, axis) => Math.fround(value - (EVENT_ORIGIN[axis] ?? 0)));

const square = (west: number, south: number, side: number): LngLat[] => [
  [west, south],
  [west + side, south],
  [west + side, south + side],
  [west, south + side],
  [west, south],
];
const area = (style: Partial<Note['style']>, ...rings: LngLat[][]): Note =>
  createNote({
    id: 'area',
    type: 'area',
    geometry: { type: 'Polygon', coordinates: rings },
    style: { ...DEFAULT_NOTE_STYLE, ...style },
  });
const line = (coordinates: LngLat[]): Note =>
  createNote({ id: 'line', type: 'line', geometry: { type: 'LineString', coordinates } });
const plain = createNote({ id: 'plain', type: 'plain', geometry: null });

describe('packPlainNotes', () => {
  it('makes a dot of a point, with its days and its colour', () => {
    const style = { ...DEFAULT_NOTE_STYLE, color: 'ochre', width: 4 } as const;
    const { dots, lines } = pack(plain, createNote({ id: 'a', from: 18_000, to: 18_010, style }));
    const look = NOTE_COLORS.indexOf('ochre') + WIDTH_STEP * 4;
    expect(piecesOf(dots, 0)).toEqual([]);
    expect(piecesOf(dots, 1)).toEqual([[...placed([44.37, 33.3]), 18_000, 18_010, look]]);
    expect(lines.data).toHaveLength(0);
  });

  it('has a note without days in every window', () => {
    const [[, , from = 0, to = 0] = []] = piecesOf(pack(createNote({ id: 'a' })).dots, 0);
    expect(from).toBeLessThan(-1e6);
    expect(to).toBeGreaterThan(1e6);
  });

  it('makes stretches of a line, and fewer for further out', () => {
    const bent: LngLat[] = [
      [44, 33],
      [44.5, 33.00001],
      [45, 33],
      [45, 34],
    ];
    const { lines, coarseLines } = pack(line(bent));
    expect(piecesOf(lines, 0).map((piece) => piece.slice(0, 4))).toEqual(
      bent.slice(1).map((to, at) => [...placed(bent[at] ?? to), ...placed(to)]),
    );
    expect(piecesOf(coarseLines, 0)).toHaveLength(2);
  });

  it('outlines all rings of an area, and fills what is between them', () => {
    const { lines, fills } = pack(area({}, square(44, 33, 1), square(44.2, 33.2, 0.2)));
    expect(piecesOf(lines, 0)).toHaveLength(8);
    const corners = piecesOf(fills, 0);
    let filled = 0;
    for (let at = 0; at < corners.length; at += 3) {
      const [[ax = 0, ay = 0] = [], [bx = 0, by = 0] = [], [cx = 0, cy = 0] = []] =
        corners.slice(at);
      filled += Math.abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay)) / 2;
    }
    const [west = 0, south = 0] = placed([44, 33]);
    const [east = 0, north = 0] = placed([45, 34]);
    const whole = (east - west) * (south - north);
    expect(filled / whole).toBeCloseTo(1 - 0.2 * 0.2, 2);
  });

  it('does not fill an area that has no fill', () => {
    const { lines, fills } = pack(area({ isFilled: false }, square(44, 33, 1)));
    expect(piecesOf(fills, 0)).toEqual([]);
    expect(piecesOf(lines, 0)).toHaveLength(4);
  });

  it('has a box around each, which nothing is within where there is no place', () => {
    const { boxes } = pack(plain, area({}, square(44, 33, 1)));
    expect([...boxes.subarray(0, 4)]).toEqual([Infinity, Infinity, -Infinity, -Infinity]);
    expect([...boxes.subarray(4)].map(Math.fround)).toEqual([
      ...placed([44, 34]),
      ...placed([45, 33]),
    ]);
  });

  it('has finite places for the poles', () => {
    const pole: LngLat = [0, 90];
    const { dots } = pack(createNote({ id: 'a', geometry: { type: 'Point', coordinates: pole } }));
    expect(dots.data.every(Number.isFinite)).toBe(true);
  });

  it('comes in steps', () => {
    const notes = Array.from({ length: 20_000 }, (_, at) => createNote({ id: `n${at}` }));
    const steps = packPlainNotes(notes);
    let count = 0;
    for (; steps.next().done !== true; count++);
    expect(count).toBeGreaterThan(2);
  });
});
