import { describe, expect, it, vi } from 'vitest';
import { DEFAULT_FOLDER, type Note } from '../../../src/domain/note';
import type { NoteEdit } from '../../../src/domain/note-edit';
import { MAX_NOTE_EDITS } from '../../../src/state/note-history';
import type { NotesState } from '../../../src/state/notes-state';
import { createNote, createTestNotes } from '../../support/create-test-notes';
import { day } from '../../support/day';

const textsOf = (notes: NotesState) =>
  [...notes.notebook.value.notes.values()].map(({ text }) => text);
const plain = (text: string) => ({ type: 'plain', geometry: null, text }) as const;
const change = (before: Note | null, after: Note | null): NoteEdit => ({
  notes: [{ before, after }],
  folders: [],
});

describe('notes', () => {
  it('are added, changed and removed, each an act that can be taken back', () => {
    const notes = createTestNotes();
    const id = notes.add(plain('a'));
    expect(notes.selectedNote.value).toMatchObject({ id, text: 'a', folder: DEFAULT_FOLDER.id });
    notes.change(id, { text: 'b' });
    const copy = notes.duplicate(id);
    expect(textsOf(notes)).toEqual(['b', 'b']);
    notes.remove([id, copy ?? '', 'not there']);
    expect([textsOf(notes), notes.selected.value]).toEqual([[], null]);
    const seen = [0, 1, 2, 3].map(() => {
      notes.undo();
      return textsOf(notes).join();
    });
    expect(seen).toEqual(['b,b', 'b', 'a', '']);
    expect(notes.canUndo.value).toBe(false);
    for (let step = 0; step < 4; step++) notes.redo();
    expect([textsOf(notes), notes.canRedo.value]).toEqual([[], false]);
  });

  it('have a word being typed as one act, until the reader rests or turns elsewhere', () => {
    const notes = createTestNotes();
    const id = notes.add(plain(''));
    for (const text of ['w', 'wo', 'wor', 'word']) notes.change(id, { text });
    notes.settle();
    notes.change(id, { text: 'words' });
    notes.undo();
    expect(textsOf(notes)).toEqual(['word']);
    notes.undo();
    expect(textsOf(notes)).toEqual(['']);
  });

  it('have an act withdrawn as if it had never been, whatever was done since', () => {
    const notes = createTestNotes();
    const first = notes.edit(change(null, createNote({ id: 'a', text: 'a' })));
    notes.add(plain('b'));
    notes.withdraw(first);
    expect(textsOf(notes)).toEqual(['b']);
    expect(notes.canRedo.value).toBe(false);
    expect(notes.acts().past.length).toBe(1);
    // Undone already: nothing is left to withdraw.
    const second = notes.edit(change(null, createNote({ id: 'c', text: 'c' })));
    notes.undo();
    notes.withdraw(second);
    expect(textsOf(notes)).toEqual(['b']);
    notes.redo();
    expect(textsOf(notes)).toEqual(['b', 'c']);
  });

  it('remember no more acts than they may', () => {
    const notes = createTestNotes();
    for (let made = 0; made < MAX_NOTE_EDITS + 5; made++) notes.add(plain(String(made)));
    expect(notes.acts().past.length).toBe(MAX_NOTE_EDITS);
  });

  it('tell what was done, and nothing where nothing was', () => {
    const notes = createTestNotes();
    const id = notes.add(plain('a'));
    const listener = vi.fn();
    const stop = notes.onEdit(listener);
    notes.change(id, { text: 'b' });
    notes.undo();
    expect(listener.mock.calls.map(([edit]) => edit.notes[0]?.after.text)).toEqual(['b', 'a']);
    notes.edit({ notes: [], folders: [] });
    expect(notes.acts().past.length).toBe(1);
    stop();
    notes.redo();
    expect(listener).toHaveBeenCalledTimes(3);
  });

  it('follow the window and their folder', () => {
    const notes = createTestNotes();
    const folder = notes.addFolder('Field');
    notes.add({ ...plain('old'), to: day('2020-12-31') });
    notes.add({ ...plain('inside'), from: day('2021-06-01'), folder });
    notes.add(plain('always'));
    const shown = () => notes.shownNotes.value.map(({ text }) => text).sort();
    expect(shown()).toEqual(['always', 'inside']);
    notes.changeFolder(folder, { isShown: false });
    expect(shown()).toEqual(['always']);
    notes.removeFolder(folder);
    expect(textsOf(notes)).toEqual(['old', 'always']);
    notes.undo();
    notes.undo();
    expect(shown()).toEqual(['always', 'inside']);
  });

  it('have folders in an order that can be changed; the default one stays', () => {
    const notes = createTestNotes();
    const [a, b] = [notes.addFolder('a'), notes.addFolder('b')];
    const order = () => notes.folders.value.map(({ id }) => id);
    notes.moveFolder(b, 0);
    expect(order()).toEqual([b, DEFAULT_FOLDER.id, a]);
    notes.undo();
    expect(order()).toEqual([DEFAULT_FOLDER.id, a, b]);
    notes.add(plain('x'));
    notes.removeFolder(DEFAULT_FOLDER.id);
    expect([order(), textsOf(notes)]).toEqual([[DEFAULT_FOLDER.id, a, b], []]);
  });
});

