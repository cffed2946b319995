import { describe, expect, it } from 'vitest';
import type { EventPhase } from '../../../src/domain/event-phase';
import { canPulse, eventAge, eventPhase } from '../../../src/domain/event-phase';
import { createEventTime } from '../../support/create-event-record';

const day = createEventTime('2021-02-15');
const D = day.firstDay;
const evening = createEventTime('2021-02-15T18:00+03:00', 1);
const days = createEventTime('2021-02-15', 3, '2021-02-18');
const month = createEventTime('2021-02', 4);

/** The phase when a 30-day window has come to the playhead. */
const phaseAt = (time: typeof day, playhead: number): EventPhase => {
  const to = Math.floor(playhead);
  return eventPhase(time, { from: to - 29, to }, playhead);
};

describe('eventPhase', () => {
  it('is upcoming until its position, where that is known', () => {
    expect(phaseAt(day, D - 1)).toBe('upcoming');
    expect(phaseAt(day, D + 0.4)).toBe('upcoming');
    expect(phaseAt(day, D + 0.5)).toBe('fresh');
    expect(phaseAt(evening, D + 0.7)).toBe('upcoming');
    expect(phaseAt(evening, D + 0.75)).toBe('fresh');
  });

  it('appears with its first day where only a span is known', () => {
    expect(phaseAt(days, D - 0.01)).toBe('upcoming');
    expect(phaseAt(days, D)).toBe('fresh');
    expect(phaseAt(month, month.firstDay)).toBe('fresh');
  });

  it('is upcoming on a day the window does not show', () => {
    const window = { from: D - 10, to: D - 1 };
    expect(eventPhase(days, window, D)).toBe('upcoming');
  });

  it('is fresh within its span and some days after', () => {
    expect(phaseAt(month, month.lastDay + 0.5)).toBe('fresh');
    expect(phaseAt(day, D + 4)).toBe('fresh');
    expect(phaseAt(day, D + 4.01)).toBe('fading');
    expect(phaseAt(days, D + 7)).toBe('fresh');
    expect(phaseAt(days, D + 7.5)).toBe('fading');
    expect(eventPhase(day, { from: D - 9, to: D + 1 }, D + 2, 0)).toBe('fading');
  });

  it('is past when the window has left its last day', () => {
    expect(phaseAt(day, D + 29.9)).toBe('fading');
    expect(phaseAt(day, D + 30)).toBe('past');
    expect(phaseAt(days, D + 30)).toBe('fading');
    expect(phaseAt(days, D + 33)).toBe('past');
  });

  it('is past as soon as it is out of a short window', () => {
    expect(eventPhase(day, { from: D + 1, to: D + 1 }, D + 1.5)).toBe('past');
  });
});

describe('eventAge', () => {
  const trailing = (to: number) => ({ from: to - 29, to });

  it('is 0 before and within its span', () => {
    expect(eventAge(day, trailing(D - 1), D - 1)).toBe(0);
    expect(eventAge(day, trailing(D), D + 0.9)).toBe(0);
    expect(eventAge(month, trailing(month.lastDay), month.lastDay + 1)).toBe(0);
  });

  it('grows evenly to 1, where it leaves the window', () => {
    expect(eventAge(day, trailing(D + 15), D + 15.5)).toBe(0.5);
    expect(eventAge(day, trailing(D + 29), D + 30)).toBe(1);
    expect(eventAge(day, trailing(D + 40), D + 41)).toBe(1);
  });

  it('does not run ahead while the window grows', () => {
    const growing = { from: D, to: D + 3 };
    expect(eventAge(day, growing, D + 4)).toBe(1);
    expect(eventAge(day, growing, D + 4, 31)).toBe(0.1);
  });

  it('is a number for a window of one day', () => {
    expect(eventAge(day, { from: D, to: D }, D + 1)).toBe(0);
    expect(eventAge(day, { from: D + 1, to: D + 1 }, D + 1.5)).toBe(0.5);
  });
});

describe('canPulse', () => {
  it('asks for a known day', () => {
    expect([evening, day, days, month].map(canPulse)).toEqual([true, true, false, false]);
  });
});
