import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Note } from '../../../src/domain/note';
import {
  applyEdit,
  EMPTY_EDIT,
  invertEdit,
  isEmptyEdit,
  isSameThing,
  mergeEdits,
  type Notebook,
  type NoteEdit,
  rebaseEdit,
} from '../../../src/domain/note-edit';
import { createNote } from '../../support/create-test-notes';

const IDS = ['a', 'b', 'c', 'd'];

const aNote = (id: string): fc.Arbitrary<Note> =>
  fc.constantFrom('', 'x', 'y').map((text) => createNote({ id, text }));

const aNotebook: fc.Arbitrary<Notebook> = fc
  .tuple(...IDS.map((id) => fc.option(aNote(id))))
  .map((notes) => ({
    notes: new Map(notes.flatMap((note) => (note === null ? [] : [[note.id, note] as const]))),
    folders: new Map(),
  }));

/** What is asked for, whatever is there. */
const anAsk: fc.Arbitrary<NoteEdit> = fc
  .array(
    fc
      .constantFrom(...IDS)
      .chain((id) =>
        fc
          .option(aNote(id))
          .map((after) => ({ before: after === null ? createNote({ id }) : null, after })),
      ),
    { maxLength: 6 },
  )
  .map((notes) => ({ notes, folders: [] }));

describe('an edit', () => {
  it('is taken back by its inverse', () => {
    fc.assert(
      fc.property(aNotebook, anAsk, (notebook, ask) => {
        const edit = rebaseEdit(notebook, ask);
        const there = applyEdit(notebook, edit);
        expect(applyEdit(there, invertEdit(edit))).toEqual(notebook);
        expect(there).toEqual(applyEdit(notebook, ask));
      }),
    );
  });

  it('and the next are one when merged', () => {
    fc.assert(
      fc.property(aNotebook, anAsk, anAsk, (notebook, first, second) => {
        const a = rebaseEdit(notebook, first);
        const between = applyEdit(notebook, a);
        const b = rebaseEdit(between, second);
        const merged = mergeEdits(a, b);
        const end = applyEdit(between, b);
        expect(applyEdit(notebook, merged)).toEqual(end);
        expect(applyEdit(end, invertEdit(merged))).toEqual(notebook);
      }),
    );
  });

  it('leaves what it does not name as it is', () => {
    const notebook: Notebook = {
      notes: new Map(IDS.map((id) => [id, createNote({ id })])),
      folders: new Map(),
    };
    const edit = rebaseEdit(notebook, {
      ...EMPTY_EDIT,
      notes: [{ before: null, after: createNote({ id: 'b', text: 'new' }) }],
    });
    const after = applyEdit(notebook, edit);
    expect(after.notes.get('a')).toBe(notebook.notes.get('a'));
    expect(after.folders).toBe(notebook.folders);
    expect(edit.notes[0]?.before).toBe(notebook.notes.get('b'));
  });

  it('made and undone comes to nothing', () => {
    const after = createNote({ id: 'a' });
    const edit: NoteEdit = { ...EMPTY_EDIT, notes: [{ before: null, after }] };
    expect(isEmptyEdit(mergeEdits(edit, invertEdit(edit)))).toBe(true);
    expect(isEmptyEdit(edit)).toBe(false);
  });
});

describe('isSameThing', () => {
  it('looks at what is said, not at when or in which order', () => {
    const note = createNote({ id: 'a', text: 'x' });
    const reversed = Object.fromEntries(Object.entries(note).reverse());
    expect(isSameThing(note, { ...note, ...reversed, modified: 5 })).toBe(true);
    expect(isSameThing(note, { ...note, text: 'y' })).toBe(false);
    expect(isSameThing(note, { ...note, style: { ...note.style, width: 8 } })).toBe(false);
    expect([isSameThing(note, null), isSameThing(null, null)]).toEqual([false, true]);
  });
});
