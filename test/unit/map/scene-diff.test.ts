import { describe, expect, it } from 'vitest';
import type { Scene } from '../../../src/map/scene';
import { diffScene } from '../../../src/map/scene-diff';
import { createScene } from '../../support/create-scene';

const typesOf = (before: Scene | null, after: Scene): string[] =>
  diffScene(before, after).map(({ type }) => type);

describe('diffScene', () => {
  it('does everything for the first scene', () => {
    expect(typesOf(null, createScene())).toEqual(['style', 'story', 'filter', 'mark', 'padding']);
  });

  it('does nothing for a scene of the same values', () => {
    expect(typesOf(createScene(), createScene())).toEqual([]);
  });

  it.each<[string, Partial<Scene>]>([
    ['style', { theme: 'dark' }],
    ['style', { locale: 'ar' }],
    ['style', { ground: { type: 'offline' } }],
    ['story', { playhead: 109.5 }],
    ['story', { window: { from: 101, to: 109 } }],
    ['story', { window: { from: 100, to: 110 } }],
    ['story', { isPlaying: true }],
    ['story', { speed: 7 }],
    ['story', { reducedMotion: true }],
    ['filter', { visible: new Uint8Array(3) }],
    ['mark', { selected: 0 }],
    ['mark', { hovered: 0 }],
    ['padding', { padding: { top: 1, bottom: 0, left: 0, right: 0 } }],
    ['padding', { padding: { top: 0, bottom: 1, left: 0, right: 0 } }],
    ['padding', { padding: { top: 0, bottom: 0, left: 1, right: 0 } }],
    ['padding', { padding: { top: 0, bottom: 0, left: 0, right: 1 } }],
  ])('does only "%s" for %o', (type, change) => {
    expect(typesOf(createScene(), createScene(change))).toEqual([type]);
  });

  it('takes a step of playing for one operation', () => {
    const before = createScene({ isPlaying: true, playhead: 109.95 });
    const after = { ...before, playhead: 110.05, window: { from: 101, to: 110 } };
    expect(typesOf(before, after)).toEqual(['story']);
  });

  it('carries what the map needs', () => {
    const visible = Uint8Array.of(1, 0);
    const next = createScene({ visible, selected: 4, hovered: 2, theme: 'dark' });
    expect(diffScene(createScene(), next)).toEqual([
      { type: 'style', theme: 'dark', locale: 'en', ground: next.ground },
      { type: 'filter', visible },
      { type: 'mark', selected: 4, hovered: 2 },
    ]);
  });

  it('takes another mask for another filter, though it says the same', () => {
    const before = createScene({ visible: Uint8Array.of(1) });
    expect(typesOf(before, createScene({ visible: Uint8Array.of(1) }))).toEqual(['filter']);
  });
});
