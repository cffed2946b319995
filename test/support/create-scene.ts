import type { Scene } from '../../src/map/scene';

const OFFLINE = { type: 'offline' } as const;

/** A paused scene of the ten days from day 100; give what the test is about. */
export function createScene(given: Partial<Scene> = {}): Scene {
  return {
    window: { from: 100, to: 109 },
    playhead: 110,
    isPlaying: false,
    speed: 3,
    reducedMotion: false,
    visible: null,
    selected: null,
    hovered: null,
    locale: 'en',
    theme: 'light',
    ground: OFFLINE,
    padding: { top: 0, bottom: 0, left: 0, right: 0 },
    ...given,
  };
}
