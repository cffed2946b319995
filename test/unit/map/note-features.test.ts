import { describe, expect, it } from 'vitest';
import type { Note } from '../../../src/domain/note';
import { partIdsOf, toNoteFeatures } from '../../../src/map/note-features';
import { createNote } from '../../support/create-test-notes';

const note = (patch: Partial<Note>): Note => createNote({ id: 'a', ...patch });
const partsOf = (patch: Partial<Note>) =>
  toNoteFeatures(note(patch)).map(({ properties }) => properties?.part);

const line = {
  type: 'LineString',
  coordinates: [
    [44, 33],
    [45, 33],
    [45, 33],
  ],
} as const;

describe('toNoteFeatures', () => {
  it('draws each type as its parts', () => {
    expect(partsOf({})).toEqual(['icon']);
    expect(partsOf({ type: 'text', text: 'here' })).toEqual(['text']);
    expect(partsOf({ type: 'line', geometry: line })).toEqual(['line']);
    expect(partsOf({ type: 'arrow', geometry: line })).toEqual(['line', 'head']);
    expect(partsOf({ type: 'arrow', geometry: line, text: 'there' })).toEqual([
      'line',
      'head',
      'label',
    ]);
    expect(partsOf({ type: 'plain', geometry: null })).toEqual([]);
  });

  it('has an id of its own for each part, known beforehand', () => {
    const ids = toNoteFeatures(note({ type: 'arrow', geometry: line, text: 'x' })).map(
      ({ properties }) => properties?.id,
    );
    expect(new Set(ids).size).toBe(3);
    expect(partIdsOf('a')).toEqual(expect.arrayContaining(ids));
  });

  it.each([
    [[45, 33], 90],
    [[43, 33], -90],
    [[44, 34], 0],
  ] as const)('turns the head to %j by %f degrees', (to, degrees) => {
    const geometry = { type: 'LineString', coordinates: [[44, 33], to] } as const;
    const head = toNoteFeatures(note({ type: 'arrow', geometry })).at(-1);
    expect(head?.properties?.turn).toBeCloseTo(degrees, 6);
    expect(head?.geometry).toEqual({ type: 'Point', coordinates: to });
  });

  it('has no head for an arrow that leads nowhere', () => {
    const geometry = {
      type: 'LineString',
      coordinates: [
        [44, 33],
        [44, 33],
      ],
    } as const;
    expect(partsOf({ type: 'arrow', geometry })).toEqual(['line']);
  });

  it('writes the first line, in an area at its centre of mass', () => {
    const ring = [
      [44, 33],
      [46, 33],
      [46, 35],
      [44, 35],
      [44, 33],
    ] as const;
    const geometry = { type: 'Polygon', coordinates: [ring] } as const;
    const label = toNoteFeatures(note({ type: 'area', geometry, text: '\n first \nsecond' })).at(
      -1,
    );
    expect(label?.properties).toMatchObject({ part: 'label', text: 'first' });
    expect(label?.geometry).toEqual({ type: 'Point', coordinates: [45, 34] });
  });

  it('keeps a place for words that are yet to come', () => {
    expect(toNoteFeatures(note({ type: 'text' }))[0]?.properties?.text).toBe('…');
  });
});
