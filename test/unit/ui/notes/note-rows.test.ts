import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_FOLDER, DEFAULT_NOTE_STYLE, type Note } from '../../../../src/domain/note';
import { createNoteRows, keyOfRow, sortNotes } from '../../../../src/ui/notes/note-rows';

const FIELD = { id: 'field', name: 'Field', isShown: true, rank: 1 };
const FOLDERS = [DEFAULT_FOLDER, FIELD];

const createNote = (id: string, folder: string, created: number): Note => ({
  id,
  type: 'plain',
  geometry: null,
  text: id,
  style: DEFAULT_NOTE_STYLE,
  from: null,
  to: null,
  event: null,
  folder,
  created,
  modified: created,
});

const NOTES = [
  createNote('c', 'default', 3),
  createNote('b', 'field', 2),
  createNote('a', 'default', 1),
];

const keysOf = (...given: Parameters<typeof createNoteRows>) =>
  createNoteRows(...given).map(keyOfRow);

describe('sortNotes', () => {
  const byId = (notes: readonly Note[]) => new Map(notes.map((note) => [note.id, note]));

  it('puts the newest first', () => {
    expect(sortNotes(byId([...NOTES].reverse()), [])).toEqual(NOTES);
  });

  it('comes to the same whatever was before', () => {
    const change = fc.constantFrom('text', 'gone', 'new', 'none');
    fc.assert(
      fc.property(fc.array(fc.nat(9), { minLength: 1 }), change, (times, what) => {
        const notes = times.map((created, at) => createNote(`n${at}`, 'default', created));
        const before = sortNotes(byId(notes), []);
        const next = byId(notes);
        if (what === 'text') next.set('n0', { ...createNote('n0', 'field', times[0] ?? 0) });
        if (what === 'gone') next.delete('n0');
        if (what === 'new') next.set('n0', createNote('n0', 'default', 11));
        expect(sortNotes(next, before)).toEqual(sortNotes(next, []));
      }),
    );
  });
});

describe('createNoteRows', () => {
  it('lists folders in their order, in each the notes in theirs', () => {
    expect(keysOf(FOLDERS, NOTES, null, false)).toEqual([
      'folder default',
      'c',
      'a',
      'folder field',
      'b',
    ]);
  });

  it('puts what can be done to a folder under it', () => {
    expect(keysOf(FOLDERS, NOTES, 'field', false).slice(-3)).toEqual([
      'folder field',
      'tools field',
      'b',
    ]);
  });

  it('leaves folders out that a search empties, and only then', () => {
    expect(keysOf(FOLDERS, NOTES.slice(2), null, true)).toEqual(['folder default', 'a']);
    expect(keysOf(FOLDERS, [], null, false)).toEqual(['folder default', 'folder field']);
  });

  it('has every note of a known folder once', () => {
    const folder = fc.constantFrom('default', 'field');
    fc.assert(
      fc.property(fc.array(fc.tuple(folder, fc.nat(3))), (made) => {
        const notes = made.map(([id, created], at) => createNote(`n${at}`, id, created));
        const keys = keysOf(FOLDERS, notes, null, false);
        expect(keys).toHaveLength(notes.length + 2);
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });
});