describe('notes and the device', () => {
  const kept = createNote({ id: 'k', text: 'kept' });
  const notebook = { notes: new Map([['k', kept]]), folders: new Map() };

  it('put what was done meanwhile on top of what is read', () => {
    const notes = createTestNotes();
    notes.add(plain('new'));
    const acts = { past: [change(null, kept)], future: [] };
    notes.noteLoaded(notebook, [{ key: 'd', raw: 1 }], acts);
    expect(textsOf(notes)).toEqual(['kept', 'new']);
    expect([notes.load.value.type, notes.damaged.value.length]).toEqual(['ready', 1]);
    notes.undo();
    notes.undo();
    expect(textsOf(notes)).toEqual([]);
  });

  it('give back by redo what undo took from another tab', () => {
    const notes = createTestNotes();
    const id = notes.add(plain('mine'));
    const before = notes.selectedNote.value;
    if (before === null) throw new Error('it is not there');
    notes.receive(change(before, { ...before, text: 'theirs' }));
    notes.undo();
    expect(textsOf(notes)).toEqual([]);
    notes.redo();
    expect(notes.notebook.value.notes.get(id)?.text).toBe('theirs');
  });

  it('keep what stands in a folder that another tab deletes', () => {
    const notes = createTestNotes();
    const folder = notes.addFolder('Field');
    notes.add({ ...plain('a'), folder });
    const before = notes.notebook.value.folders.get(folder) ?? null;
    notes.receive({ notes: [], folders: [{ before, after: null }] });
    expect(notes.selectedNote.value).toMatchObject({ text: 'a', folder: DEFAULT_FOLDER.id });
    const orphan = createNote({ id: 'o', folder: 'gone' });
    const kept = createTestNotes();
    kept.noteLoaded({ notes: new Map([['o', orphan]]), folders: new Map() }, [], null);
    expect(kept.notebook.value.notes.get('o')?.folder).toBe(DEFAULT_FOLDER.id);
  });

  it('lose the selection with a note that another tab deletes', () => {
    const notes = createTestNotes();
    const id = notes.add(plain('a'));
    notes.receive(change(notes.selectedNote.value, null));
    expect([notes.selected.value, notes.notebook.value.notes.has(id)]).toEqual([null, false]);
  });

  it.each([
    { choice: 'mine', texts: ['mine, longer'], undone: ['theirs'] },
    { choice: 'theirs', texts: ['theirs'], undone: ['mine, longer'] },
    { choice: 'both', texts: ['theirs', 'mine, longer'], undone: ['mine, longer'] },
  ] as const)('leave the choice to the reader: $choice', ({ choice, texts, undone }) => {
    const notes = createTestNotes();
    const id = notes.add(plain('mine'));
    const mine = notes.selectedNote.value;
    const theirs = createNote({ id, text: 'theirs' });
    notes.noteConflict({ id, mine, theirs });
    notes.receive(change(mine, createNote({ id, text: 'not heard' })));
    notes.settle();
    notes.change(id, { text: 'mine, longer' });
    expect(notes.conflicts.value).toMatchObject([{ mine: { text: 'mine, longer' } }]);
    const written: NoteEdit[] = [];
    notes.onEdit((edit) => written.push(edit));
    notes.resolve(id, choice);
    expect(notes.conflicts.value).toEqual([]);
    expect(textsOf(notes)).toEqual(texts);
    expect(written.length).toBe(1);
    notes.undo();
    expect(textsOf(notes)).toEqual(undone);
    notes.resolve('not disputed', 'mine');
  });

  it('forget everything when all is deleted', () => {
    const notes = createTestNotes();
    notes.add(plain('a'));
    notes.forget();
    expect([textsOf(notes), notes.canUndo.value, notes.selected.value]).toEqual([[], false, null]);
    expect(notes.folders.value).toEqual([DEFAULT_FOLDER]);
  });
});
