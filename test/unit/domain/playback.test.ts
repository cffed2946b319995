import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlaybackOptions, PlaybackPosition } from '../../../src/domain/playback';
import { advancePlayback, isValidSpeed, startPlayback } from '../../../src/domain/playback';
import { lengthInDays } from '../../../src/domain/time-window';

const extent = { from: 100, to: 199 };
const options: PlaybackOptions = {
  elapsedMs: 100,
  speed: 10,
  mode: 'trailing',
  lengthDays: 30,
  extent,
  loop: false,
  skipQuiet: false,
  eventDays: [],
};
const at = (playhead: number, from = 100): PlaybackPosition => ({
  window: { from, to: Math.floor(playhead) },
  playhead,
});

describe('isValidSpeed', () => {
  it('allows a tenth of a day to a year a second', () => {
    expect([0.1, 1, 2.5, 365].every(isValidSpeed)).toBe(true);
    expect([0, 0.09, 365.1, -1, Number.NaN, Number.POSITIVE_INFINITY].some(isValidSpeed)).toBe(
      false,
    );
  });
});

describe('startPlayback', () => {
  const start = { window: extent, extent, mode: 'trailing', lengthDays: 30 } as const;

  it('begins at the beginning if everything is shown', () => {
    const beginning = { window: { from: 100, to: 100 }, playhead: 100 };
    expect(startPlayback(start)).toEqual(beginning);
    expect(startPlayback({ ...start, mode: 'cumulative' })).toEqual(beginning);
  });

  it('begins again if the end is shown', () => {
    const window = { from: 170, to: 199 };
    expect(startPlayback({ ...start, window })).toEqual(at(100));
    expect(startPlayback({ ...start, window, playhead: 200 })).toEqual(at(100));
  });

  it('begins again at the window’s start, which cumulative playing keeps', () => {
    const window = { from: 170, to: 199 };
    expect(startPlayback({ ...start, window, mode: 'cumulative' })).toEqual(at(170, 170));
    const lastDay = { from: 199, to: 199 };
    expect(startPlayback({ ...start, window: lastDay, mode: 'cumulative' })).toEqual(at(100));
  });

  it('goes on from the end of the window otherwise', () => {
    const window = { from: 120, to: 140 };
    expect(startPlayback({ ...start, window })).toEqual({ window, playhead: 141 });
    expect(startPlayback({ ...start, window, mode: 'cumulative' }).window).toEqual(window);
  });

  it('shortens a trailing window to its length', () => {
    const window = { from: 110, to: 180 };
    expect(startPlayback({ ...start, window }).window).toEqual({ from: 151, to: 180 });
    expect(startPlayback({ ...start, window, mode: 'cumulative' }).window).toEqual(window);
  });

  it('begins inside the extent, wherever the window was', () => {
    const before = { from: 60, to: 90 };
    expect(startPlayback({ ...start, window: before })).toEqual({
      window: { from: 100, to: 100 },
      playhead: 101,
    });
    const around = { from: 60, to: 260 };
    expect(startPlayback({ ...start, window: around, mode: 'cumulative' })).toEqual(at(100));
  });

  it('takes up a paused playhead, unless the window was moved', () => {
    const window = { from: 120, to: 140 };
    expect(startPlayback({ ...start, window, playhead: 140.3 }).playhead).toBe(140.3);
    expect(startPlayback({ ...start, window, playhead: 120.3 }).playhead).toBe(141);
    expect(startPlayback({ ...start, window, playhead: 160 }).playhead).toBe(141);
  });
});

describe('advancePlayback', () => {
  it('moves by time and speed', () => {
    expect(advancePlayback(at(110), options)).toEqual({ ...at(111), ended: false });
    expect(advancePlayback(at(110), { ...options, elapsedMs: 30 }).playhead).toBeCloseTo(110.3);
  });

  it('stands still when no time went by', () => {
    expect(advancePlayback(at(110.5), { ...options, elapsedMs: 0 })).toEqual({
      ...at(110.5),
      ended: false,
    });
    expect(advancePlayback(at(110.5), { ...options, elapsedMs: -80 }).playhead).toBe(110.5);
  });

  it('does not leap after a sleep', () => {
    expect(advancePlayback(at(110), { ...options, elapsedMs: 60_000 }).playhead).toBe(112.5);
  });

  it('lets a trailing window grow to its length, then moves its start', () => {
    expect(advancePlayback(at(110), options).window).toEqual({ from: 100, to: 111 });
    expect(advancePlayback(at(128), options).window).toEqual({ from: 100, to: 129 });
    expect(advancePlayback(at(129), options).window).toEqual({ from: 101, to: 130 });
  });

  it('keeps the start of a cumulative window', () => {
    const step = advancePlayback(at(180, 120), { ...options, mode: 'cumulative' });
    expect(step.window).toEqual({ from: 120, to: 181 });
  });

  it('stops at the end of the last day', () => {
    const step = advancePlayback(at(199.5, 170), options);
    expect(step).toEqual({ window: { from: 170, to: 199 }, playhead: 200, ended: true });
    expect(advancePlayback(step, options)).toEqual(step);
  });

  it('shows the end before it begins again', () => {
    const looping = { ...options, loop: true };
    const end = advancePlayback(at(199.5, 170), looping);
    expect(end).toEqual({ window: { from: 170, to: 199 }, playhead: 200, ended: false });
    expect(advancePlayback(end, looping)).toEqual({ ...at(100), ended: false });
    const cumulative = { ...looping, mode: 'cumulative' } as const;
    expect(advancePlayback(end, cumulative)).toEqual({ ...at(170, 170), ended: false });
  });

  it('comes back into an extent that has changed', () => {
    expect(advancePlayback(at(90, 80), options)).toMatchObject({
      playhead: 101,
      window: { from: 100, to: 101 },
    });
    expect(advancePlayback(at(260, 240), options)).toMatchObject({ playhead: 200, ended: true });
  });
});

