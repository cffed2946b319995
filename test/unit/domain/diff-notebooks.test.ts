import { describe, expect, it } from 'vitest';
import { diffNotebooksInSteps } from '../../../src/domain/diff-notebooks';
import { finishSteps } from '../../../src/domain/finish-steps';
import { applyEdit, isEmptyEdit, type Notebook } from '../../../src/domain/note-edit';
import { createNote } from '../../support/create-test-notes';

const bookOf = (ids: Iterable<number>, text: string): Notebook => ({
  notes: new Map([...ids].map((id) => [`n${id}`, createNote({ id: `n${id}`, text })])),
  folders: new Map(),
});
const all = bookOf(Array(2000).keys(), 'x');

describe('diffNotebooksInSteps', () => {
  it('leads from one to the other: what is gone, what is new, what says something else', () => {
    const some = bookOf([3, 5, 2001], 'x');
    const to: Notebook = {
      ...some,
      notes: new Map(some.notes).set('n5', createNote({ id: 'n5', text: 'y' })),
    };
    const edit = finishSteps(diffNotebooksInSteps(all, to));
    expect(applyEdit(all, edit)).toEqual(to);
    expect(edit.notes.length).toBe(1998 + 1 + 1);
    expect(edit.notes.some(({ after }) => after?.id === 'n3')).toBe(false);
  });

  it('has nothing to do between equals, and goes about it step by step', () => {
    const steps = diffNotebooksInSteps(all, structuredClone(all));
    let turns = 0;
    for (;;) {
      const step = steps.next();
      if (step.done === true) {
        expect(isEmptyEdit(step.value)).toBe(true);
        break;
      }
      turns += 1;
    }
    expect(turns).toBeGreaterThan(5);
  });
});
