import { describe, expect, it } from 'vitest';
import { emptyFilter } from '../../../src/domain/event-filter';
import { EVENT_KINDS } from '../../../src/domain/event-record';
import { createFilterState } from '../../../src/state/filter-state';

describe('toggleKind', () => {
  it('takes a kind out and back in', () => {
    const { filter, toggleKind } = createFilterState(emptyFilter);
    toggleKind('attack');
    expect(filter.value.kinds).toEqual(new Set(EVENT_KINDS.filter((kind) => kind !== 'attack')));
    toggleKind('attack');
    expect(filter.value.kinds).toBeNull();
  });

  it('shows all again when the last kind is taken out', () => {
    const { filter, toggleKind } = createFilterState({
      ...emptyFilter,
      kinds: new Set(['visit']),
    });
    toggleKind('visit');
    expect(filter.value.kinds).toBeNull();
  });

  it('leaves text and confidence alone', () => {
    const confidences = new Set(['low'] as const);
    const { filter, toggleKind } = createFilterState({
      ...emptyFilter,
      confidences,
      text: 'erbil',
    });
    toggleKind('strike');
    expect(filter.value).toMatchObject({ confidences, text: 'erbil' });
  });

  it('makes a new set: what was handed out stays as it was', () => {
    const { filter, toggleKind } = createFilterState(emptyFilter);
    toggleKind('attack');
    const before = filter.value.kinds;
    toggleKind('strike');
    expect(before?.has('strike')).toBe(true);
    expect(filter.value.kinds?.has('strike')).toBe(false);
  });
});

describe('change and reset', () => {
  it('changes a part', () => {
    const state = createFilterState({ ...emptyFilter, kinds: new Set(['visit']) });
    state.change({ text: 'Erbil' });
    expect(state.filter.value).toEqual({
      ...emptyFilter,
      kinds: new Set(['visit']),
      text: 'Erbil',
    });
    state.reset();
    expect(state.filter.value).toEqual(emptyFilter);
  });

  it('keeps the filter where the same events pass, so that nothing is computed again', () => {
    const state = createFilterState({ ...emptyFilter, kinds: new Set(['visit']), text: 'erbil' });
    const before = state.filter.value;
    state.change({ kinds: new Set(['visit']), text: 'erbil' });
    expect(state.filter.value).toBe(before);
    state.change({ text: 'erb' });
    expect(state.filter.value).not.toBe(before);
  });

  it.each(['a ', 'a/', ' a', 'A'])('keeps the text to the letter: "%s"', (text) => {
    const state = createFilterState({ ...emptyFilter, text: 'a' });
    state.change({ text });
    expect(state.filter.value.text).toBe(text);
  });
});
