import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlaybackOptions, PlaybackPosition, PlaybackStep } from '../../../src/domain/playback';
import { stepPlayback } from '../../../src/domain/playback';

const extent = { from: 100, to: 199 };
const options: PlaybackOptions = {
  elapsedMs: 100,
  speed: 3,
  mode: 'trailing',
  lengthDays: 30,
  extent,
  loop: false,
  skipQuiet: false,
  eventDays: [],
};
const beginning: PlaybackPosition = { window: { from: 100, to: 100 }, playhead: 100 };

/** Every position of `count` calls. */
function play(from: PlaybackPosition, given: PlaybackOptions, count: number): PlaybackStep[] {
  const steps: PlaybackStep[] = [];
  let position = from;
  for (let call = 0; call < count; call += 1) {
    const step = stepPlayback(position, given);
    steps.push(step);
    position = step;
  }
  return steps;
}

const lastDays = (steps: readonly PlaybackStep[]): number[] => steps.map((step) => step.window.to);

describe('stepPlayback', () => {
  it('waits half a second, then shows whole days', () => {
    const steps = play(beginning, options, 5);
    expect(lastDays(steps)).toEqual([100, 100, 100, 100, 100]);
    expect(steps[3]?.playhead).toBe(100);
    expect(steps[4]?.playhead).toBe(101);
  });

  it('keeps what is left of a day for the next step', () => {
    // 1.5 days each half second: one day, then two.
    const steps = play(beginning, options, 20).map((step) => step.playhead);
    expect([steps[4], steps[9], steps[14], steps[19]]).toEqual([101, 103, 104, 106]);
  });

  it('waits longer where a day takes longer', () => {
    const slow = play(beginning, { ...options, speed: 0.5 }, 40);
    expect(new Set(lastDays(slow))).toEqual(new Set([100, 101]));
    const steps = slow.map((step) => step.playhead);
    expect([steps[18], steps[19], steps[38], steps[39]]).toEqual([100, 101, 101, 102]);
  });

  it('moves at most twice a second at any speed', () => {
    const steps = play(beginning, { ...options, speed: 30 }, 30);
    expect(new Set(lastDays(steps))).toEqual(new Set([100, 114, 129, 144, 159, 174, 189]));
  });

  it('goes on to the end of the day it is in', () => {
    const middle = { window: { from: 100, to: 120 }, playhead: 120.7 };
    expect(play(middle, options, 5)[4]).toMatchObject({ playhead: 121, window: { to: 120 } });
  });

  it('ends, and says so until asked again', () => {
    const nearEnd = { window: { from: 170, to: 198 }, playhead: 199 };
    const steps = play(nearEnd, options, 12);
    expect(steps[3]?.ended).toBe(false);
    expect(steps[4]).toMatchObject({ playhead: 200, ended: true, window: { from: 170, to: 199 } });
    expect(steps.slice(5).every((step) => step.ended && step.playhead === 200)).toBe(true);
  });

  it('shows the end for its time, then begins again with the first day', () => {
    const end = { window: { from: 170, to: 199 }, playhead: 200 };
    const steps = play(end, { ...options, loop: true }, 5);
    expect(steps[3]).toMatchObject({ playhead: 200, ended: false });
    expect(steps[4]).toMatchObject({ playhead: 101, window: { from: 100, to: 100 } });
  });

  it('hurries through quiet time up to the day before an event', () => {
    const hurrying = { ...options, skipQuiet: true, eventDays: [120] };
    const steps = play(beginning, hurrying, 20).map((step) => step.playhead);
    expect([steps[4], steps[9], steps[14], steps[19]]).toEqual([108, 119, 120, 122]);
  });

  it('is clamped like usual playing', () => {
    const outside = { window: { from: 60, to: 90 }, playhead: 90.5 };
    expect(stepPlayback(outside, options)).toMatchObject({ window: { from: 100, to: 100 } });
    const sleeping = play(beginning, { ...options, elapsedMs: 60_000, speed: 4 }, 2);
    expect(sleeping[1]?.playhead).toBe(102);
  });

  it('stays in the extent, never moves back, and shows only whole days after the first', () => {
    const anyGiven = fc.record({
      elapsedMs: fc.integer({ min: 0, max: 400 }),
      speed: fc.constantFrom(0.1, 1, 3, 30, 365),
      mode: fc.constantFrom<'trailing' | 'cumulative'>('trailing', 'cumulative'),
      skipQuiet: fc.boolean(),
      eventDays: fc.constantFrom<readonly number[]>([], [103, 150, 199]),
    });
    fc.assert(
      fc.property(anyGiven, fc.integer({ min: 100, max: 199 }), (given, day) => {
        let previous: PlaybackPosition = { window: { from: 100, to: day }, playhead: day };
        for (const step of play(previous, { ...options, ...given }, 20)) {
          const { window, playhead } = step;
          expect(playhead).toBeGreaterThanOrEqual(previous.playhead);
          expect(window.to).toBeGreaterThanOrEqual(previous.window.to);
          expect(window.to).toBeLessThanOrEqual(extent.to);
          expect(window.from).toBeGreaterThanOrEqual(extent.from);
          expect(Number.isInteger(playhead)).toBe(true);
          if (playhead !== day) expect(playhead).toBe(window.to + 1);
          previous = step;
        }
      }),
    );
  });
});
