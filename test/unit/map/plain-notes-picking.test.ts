import { describe, expect, it } from 'vitest';
import type { LngLat } from '../../../src/domain/event-record';
import { finishSteps } from '../../../src/domain/finish-steps';
import { DEFAULT_NOTE_STYLE, type Note } from '../../../src/domain/note';
import { EVENT_ORIGIN } from '../../../src/map/event-buffer';
import { type MercatorPoint, toMercator } from '../../../src/map/map-mercator';
import { packPlainNotes } from '../../../src/map/plain-notes-pack';
import {
  findPlainArea,
  findPlainMark,
  type PlainPress,
} from '../../../src/map/plain-notes-picking';
import { createNote } from '../../support/create-test-notes';

/** The whole world is this wide, px. */
const WORLD_PX = 512 * 2 ** 7;
const CENTER: LngLat = [44, 33];

const pack = (...notes: Note[]) => finishSteps(packPlainNotes(notes));

/** A press so many px right and down of the centre, on a map turned by some degrees. */
function press(right: number, down: number, given: Partial<PlainPress> = {}, turn = 0): PlainPress {
  const [x, y] = toMercator(CENTER);
  const [cos, sin] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)];
  const [toRight, toDown]: MercatorPoint[] = [
    [cos / WORLD_PX, sin / WORLD_PX],
    [-sin / WORLD_PX, cos / WORLD_PX],
  ];
  const [rx = 0, ry = 0] = toRight ?? [];
  const [dx = 0, dy = 0] = toDown ?? [];
  return {
    place: {
      at: [
        x - EVENT_ORIGIN[0] + right * rx + down * dx,
        y - EVENT_ORIGIN[1] + right * ry + down * dy,
      ],
      right: [rx, ry],
      down: [dx, dy],
    },
    reachPx: 7,
    window: { from: 100, to: 200 },
    leftOut: new Set(),
    ...given,
  };
}

const point = (given: Partial<Note> = {}): Note =>
  createNote({ id: 'point', geometry: { type: 'Point', coordinates: CENTER }, ...given });
/** Through the centre, from west to east. */
const line = (given: Partial<Note> = {}): Note =>
  createNote({
    id: 'line',
    type: 'line',
    geometry: {
      type: 'LineString',
      coordinates: [
        [43, 33],
        [45, 33],
      ],
    },
    style: { ...DEFAULT_NOTE_STYLE, width: 4 },
    ...given,
  });
const square = (half: number): LngLat[] => [
  [44 - half, 33 - half],
  [44 + half, 33 - half],
  [44 + half, 33 + half],
  [44 - half, 33 + half],
  [44 - half, 33 - half],
];
const area = (...rings: LngLat[][]): Note =>
  createNote({ id: 'area', type: 'area', geometry: { type: 'Polygon', coordinates: rings } });

describe('findPlainMark', () => {
  it('finds a dot as far as its edge and the finger reach', () => {
    expect(findPlainMark(pack(point()), press(8, 8))).toBe(0);
    expect(findPlainMark(pack(point()), press(8.5, 8.5))).toBeNull();
  });

  it.each([0, 90, 215])('finds a line beside the press, on a map turned by %f°', (turn) => {
    const found = (beside: number) => {
      const radians = (turn * Math.PI) / 180;
      const at = press(beside * Math.sin(radians), beside * Math.cos(radians), {}, turn);
      return findPlainMark(pack(line()), at);
    };
    expect(found(8.9)).toBe(0);
    expect(found(9.1)).toBeNull();
  });

  it('does not find a line beyond its ends', () => {
    const end = WORLD_PX / 360;
    expect(findPlainMark(pack(line()), press(end + 8, 0))).toBe(0);
    expect(findPlainMark(pack(line()), press(end + 10, 0))).toBeNull();
  });

  it('takes dots before lines, and the later of two', () => {
    expect(findPlainMark(pack(point(), line()), press(0, 0))).toBe(0);
    expect(findPlainMark(pack(point(), point({ id: 'b' }), line()), press(0, 0))).toBe(1);
    expect(findPlainMark(pack(line(), line({ id: 'b' })), press(0, 0))).toBe(1);
  });

  it('finds only what is drawn: in the window, and not by others', () => {
    const gone = point({ to: 99 });
    expect(findPlainMark(pack(gone), press(0, 0))).toBeNull();
    expect(findPlainMark(pack(point({ from: 200, to: 201 })), press(0, 0))).toBe(0);
    const notes = pack(line(), point());
    expect(findPlainMark(notes, press(0, 0, { leftOut: new Set([1]) }))).toBe(0);
  });
});

describe('findPlainArea', () => {
  it('finds an area from within, and not from its hole', () => {
    const notes = pack(area(square(1), square(0.1)));
    expect(findPlainArea(notes, press(0, 0))).toBeNull();
    expect(findPlainArea(notes, press(60, 0))).toBe(0);
    expect(findPlainArea(notes, press(WORLD_PX / 360 + 1, 0))).toBeNull();
  });

  it('finds no line that closes, and no area that is not drawn', () => {
    const ring = line({ geometry: { type: 'LineString', coordinates: square(1) } });
    expect(findPlainArea(pack(ring), press(30, 0))).toBeNull();
    const hidden = press(30, 0, { leftOut: new Set([0]) });
    expect(findPlainArea(pack(area(square(1))), hidden)).toBeNull();
  });
});
