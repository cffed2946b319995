import { effect } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import { createWindowState } from '../../../src/state/window-state';

const EXTENT = { from: 100, to: 199 };

describe('createWindowState', () => {
  it('shows the whole extent where nothing is asked', () => {
    const state = createWindowState(EXTENT, null);
    expect(state.window.value).toEqual(EXTENT);
    expect(state.playhead.value).toBe(200);
    expect(state.trailingDays.value).toBe(30);
  });

  it('holds what is asked against the extent', () => {
    const state = createWindowState(EXTENT, { from: 90, to: 99 });
    expect(state.window.value).toEqual({ from: 100, to: 109 });
    expect(state.playhead.value).toBe(110);
    expect(state.trailingDays.value).toBe(10);
  });
});

describe('show', () => {
  it('takes the length of the window for the trailing length', () => {
    const state = createWindowState(EXTENT, null);
    state.show({ from: 150, to: 156 });
    expect(state.window.value).toEqual({ from: 150, to: 156 });
    expect(state.playhead.value).toBe(157);
    expect(state.trailingDays.value).toBe(7);
  });

  it('goes back to 30 days with the whole extent', () => {
    const state = createWindowState(EXTENT, { from: 150, to: 156 });
    state.show({ from: 0, to: 1000 });
    expect(state.window.value).toEqual(EXTENT);
    expect(state.trailingDays.value).toBe(30);
  });

  it('tells listeners once, and nothing where nothing changed', () => {
    const state = createWindowState(EXTENT, null);
    const seen: unknown[] = [];
    const stop = effect(() => {
      seen.push([state.window.value, state.playhead.value, state.trailingDays.value]);
    });
    state.show({ from: 150, to: 156 });
    state.show({ from: 150, to: 156 });
    stop();
    expect(seen).toHaveLength(2);
  });
});

describe('place', () => {
  it('keeps the trailing length, which the reader chose', () => {
    const state = createWindowState(EXTENT, { from: 150, to: 156 });
    state.place({ window: { from: 100, to: 102 }, playhead: 102.4 });
    expect(state.window.value).toEqual({ from: 100, to: 102 });
    expect(state.playhead.value).toBe(102.4);
    expect(state.trailingDays.value).toBe(7);
  });

  it('keeps the same window object while the days are the same', () => {
    const state = createWindowState(EXTENT, { from: 150, to: 156 });
    const before = state.window.value;
    state.place({ window: { from: 150, to: 156 }, playhead: 156.5 });
    expect(state.window.value).toBe(before);
  });

  it('settles at the end of the last day', () => {
    const state = createWindowState(EXTENT, null);
    state.place({ window: { from: 100, to: 102 }, playhead: 102.4 });
    state.settle();
    expect(state.playhead.value).toBe(103);
  });
});
