import { describe, expect, it } from 'vitest';
import { finishSteps } from '../../../src/domain/finish-steps';
import { planImport, toImportEditInSteps } from '../../../src/domain/import-plan';
import { DEFAULT_FOLDER, DEFAULT_NOTE_STYLE, type Note } from '../../../src/domain/note';
import { applyEdit, invertEdit, type Notebook } from '../../../src/domain/note-edit';
import type { ImportedNote, NotesReading } from '../../../src/domain/note-import';

const createNote = (id: string, text = id, folder = DEFAULT_FOLDER.id): Note => ({
  ...{ id, text, folder, type: 'plain', geometry: null, style: DEFAULT_NOTE_STYLE },
  ...{ from: null, to: null, event: null, created: 1, modified: 1 },
});
const createReading = (
  notes: readonly ImportedNote[],
  given: Partial<NotesReading> = {},
): NotesReading => ({ notes, folders: [], issues: [], view: null, isStyled: true, ...given });

const notebook: Notebook = {
  notes: new Map([
    ['a', createNote('a')],
    ['b', createNote('b')],
  ]),
  folders: new Map([[DEFAULT_FOLDER.id, DEFAULT_FOLDER]]),
};
const reading = createReading(
  [
    { ...createNote('a'), modified: 9, folder: 'f' },
    { ...createNote('b', 'another b'), folder: 'f' },
    { ...createNote('c'), folder: 'f' },
    { ...createNote('d'), folder: null },
  ],
  { folders: [{ id: 'f', name: 'Field', isShown: false }] },
);
const plan = planImport(notebook, reading);
const importWith = (wish: Partial<Parameters<typeof toImportEditInSteps>[3]>) => {
  let made = 0;
  return finishSteps(
    toImportEditInSteps(
      notebook,
      reading,
      plan,
      { place: { type: 'file' }, choice: 'mine', folderName: 'file', ...wish },
      () => `made-${++made}`,
    ),
  );
};
const bookAfter = (wish: Parameters<typeof importWith>[0]) => applyEdit(notebook, importWith(wish));

describe('an import', () => {
  it('tells new notes, known ones, and those that differ', () => {
    expect(plan.fresh.map(({ id }) => id)).toEqual(['c', 'd']);
    expect(plan.same).toBe(1);
    expect(plan.differing.map(({ mine, theirs }) => [mine.text, theirs.text])).toEqual([
      ['b', 'another b'],
    ]);
  });

  it('leaves what is here as it is', () => {
    const { notes } = bookAfter({ choice: 'mine' });
    expect(notes.get('a')).toBe(notebook.notes.get('a'));
    expect(notes.get('b')).toBe(notebook.notes.get('b'));
    expect(notes.size).toBe(4);
  });

  it('takes what the file says of a note, in the folder the note is in', () => {
    expect(bookAfter({ choice: 'theirs' }).notes.get('b')).toMatchObject({
      text: 'another b',
      folder: DEFAULT_FOLDER.id,
    });
  });

  it('keeps both, under an id of its own', () => {
    const { notes } = bookAfter({ choice: 'both' });
    expect(notes.get('b')?.text).toBe('b');
    expect([...notes.values()].filter(({ text }) => text === 'another b')).toHaveLength(1);
    expect(notes.size).toBe(5);
  });

  it('makes the file’s folders, and one for notes without', () => {
    const { notes, folders } = bookAfter({});
    expect(folders.get('f')).toEqual({ id: 'f', name: 'Field', isShown: false, rank: 1 });
    expect(notes.get('c')?.folder).toBe('f');
    expect(folders.get(notes.get('d')?.folder ?? '')).toMatchObject({ name: 'file', rank: 2 });
  });

  it('goes into one folder, made or there', () => {
    const made = bookAfter({ place: { type: 'new' } });
    expect(made.folders.size).toBe(2);
    expect(made.notes.get('c')?.folder).toBe('made-1');
    const there = bookAfter({ place: { type: 'existing', id: DEFAULT_FOLDER.id } });
    expect(there.folders.size).toBe(1);
    expect(there.notes.get('c')?.folder).toBe(DEFAULT_FOLDER.id);
  });

  it('is taken back whole', () => {
    for (const choice of ['mine', 'theirs', 'both'] as const) {
      const edit = importWith({ choice });
      expect(applyEdit(applyEdit(notebook, edit), invertEdit(edit))).toEqual(notebook);
    }
  });

  it('from a table, which knows no style, leaves styles as they are', () => {
    const styled = { ...createNote('a'), style: { ...DEFAULT_NOTE_STYLE, color: 'teal' as const } };
    const own: Notebook = { ...notebook, notes: new Map([['a', styled]]) };
    const bare = { ...createNote('a'), folder: null };
    expect(planImport(own, createReading([bare], { isStyled: false }))).toMatchObject({ same: 1 });
    expect(planImport(own, createReading([bare])).differing).toHaveLength(1);
  });
});
