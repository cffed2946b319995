import { effect } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import { createSelectionState, type EventChoice } from '../../../src/state/selection-state';

const choiceOf = (...indices: number[]): EventChoice => ({
  indices,
  point: { x: 10, y: 20 },
  origin: 'map',
});
const idOf = (index: number) => `event-${index}`;

describe('offer', () => {
  it('selects a single event at once', () => {
    const state = createSelectionState(null);
    state.offer(choiceOf(4), idOf);
    expect(state.selected.value).toBe('event-4');
    expect(state.choice.value).toBeNull();
  });

  it('offers several, and selecting one closes the offer', () => {
    const state = createSelectionState('event-1');
    state.hover(choiceOf(4));
    state.offer(choiceOf(4, 5), idOf);
    expect(state.choice.value?.indices).toEqual([4, 5]);
    expect(state.hovered.value).toBeNull();
    expect(state.selected.value).toBe('event-1');
    const seen: unknown[] = [];
    const stop = effect(() => {
      seen.push([state.selected.value, state.choice.value?.indices ?? null]);
    });
    state.select('event-5');
    stop();
    expect(seen).toEqual([
      ['event-1', [4, 5]],
      ['event-5', null],
    ]);
  });

  it('closes the offer beside all events and keeps what is selected', () => {
    const state = createSelectionState('event-1');
    state.offer(choiceOf(4, 5), idOf);
    state.offer(choiceOf(), idOf);
    expect(state.choice.value).toBeNull();
    expect(state.selected.value).toBe('event-1');
  });
});

describe('select', () => {
  it('starts with what the link asks for, and lets go', () => {
    const state = createSelectionState('event-1');
    state.select(null);
    expect(state.selected.value).toBeNull();
  });

  it('closes an offer without selecting', () => {
    const state = createSelectionState(null);
    state.offer(choiceOf(1, 2), idOf);
    state.closeChoice();
    expect([state.choice.value, state.selected.value]).toEqual([null, null]);
  });
});

describe('showSubject', () => {
  const erbil = { type: 'place', id: 'erbil' } as const;

  it('lies over the event, which comes forth again', () => {
    const state = createSelectionState('event-1');
    state.showSubject(erbil);
    expect([state.selected.value, state.subject.value]).toEqual(['event-1', erbil]);
    state.showSubject(null);
    expect([state.selected.value, state.subject.value]).toEqual(['event-1', null]);
  });

  it('gives way to an event, also to the one under it, and closes an offer', () => {
    const state = createSelectionState('event-1');
    state.showSubject(erbil);
    state.offer(choiceOf(4), idOf);
    expect([state.selected.value, state.subject.value]).toEqual(['event-4', null]);
    state.showSubject(erbil);
    state.select('event-4');
    expect(state.subject.value).toBeNull();
    state.offer(choiceOf(4, 5), idOf);
    state.showSubject(erbil);
    expect(state.choice.value).toBeNull();
  });

  it('is the same page for the same subject', () => {
    const state = createSelectionState(null);
    state.showSubject(erbil);
    const shown = state.subject.value;
    state.showSubject({ ...erbil });
    expect(state.subject.value).toBe(shown);
    state.showSubject({ ...erbil, type: 'actor' });
    expect(state.subject.value).toEqual({ type: 'actor', id: 'erbil' });
  });
});
