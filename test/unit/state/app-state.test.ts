import { describe, expect, it } from 'vitest';
import { createDataset } from '../../support/create-dataset';
import { createEventTime } from '../../support/create-event-record';
import { createTestState } from '../../support/create-test-state';
import { day } from '../../support/day';

const windowOf = (from: string, to: string) => ({ from: day(from), to: day(to) });

describe('openEvent', () => {
  it('selects, moves the window no further than needed, and asks to see the places', () => {
    const state = createTestState({ window: windowOf('2021-01-10', '2021-01-19') });
    state.openEvent('c');
    expect(state.selection.selected.value).toBe('c');
    expect(state.window.window.value).toEqual(windowOf('2021-02-06', '2021-02-15'));
    expect(state.viewport.request.value).toEqual({
      type: 'reveal',
      coordinates: [
        [44.39, 33.31],
        [44.39, 33.31],
        [44.01, 36.19],
      ],
    });
  });

  it('leaves a window alone that has the event', () => {
    const state = createTestState({ window: windowOf('2021-03-20', '2021-04-02') });
    const before = state.window.window.value;
    state.openEvent('d');
    expect(state.window.window.value).toBe(before);
  });

  it('keeps the length of the window at the ends of the extent', () => {
    const state = createTestState({ window: windowOf('2021-03-01', '2021-03-31') });
    state.openEvent('a');
    expect(state.window.window.value).toEqual(windowOf('2021-01-10', '2021-02-09'));
    state.openEvent('f');
    expect(state.window.window.value).toEqual(windowOf('2021-05-31', '2021-06-30'));
  });

  it('moves neither of two windows that are compared', () => {
    const window = { from: day('2021-02-01'), to: day('2021-02-28') };
    const state = createTestState({ window });
    state.view.show('compare');
    state.openEvent('f');
    expect(state.selection.selected.value).toBe('f');
    expect(state.window.window.value).toEqual(window);
    expect(state.viewport.request.value).toMatchObject({ type: 'reveal' });
  });

  it('pauses', () => {
    const state = createTestState();
    state.playback.play();
    state.openEvent('a');
    expect(state.playback.isPlaying.value).toBe(false);
  });

  it('does nothing for an id that no event has', () => {
    const state = createTestState();
    state.playback.play();
    state.openEvent('no-such-event');
    expect(state.selection.selected.value).toBeNull();
    expect(state.playback.isPlaying.value).toBe(true);
  });
});

describe('showEvent', () => {
  it('selects, moves the window no further than needed, and lets the map be', () => {
    const state = createTestState({ window: windowOf('2021-01-10', '2021-01-19') });
    state.playback.play();
    state.showEvent('f');
    expect(state.selection.selected.value).toBe('f');
    expect(state.window.window.value.to).toBe(day('2021-06-30'));
    expect(state.viewport.request.value).toBeNull();
    expect(state.playback.isPlaying.value).toBe(false);
  });
});

describe('an event that was renamed', () => {
  const dataset = createDataset([
    { id: 'new-name', aliases: ['old-name', 'older-name'] },
    { id: 'other', aliases: ['new-name'] },
  ]);

  it.each(['old-name', 'older-name', 'new-name'])('is opened by "%s"', (id) => {
    const state = createTestState({}, dataset);
    state.openEvent(id);
    expect(state.selection.selected.value).toBe('new-name');
    expect(state.derived.selectedEvent.value?.id).toBe('new-name');
  });
});

describe('stepEvent', () => {
  const walk = (state: ReturnType<typeof createTestState>, direction: -1 | 1, steps: number) =>
    Array.from({ length: steps }, () => {
      state.stepEvent(direction);
      return state.selection.selected.value;
    });

  it('goes through all events in the order of time, and stays at the ends', () => {
    const state = createTestState({ event: 'a' });
    // "d" is known to March only and stands in its middle; "c" has no time, so it stands at noon.
    expect(walk(state, 1, 6)).toEqual(['c', 'b', 'd', 'e', 'f', 'f']);
    expect(walk(state, -1, 6)).toEqual(['e', 'd', 'b', 'c', 'a', 'a']);
  });

  it('goes through events of the same moment one by one', () => {
    const time = createEventTime('2021-02-15');
    const dataset = createDataset([{ time }, { time }, { time }]);
    const state = createTestState({ event: 'event-0' }, dataset);
    expect(walk(state, 1, 3)).toEqual(['event-1', 'event-2', 'event-2']);
    expect(walk(state, -1, 3)).toEqual(['event-1', 'event-0', 'event-0']);
  });

  it('begins next to the end of the window', () => {
    const window = windowOf('2021-02-16', '2021-03-25');
    const before = createTestState({ window });
    before.stepEvent(-1);
    expect(before.selection.selected.value).toBe('d');
    const after = createTestState({ window });
    after.stepEvent(1);
    expect(after.selection.selected.value).toBe('e');
  });

  it('begins at the beginning where everything is shown', () => {
    const state = createTestState();
    state.stepEvent(1);
    expect(state.selection.selected.value).toBe('a');
    const back = createTestState();
    back.stepEvent(-1);
    expect(back.selection.selected.value).toBe('f');
  });

  it('keeps the length of a window that playing had just begun to grow', () => {
    const state = createTestState();
    state.playback.play();
    state.playback.advance(200);
    state.playback.pause();
    state.openEvent('f');
    const { from, to } = state.window.window.value;
    expect(to - from + 1).toBe(30);
  });

  it('passes over what the filter hides', () => {
    const state = createTestState({ event: 'a' });
    state.filter.change({ kinds: new Set(['visit', 'meeting']) });
    expect(walk(state, 1, 2)).toEqual(['c', 'e']);
  });
});

describe('createAppState', () => {
  it('gives each its own', () => {
    const [one, other] = [createTestState(), createTestState()];
    one.openEvent('a');
    one.filter.toggleKind('attack');
    expect(other.selection.selected.value).toBeNull();
    expect(other.filter.filter.value.kinds).toBeNull();
  });

  it('takes theme and motion from the system until the reader chooses', () => {
    const state = createTestState({ system: { theme: 'dark', reducedMotion: true } });
    expect(state.preferences.theme.value).toBe('dark');
    state.preferences.useTheme('light');
    expect(state.preferences.theme.value).toBe('light');
    state.preferences.useTheme(null);
    state.preferences.noteSystem({ theme: 'light', reducedMotion: false });
    expect(state.preferences.theme.value).toBe('light');
    expect(state.preferences.reducedMotion.value).toBe(false);
  });
});
