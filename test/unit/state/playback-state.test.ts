import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import { createPlaybackState, type PlaybackOptions } from '../../../src/state/playback-state';
import { createWindowState } from '../../../src/state/window-state';

const EXTENT = { from: 100, to: 199 };

function createPlayback({
  window = null as { from: number; to: number } | null,
  reducedMotion = false,
  eventDays = [] as readonly number[],
  options = {} as Partial<PlaybackOptions>,
} = {}) {
  const windowState = createWindowState(EXTENT, window);
  const calm = signal(reducedMotion);
  const playback = createPlaybackState(windowState, signal(eventDays), calm, {
    speed: 4,
    mode: 'trailing',
    isLooping: false,
    ...options,
  });
  return { windowState, playback, calm };
}

describe('play', () => {
  it('begins at the beginning when all is shown', () => {
    const { windowState, playback } = createPlayback();
    playback.play();
    expect(playback.isPlaying.value).toBe(true);
    expect(windowState.window.value).toEqual({ from: 100, to: 100 });
    expect(windowState.playhead.value).toBe(100);
  });

  it('goes on from the window that is shown', () => {
    const { windowState, playback } = createPlayback({ window: { from: 120, to: 129 } });
    playback.play();
    expect(windowState.window.value).toEqual({ from: 120, to: 129 });
    playback.advance(250);
    expect(windowState.playhead.value).toBe(131);
    expect(windowState.window.value).toEqual({ from: 122, to: 131 });
  });

  it('does nothing while playing', () => {
    const { windowState, playback } = createPlayback();
    playback.play();
    playback.advance(250);
    const { value } = windowState.playhead;
    playback.play();
    expect(windowState.playhead.value).toBe(value);
  });
});

describe('advance', () => {
  it('moves by speed and real time, the window by whole days', () => {
    const { windowState, playback } = createPlayback();
    playback.play();
    playback.advance(125);
    expect(windowState.playhead.value).toBe(100.5);
    expect(windowState.window.value).toEqual({ from: 100, to: 100 });
    playback.advance(125);
    expect(windowState.window.value).toEqual({ from: 100, to: 101 });
  });

  it('grows to the trailing length and no further', () => {
    const { windowState, playback } = createPlayback({ options: { speed: 80 } });
    playback.play();
    playback.advance(250);
    expect(windowState.window.value).toEqual({ from: 100, to: 120 });
    playback.advance(250);
    expect(windowState.window.value).toEqual({ from: 111, to: 140 });
  });

  it('keeps the start in cumulative mode, also when the mode is changed on the way', () => {
    const { windowState, playback } = createPlayback({ options: { speed: 80 } });
    playback.play();
    playback.useMode('cumulative');
    for (let frame = 0; frame < 3; frame += 1) playback.advance(250);
    expect(windowState.window.value).toEqual({ from: 100, to: 160 });
  });

  it('does nothing while paused', () => {
    const { windowState, playback } = createPlayback();
    playback.advance(250);
    expect(windowState.window.value).toEqual(EXTENT);
  });

  it('stops at the end', () => {
    const { windowState, playback } = createPlayback({ window: { from: 190, to: 198 } });
    playback.play();
    playback.advance(250);
    expect(playback.isPlaying.value).toBe(false);
    expect(windowState.window.value).toEqual({ from: 191, to: 199 });
    expect(windowState.playhead.value).toBe(200);
  });

  it('begins again where it loops', () => {
    const { windowState, playback } = createPlayback({ window: { from: 190, to: 198 } });
    playback.toggleLoop();
    playback.play();
    playback.advance(250);
    playback.advance(250);
    expect(playback.isPlaying.value).toBe(true);
    expect(windowState.window.value.from).toBe(100);
  });

  it('hurries through quiet time if asked to', () => {
    const { windowState, playback } = createPlayback({ eventDays: [100, 190] });
    playback.toggleSkipQuiet();
    playback.play();
    for (let frame = 0; frame < 20; frame += 1) playback.advance(250);
    expect(windowState.playhead.value).toBeGreaterThan(130);
  });
});

describe('pause', () => {
  it('settles at the end of the day, and play goes on from there', () => {
    const { windowState, playback } = createPlayback();
    playback.play();
    playback.advance(125);
    playback.pause();
    expect(windowState.playhead.value).toBe(101);
    playback.toggle();
    expect(playback.isPlaying.value).toBe(true);
    expect(windowState.window.value).toEqual({ from: 100, to: 100 });
    expect(windowState.playhead.value).toBe(101);
  });

  it('does not move a playhead at rest', () => {
    const { windowState, playback } = createPlayback({ window: { from: 120, to: 129 } });
    playback.pause();
    expect(windowState.playhead.value).toBe(130);
  });
});

describe('with reduced motion', () => {
  it('goes in steps of whole days, at most two a second', () => {
    const { windowState, playback } = createPlayback({ reducedMotion: true });
    playback.play();
    const seen = [];
    for (let frame = 0; frame < 8; frame += 1) {
      playback.advance(250);
      seen.push(windowState.playhead.value);
    }
    expect(seen.every(Number.isInteger)).toBe(true);
    expect(new Set(seen).size).toBeLessThanOrEqual(5);
    expect(seen.at(-1)).toBe(108);
  });

  it('takes no time over from before a pause', () => {
    const { windowState, playback } = createPlayback({
      window: { from: 120, to: 129 },
      reducedMotion: true,
    });
    playback.play();
    playback.advance(250);
    playback.pause();
    playback.play();
    playback.advance(250);
    expect(windowState.window.value).toEqual({ from: 120, to: 129 });
  });
});

describe('useSpeed', () => {
  it('takes 0.1 to 365 days a second and nothing else', () => {
    const { playback } = createPlayback();
    for (const speed of [0, 0.09, 366, Number.NaN, -3, Number.POSITIVE_INFINITY]) {
      playback.useSpeed(speed);
      expect(playback.speed.value).toBe(4);
    }
    playback.useSpeed(0.1);
    expect(playback.speed.value).toBe(0.1);
    playback.useSpeed(365);
    expect(playback.speed.value).toBe(365);
  });
});