describe('advancePlayback through quiet time', () => {
  const hurrying = { ...options, skipQuiet: true };
  const travelled = (playhead: number, eventDays: readonly number[], elapsedMs = 100): number =>
    advancePlayback(at(playhead), { ...hurrying, eventDays, elapsedMs }).playhead - playhead;

  it('hurries where nothing is near', () => {
    expect(travelled(110, [105, 160])).toBe(8);
    expect(travelled(110, [160])).toBe(8);
    expect(travelled(110, [105])).toBe(8);
    expect(travelled(110, [])).toBe(8);
  });

  it('goes at its usual speed near an event', () => {
    expect(travelled(110, [115])).toBe(1);
    expect(travelled(110, [116], 10)).toBeCloseTo(0.8);
    expect(travelled(110, [110])).toBe(1);
    expect(travelled(110, [108])).toBe(1);
    expect(travelled(110, [107])).toBe(8);
  });

  it('never hurries past the day before the next event', () => {
    expect(travelled(110, [117])).toBe(6);
    expect(travelled(110, [118], 250)).toBe(7);
  });

  it('is never slower than its usual speed', () => {
    const fast = { ...hurrying, speed: 100, elapsedMs: 250, eventDays: [117] };
    expect(advancePlayback(at(110), fast).playhead).toBe(135);
  });

  it('does not hurry unless asked to', () => {
    expect(advancePlayback(at(110), options).playhead).toBe(111);
  });
});

describe('advancePlayback, however it is called', () => {
  const anyOptions = fc.record({
    elapsedMs: fc.integer({ min: -50, max: 2000 }),
    speed: fc.constantFrom(0.1, 1, 3, 7, 30, 365),
    mode: fc.constantFrom('trailing', 'cumulative'),
    lengthDays: fc.integer({ min: 1, max: 120 }),
    extent: fc.constant(extent),
    loop: fc.boolean(),
    skipQuiet: fc.boolean(),
    eventDays: fc.constantFrom<readonly number[]>([], [100, 130, 131, 190], [199]),
  }) satisfies fc.Arbitrary<PlaybackOptions>;
  const anyStart = fc.double({ min: 100, max: 199.9, noNaN: true }).map((day) => at(day));

  it('stays inside the extent with the playhead in the window’s last day', () => {
    fc.assert(
      fc.property(anyStart, fc.array(anyOptions, { maxLength: 30 }), (start, steps) => {
        let position = start;
        for (const step of steps) {
          position = advancePlayback(position, step);
          const { window, playhead } = position;
          expect(window.from).toBeGreaterThanOrEqual(extent.from);
          expect(window.from).toBeLessThanOrEqual(window.to);
          expect(window.to).toBeLessThanOrEqual(extent.to);
          expect(playhead).toBeGreaterThanOrEqual(window.to);
          expect(playhead).toBeLessThanOrEqual(window.to + 1);
          if (step.mode === 'trailing') {
            expect(lengthInDays(window)).toBeLessThanOrEqual(step.lengthDays);
          }
        }
      }),
    );
  });

  it('never moves back, unless it loops', () => {
    fc.assert(
      fc.property(anyStart, anyOptions, (start, given) => {
        const next = advancePlayback(start, { ...given, loop: false });
        return next.playhead >= start.playhead && next.window.from >= start.window.from;
      }),
    );
  });

  it('comes to the end, or begins again', () => {
    fc.assert(
      fc.property(anyOptions, (given) => {
        const steady = { ...given, elapsedMs: 250, speed: Math.max(given.speed, 3) };
        let position: PlaybackPosition & { ended?: boolean } = at(100);
        let hasBegunAgain = false;
        for (let step = 0; step < 140 && !position.ended; step += 1) {
          const next = advancePlayback(position, steady);
          hasBegunAgain ||= next.playhead < position.playhead;
          position = next;
        }
        expect(hasBegunAgain).toBe(steady.loop);
        expect(position.ended).toBe(!steady.loop);
      }),
    );
  });

  it('shows every event day, hurrying or not', () => {
    const eventDays = [103, 111, 150, 151, 190];
    const seen = new Set<number>();
    let position: PlaybackPosition & { ended?: boolean } = at(100);
    while (!position.ended) {
      position = advancePlayback(position, { ...options, skipQuiet: true, eventDays });
      seen.add(position.window.to);
    }
    expect(eventDays.every((day) => seen.has(day))).toBe(true);
    expect(seen.size).toBeLessThan(100);
  });
});
