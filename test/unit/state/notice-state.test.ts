import { describe, expect, it } from 'vitest';
import { createNoticeState, type Notice } from '../../../src/state/notice-state';

const badDate = (value: string): Notice => ({ code: 'bad-date', values: { part: 'from', value } });
const values = (state: ReturnType<typeof createNoticeState>) =>
  state.notices.value.map((notice) => notice.values.value);

describe('createNoticeState', () => {
  it('tells in order, each with a number of its own', () => {
    const state = createNoticeState();
    state.tell(badDate('one'));
    state.tell(badDate('two'));
    expect(values(state)).toEqual(['one', 'two']);
    expect(new Set(state.notices.value.map(({ id }) => id)).size).toBe(2);
  });

  it('does not tell twice what stands', () => {
    const state = createNoticeState();
    state.tell(badDate('one'));
    state.tell(badDate('one'));
    state.tell({ ...badDate('one'), code: 'bad-value' });
    expect(state.notices.value.map(({ code }) => code)).toEqual(['bad-date', 'bad-value']);
  });

  it('tells again what was dismissed, under a new number', () => {
    const state = createNoticeState();
    state.tell(badDate('one'));
    state.tell(badDate('two'));
    const [first] = state.notices.value;
    state.dismiss(first?.id ?? -1);
    expect(values(state)).toEqual(['two']);
    state.tell(badDate('one'));
    expect(values(state)).toEqual(['two', 'one']);
    expect(state.notices.value.map(({ id }) => id)).not.toContain(first?.id);
  });

  it('lets a number that is gone be', () => {
    const state = createNoticeState();
    state.tell(badDate('one'));
    state.dismiss(99);
    expect(values(state)).toEqual(['one']);
  });
});
