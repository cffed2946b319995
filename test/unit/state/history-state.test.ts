import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EVENT_KINDS } from '../../../src/domain/event-record';
import type { AppState } from '../../../src/state/app-state';
import { MAX_STEPS } from '../../../src/state/history-state';
import { createTestState } from '../../support/create-test-state';
import { day } from '../../support/day';

const windowOf = (from: string, to: string) => ({ from: day(from), to: day(to) });
const MARCH = windowOf('2021-03-01', '2021-03-31');
const APRIL = windowOf('2021-04-01', '2021-04-30');

/** Does something and comes to rest. */
function settled(state: AppState, act: () => void): void {
  act();
  state.history.settle();
}

const shown = ({ window, filter }: AppState) => ({
  window: window.window.value,
  filter: filter.filter.value,
});

describe('undo', () => {
  it('takes back filter and window, last first, and redo brings them again', () => {
    const state = createTestState();
    const before = shown(state);
    settled(state, () => state.window.show(MARCH));
    settled(state, () => state.filter.toggleKind('attack'));
    const after = shown(state);
    state.history.undo();
    expect(shown(state)).toEqual({ window: MARCH, filter: before.filter });
    expect(state.history.deed.value).toEqual({
      direction: 'undone',
      window: null,
      isFilterChanged: true,
    });
    state.history.undo();
    expect(shown(state)).toEqual(before);
    expect(state.history.deed.value).toEqual({
      direction: 'undone',
      window: state.window.extent,
      isFilterChanged: false,
    });
    state.history.redo();
    state.history.redo();
    expect(shown(state)).toEqual(after);
    expect(state.history.deed.value?.direction).toBe('redone');
  });

  it('takes back what has not come to rest yet', () => {
    const state = createTestState();
    expect(state.history.canUndo.value).toBe(false);
    state.window.show(MARCH);
    expect(state.history.canUndo.value).toBe(true);
    state.history.undo();
    expect(state.window.window.value).toEqual(state.window.extent);
    expect([state.history.canUndo.value, state.history.canRedo.value]).toEqual([false, true]);
  });

  it('has a drag, or a word being typed, as one step', () => {
    const state = createTestState();
    settled(state, () => {
      for (let length = 1; length < 20; length++) {
        state.window.show({ from: MARCH.from, to: MARCH.from + length });
      }
      for (const text of ['e', 'er', 'erb', 'erbil']) state.filter.change({ text });
    });
    state.history.undo();
    expect(state.window.window.value).toEqual(state.window.extent);
    expect(state.filter.filter.value.text).toBe('');
    expect(state.history.deed.value).toMatchObject({ isFilterChanged: true });
    expect(state.history.canUndo.value).toBe(false);
  });

  it('has playing as one step, and stops it', () => {
    const state = createTestState();
    settled(state, () => state.window.show(MARCH));
    state.playback.play();
    for (let tick = 0; tick < 40; tick++) state.playback.advance(250);
    expect(state.window.window.value).not.toEqual(MARCH);
    state.history.undo();
    expect(state.playback.isPlaying.value).toBe(false);
    expect(state.window.window.value).toEqual(MARCH);
  });

  it('does nothing where there is nothing, and says nothing', () => {
    const state = createTestState();
    state.history.undo();
    state.history.redo();
    expect(state.history.deed.value).toBeNull();
    expect(state.window.window.value).toEqual(state.window.extent);
  });

  it('forgets what was undone once something else is done', () => {
    const state = createTestState();
    settled(state, () => state.window.show(MARCH));
    state.history.undo();
    expect(state.history.canRedo.value).toBe(true);
    state.window.show(APRIL);
    expect(state.history.canRedo.value).toBe(false);
    settled(state, () => {});
    state.history.redo();
    expect(state.window.window.value).toEqual(APRIL);
  });

  it('does not count a way there and back', () => {
    const state = createTestState();
    settled(state, () => {
      state.filter.toggleKind('visit');
      state.filter.toggleKind('visit');
    });
    expect(state.history.canUndo.value).toBe(false);
  });

  it('does not go back behind the beginning', () => {
    const state = createTestState();
    state.window.show(MARCH);
    state.history.begin();
    expect(state.history.canUndo.value).toBe(false);
    state.history.undo();
    expect(state.window.window.value).toEqual(MARCH);
  });

  it('leaves the open event alone', () => {
    const state = createTestState();
    settled(state, () => state.openEvent('f'));
    settled(state, () => state.window.show(MARCH));
    state.history.undo();
    expect(state.selection.selected.value).toBe('f');
  });

  it('keeps no more than so many steps', () => {
    const state = createTestState();
    for (let length = 1; length <= MAX_STEPS + 20; length++) {
      settled(state, () =>
        state.window.show({
          from: state.window.extent.from,
          to: state.window.extent.from + length,
        }),
      );
    }
    let steps = 0;
    for (; state.history.canUndo.value; steps++) state.history.undo();
    expect(steps).toBe(MAX_STEPS);
  });

  it('leads back the way it came, whatever was done', () => {
    const { extent } = createTestState().window;
    const days = fc.integer({ min: extent.from, max: extent.to });
    const acts = fc.oneof(
      fc.tuple(days, days).map(
        ([a, b]) =>
          (state: AppState) =>
            state.window.show({ from: Math.min(a, b), to: Math.max(a, b) }),
      ),
      fc
        .constantFrom(...EVENT_KINDS)
        .map((kind) => (state: AppState) => state.filter.toggleKind(kind)),
      fc
        .constantFrom('', 'erbil', 'erbil drones')
        .map((text) => (state: AppState) => state.filter.change({ text })),
    );
    fc.assert(
      fc.property(fc.array(acts, { maxLength: 30 }), (list) => {
        const state = createTestState();
        const seen = [shown(state)];
        for (const act of list) {
          settled(state, () => act(state));
          seen.push(shown(state));
        }
        const last = shown(state);
        let steps = 0;
        for (; state.history.canUndo.value; steps++) {
          state.history.undo();
          expect(seen).toContainEqual(shown(state));
        }
        expect(shown(state)).toEqual(seen[0]);
        for (let step = 0; step < steps; step++) state.history.redo();
        expect(shown(state)).toEqual(last);
        expect(state.history.canRedo.value).toBe(false);
      }),
    );
  });
});
