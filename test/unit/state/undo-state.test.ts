import { describe, expect, it } from 'vitest';
import { createTestNotes } from '../../support/create-test-notes';
import { createTestState } from '../../support/create-test-state';
import { day } from '../../support/day';

const MARCH = { from: day('2021-03-01'), to: day('2021-03-31') };
const APRIL = { from: day('2021-04-01'), to: day('2021-04-30') };

function createBoth() {
  const state = createTestState();
  const notes = createTestNotes(state.stamp);
  state.provideNotes(notes);
  const show = () => [
    state.window.window.value.from === state.window.extent.from
      ? 'all'
      : state.window.window.value.from,
    [...notes.notebook.value.notes.values()].map(({ text }) => text).join(),
  ];
  const write = (text: string) => notes.add({ type: 'plain', geometry: null, text });
  return { state, notes, show, write };
}

describe('undo over everything', () => {
  it('takes back window and notes in the order in which they were done', () => {
    const { state, show, write } = createBoth();
    write('a');
    state.window.show(MARCH);
    state.history.settle();
    write('b');
    state.window.show(APRIL);
    const seen = [show()];
    while (state.undo.canUndo.value) {
      state.undo.undo();
      seen.push(show());
    }
    expect(seen).toEqual([
      [APRIL.from, 'a,b'],
      [MARCH.from, 'a,b'],
      [MARCH.from, 'a'],
      ['all', 'a'],
      ['all', ''],
    ]);
    const again = [show()];
    while (state.undo.canRedo.value) {
      state.undo.redo();
      again.push(show());
    }
    expect(again).toEqual(seen.toReversed());
  });

  it('has what had not come to rest before a note come before it', () => {
    const { state, show, write } = createBoth();
    state.window.show(MARCH);
    write('a');
    state.undo.undo();
    expect(show()).toEqual([MARCH.from, '']);
    state.undo.undo();
    expect(show()).toEqual(['all', '']);
  });

  it('says what was taken back last', () => {
    const { state, notes, write } = createBoth();
    state.window.show(MARCH);
    write('a');
    state.undo.undo();
    expect(state.undo.deed.value).toBe(notes.deed.value);
    expect(notes.deed.value).toMatchObject({ direction: 'undone', edit: { notes: [{}] } });
    state.undo.undo();
    expect(state.undo.deed.value).toBe(state.history.deed.value);
  });

  it('goes on without notes', () => {
    const state = createTestState();
    state.undo.undo();
    state.undo.redo();
    state.window.show(MARCH);
    expect(state.undo.canUndo.value).toBe(true);
    state.undo.undo();
    expect(state.window.window.value).toEqual(state.window.extent);
  });
});
