import { effect } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import { createDataset } from '../../support/create-dataset';
import { createEventTime } from '../../support/create-event-record';
import { createTestState, halfYear } from '../../support/create-test-state';
import { day } from '../../support/day';

const idsOf = (events: readonly { readonly id: string }[]) => events.map(({ id }) => id);
const windowOf = (from: string, to: string) => ({ from: day(from), to: day(to) });

describe('shownEvents', () => {
  it('is newest first', () => {
    const { derived } = createTestState();
    expect(idsOf(derived.shownEvents.value)).toEqual(['f', 'e', 'd', 'b', 'c', 'a']);
  });

  it('puts an event known only to the month after the days of its start', () => {
    const dataset = createDataset([
      { id: 'month', time: createEventTime('2021-03', 4) },
      { id: 'first', time: createEventTime('2021-03-01') },
      { id: 'second', time: createEventTime('2021-03-02') },
      { id: 'before', time: createEventTime('2021-02-28') },
    ]);
    const { derived } = createTestState({}, dataset);
    expect(idsOf(derived.shownEvents.value)).toEqual(['second', 'first', 'month', 'before']);
  });

  it('has what touches the window with any of its days', () => {
    const state = createTestState();
    state.window.show(windowOf('2021-03-31', '2021-04-02'));
    expect(idsOf(state.derived.shownEvents.value)).toEqual(['e', 'd']);
    state.window.show(windowOf('2021-04-03', '2021-06-29'));
    expect(idsOf(state.derived.shownEvents.value)).toEqual(['e']);
  });

  it('follows the filter', () => {
    const state = createTestState();
    state.filter.toggleKind('attack');
    expect(idsOf(state.derived.shownEvents.value)).toEqual(['e', 'b', 'c']);
    state.filter.reset();
    state.filter.change({ text: 'مسيرات' });
    expect(idsOf(state.derived.shownEvents.value)).toEqual(['f']);
  });

  it('is told anew only when the window reaches another event', () => {
    const state = createTestState();
    let count = 0;
    const stop = effect(() => {
      state.derived.shownEvents.value.length;
      count += 1;
    });
    state.playback.useSpeed(1);
    state.playback.play();
    const atStart = count;
    for (let frame = 0; frame < 60; frame += 1) state.playback.advance(16);
    expect(state.window.playhead.value).toBeCloseTo(state.window.extent.from + 0.96);
    expect(count).toBe(atStart);
    const [first] = state.derived.shownEvents.value;
    while (state.derived.shownEvents.value[0] === first) {
      expect(count).toBe(atStart);
      state.playback.advance(16);
    }
    expect(count).toBe(atStart + 1);
    stop();
  });
});

describe('visible and filteredEvents', () => {
  it('is null where all pass', () => {
    const { derived } = createTestState();
    expect(derived.visible.value).toBeNull();
    expect(derived.filteredEvents.value).toBe(halfYear.events);
  });

  it('marks by index what passes, whatever the window', () => {
    const state = createTestState();
    state.window.show(windowOf('2021-01-10', '2021-01-11'));
    state.filter.change({ confidences: new Set(['low']) });
    expect([...(state.derived.visible.value ?? [])]).toEqual([0, 0, 0, 1, 0, 0]);
    expect(idsOf(state.derived.filteredEvents.value)).toEqual(['d']);
  });
});

describe('eventDays', () => {
  it('has the first days, ascending, in whatever order the events come', () => {
    const starts = ['2021-03-02', '2021-01-05', '2021-02-10'];
    const dataset = createDataset(starts.map((start) => ({ time: createEventTime(start) })));
    const { value } = createTestState({}, dataset).derived.eventDays;
    expect(value).toEqual(starts.map(day).sort((a, b) => a - b));
  });

  it('has those of what the filter lets through', () => {
    const state = createTestState();
    state.filter.change({ kinds: new Set(['visit', 'meeting']) });
    expect(state.derived.eventDays.value).toEqual([day('2021-02-15'), day('2021-04-01')]);
  });
});

describe('selectedEvent', () => {
  it('is the event of the id, or none', () => {
    const state = createTestState();
    state.selection.select('c');
    expect(state.derived.selectedEvent.value?.index).toBe(2);
    state.selection.select('no-such-event');
    expect(state.derived.selectedEvent.value).toBeNull();
  });
});
