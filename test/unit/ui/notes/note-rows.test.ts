import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_FOLDER, DEFAULT_NOTE_STYLE, type Note } from '../../../../src/domain/note';
import { createNoteRows, keyOfRow } from '../../../../src/ui/notes/note-rows';

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
  createNote('a', 'default', 1),
  createNote('b', 'field', 2),
  createNote('c', 'default', 3),
];

const keysOf = (...given: Parameters<typeof createNoteRows>) =>
  createNoteRows(...given).map(keyOfRow);

describe('createNoteRows', () => {
  it('lists folders in their order, in each the newest note first', () => {
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
    expect(keysOf(FOLDERS, NOTES.slice(0, 1), null, true)).toEqual(['folder default', 'a']);
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
