import { describe, expect, it } from 'vitest';
import { NOTE_TYPES, type NoteGeometry } from '../../../src/domain/note';
import {
  joinBackup,
  parseBackupPart,
  parseNoteEdit,
  parseNoteRow,
} from '../../../src/domain/parse-note';
import { createNote } from '../../support/create-test-notes';

const line: NoteGeometry = {
  type: 'LineString',
  coordinates: [
    [44, 33],
    [190, 34],
  ],
};

describe('parseNoteRow', () => {
  it('reads what the page writes', () => {
    const note = createNote({
      id: 'a',
      type: 'arrow',
      geometry: line,
      text: 'x',
      from: 3,
      to: null,
    });
    expect(parseNoteRow({ revision: 4, note })).toEqual({ revision: 4, note });
    const plain = createNote({ id: 'b', type: 'plain', geometry: null });
    expect(parseNoteRow({ revision: 0, note: plain })?.note).toEqual(plain);
  });

  it.each([
    ['nothing', undefined],
    ['no revision', { note: createNote({ id: 'a' }) }],
    ['half a revision', { revision: 1.5, note: createNote({ id: 'a' }) }],
    ['no id', { revision: 1, note: createNote({ id: '' }) }],
    [
      'another geometry than its type has',
      {
        revision: 1,
        note: createNote({ id: 'a', geometry: line }),
      },
    ],
    ['no geometry', { revision: 1, note: createNote({ id: 'a', geometry: null }) }],
    [
      'a place that is none',
      {
        revision: 1,
        note: createNote({ id: 'a', geometry: { type: 'Point', coordinates: [0, 91] } }),
      },
    ],
    [
      'a number that is none',
      {
        revision: 1,
        note: createNote({ id: 'a', geometry: { type: 'Point', coordinates: [Number.NaN, 0] } }),
      },
    ],
    ['an unknown type', { revision: 1, note: { ...createNote({ id: 'a' }), type: 'sphere' } }],
    ['half a day', { revision: 1, note: createNote({ id: 'a', from: 1.5 }) }],
  ])('sets aside what has %s', (_, row) => {
    expect(parseNoteRow(row)).toBeNull();
  });

  it('knows a geometry for every type', () => {
    for (const type of NOTE_TYPES) {
      const read = [createNote({ id: 'a' }).geometry, line, null].filter((geometry) =>
        parseNoteRow({ revision: 1, note: createNote({ id: 'a', type, geometry }) }),
      );
      const isPolygon = ['area', 'rectangle', 'circle'].includes(type);
      expect(read.length, type).toBe(isPolygon ? 0 : 1);
    }
  });
});

describe('parseNoteEdit and parseBackupPart', () => {
  it('read what the page writes, and nothing else', () => {
    const note = createNote({ id: 'a' });
    const edit = { notes: [{ before: null, after: note }], folders: [] };
    expect(parseNoteEdit(edit)).toEqual(edit);
    expect(parseNoteEdit({ notes: [{}] })).toBeNull();
    const part = { notes: [note], folders: [] };
    expect(parseBackupPart(part)).toEqual(part);
    expect(parseBackupPart('broken')).toBeNull();
    expect(joinBackup([part, { ...part, notes: [] }])?.notes.get('a')).toEqual(note);
    expect(joinBackup([])).toBeNull();
  });
});
