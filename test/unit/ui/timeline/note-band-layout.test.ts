import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_NOTE_STYLE, type Note } from '../../../../src/domain/note';
import { createAxisScale } from '../../../../src/ui/timeline/axis-view';
import { layoutNoteBand, noteMarkAt } from '../../../../src/ui/timeline/note-band-layout';

const BOX = { y: 100, laneHeight: 5, lanes: 2 };
/** 10 px a day. */
const scale = createAxisScale({ start: 0, end: 100 }, 1000, false);

const createNote = (id: string, from: number | null, to: number | null): Note => ({
  id,
  type: 'plain',
  geometry: null,
  text: '',
  style: DEFAULT_NOTE_STYLE,
  from,
  to,
  event: null,
  folder: 'default',
  created: 0,
  modified: 0,
});

describe('layoutNoteBand', () => {
  it('lays a note from its first to the end of its last day', () => {
    const [mark] = layoutNoteBand([createNote('a', 10, 19)], scale, BOX);
    expect(mark).toMatchObject({ id: 'a', x: 100, width: 100, y: 100, height: 4 });
  });

  it('mirrors with the axis', () => {
    const mirrored = createAxisScale({ start: 0, end: 100 }, 1000, true);
    const [mark] = layoutNoteBand([createNote('a', 10, 19)], mirrored, BOX);
    expect(mark).toMatchObject({ x: 800, width: 100 });
  });

  it('leaves out notes without days, and those out of view', () => {
    const notes = [
      createNote('a', null, null),
      createNote('b', -50, -40),
      createNote('c', 200, 201),
    ];
    expect(layoutNoteBand(notes, scale, BOX)).toEqual([]);
  });

  it('lets a note that is open on a side go on to that end', () => {
    const [until, since] = layoutNoteBand(
      [createNote('a', null, 9), createNote('b', 90, null)],
      scale,
      BOX,
    );
    expect([until?.x, (until?.x ?? 0) + (until?.width ?? 0)]).toEqual([-5, 100]);
    expect([since?.x, (since?.x ?? 0) + (since?.width ?? 0)]).toEqual([900, 1005]);
  });

  it('puts what overlaps into lanes, and keeps all marks wide enough and within the lanes', () => {
    const days = fc.integer({ min: -20, max: 120 });
    fc.assert(
      fc.property(fc.array(fc.tuple(days, fc.nat(40)), { maxLength: 30 }), (spans) => {
        const notes = spans.map(([from, length], at) => createNote(`${at}`, from, from + length));
        for (const mark of layoutNoteBand(notes, scale, BOX)) {
          expect(mark.width).toBeGreaterThanOrEqual(5);
          expect([100, 105]).toContain(mark.y);
        }
      }),
    );
    const overlapping = layoutNoteBand(
      [createNote('a', 10, 30), createNote('b', 20, 40), createNote('c', 35, 50)],
      scale,
      BOX,
    );
    expect(overlapping.map(({ id, y }) => [id, y])).toEqual([
      ['a', 100],
      ['b', 105],
      ['c', 100],
    ]);
  });
});

describe('noteMarkAt', () => {
  const marks = layoutNoteBand([createNote('a', 10, 30), createNote('b', 20, 22)], scale, BOX);

  it('finds the mark in the lane of the point', () => {
    expect(noteMarkAt(marks, { x: 215, y: 102 }, 3)?.id).toBe('a');
    expect(noteMarkAt(marks, { x: 215, y: 107 }, 3)?.id).toBe('b');
  });

  it('finds nothing beyond its reach', () => {
    expect(noteMarkAt(marks, { x: 215, y: 92 }, 3)).toBeNull();
    expect(noteMarkAt(marks, { x: 90, y: 102 }, 3)).toBeNull();
  });
});
