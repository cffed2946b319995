import { describe, expect, it } from 'vitest';
import { toEventStory } from '../../../src/map/event-story';
import { createScene } from '../../support/create-scene';

describe('toEventStory', () => {
  it('shows the whole last day while paused, wherever the playhead stopped in it', () => {
    const story = toEventStory(createScene({ playhead: 109.2 }), 100);
    expect(story.now).toBe(10);
    expect(story.from).toBe(0);
  });

  it('shows no more than the playhead has reached while playing', () => {
    const playing = createScene({ isPlaying: true, playhead: 109.2 });
    expect(toEventStory(playing, 100).now).toBeCloseTo(9.2);
    expect(toEventStory({ ...playing, playhead: 115 }, 100).now).toBe(10);
  });

  it('gives movements their real time at any speed', () => {
    const playing = createScene({ isPlaying: true });
    const [slow, fast] = [1, 30].map((speed) => toEventStory({ ...playing, speed }, 0));
    expect(slow?.pulseDays).toBeCloseTo(0.9);
    expect(fast?.pulseDays).toBeCloseTo(27);
    expect(fast?.routeDays).toBeCloseTo(36);
  });

  it.each([
    ['paused', createScene()],
    ['with reduced motion', createScene({ isPlaying: true, reducedMotion: true })],
  ])('moves nothing when %s', (_, scene) => {
    const { pulseDays, routeDays, enterDays, softEnterDays } = toEventStory(scene, 0);
    expect([pulseDays, routeDays, enterDays, softEnterDays]).toEqual([0, 0, 0, 0]);
  });

  it('keeps old events of a long window readable while paused, not while playing', () => {
    const long = createScene({ window: { from: 0, to: 400 }, playhead: 401 });
    const rest = toEventStory(long, 0).oldestOpacity;
    expect(rest).toBeGreaterThanOrEqual(0.6);
    expect(rest).toBeGreaterThan(toEventStory(createScene(), 0).oldestOpacity);
    expect(toEventStory({ ...long, isPlaying: true }, 0).oldestOpacity).toBe(0.4);
  });

  it('lets lines step back the longer the window', () => {
    const opacities = [10, 100, 200, 365, 1000].map(
      (days) => toEventStory(createScene({ window: { from: 1, to: days } }), 0).routeOpacity,
    );
    expect(opacities).toEqual([...opacities].sort((a, b) => b - a));
    expect(opacities[0]).toBeCloseTo(0.92);
    expect(opacities[1]).toBeLessThan(0.92);
    expect(opacities.slice(3)).toEqual([0.5, 0.5]);
  });
});
