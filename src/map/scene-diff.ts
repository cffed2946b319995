import type { Locale } from '../domain/event-record';
import type { MapGround } from '../domain/map-ground';
import type { Theme } from './palette';
import type { MapPadding, Scene } from './scene';

/** One change of the map; none depends on the order of the others. */
export type SceneOperation =
  | {
      readonly type: 'style';
      readonly theme: Theme;
      readonly locale: Locale;
      readonly ground: MapGround;
    }
  | { readonly type: 'story'; readonly scene: Scene }
  | { readonly type: 'filter'; readonly visible: Uint8Array | null }
  | { readonly type: 'mark'; readonly selected: number | null; readonly hovered: number | null }
  | { readonly type: 'padding'; readonly padding: MapPadding };

/**
 * The smallest list of operations that leads from one scene to the next; without a previous
 * scene, all of them. Filters are compared by identity, windows and paddings by value.
 */
export function diffScene(previous: Scene | null, next: Scene): SceneOperation[] {
  const operations: SceneOperation[] = [];
  if (
    previous?.theme !== next.theme ||
    previous.locale !== next.locale ||
    previous.ground !== next.ground
  ) {
    const { theme, locale, ground } = next;
    operations.push({ type: 'style', theme, locale, ground });
  }
  if (previous === null || !isSameStory(previous, next)) {
    operations.push({ type: 'story', scene: next });
  }
  if (previous === null || previous.visible !== next.visible) {
    operations.push({ type: 'filter', visible: next.visible });
  }
  if (
    previous === null ||
    previous.selected !== next.selected ||
    previous.hovered !== next.hovered
  ) {
    operations.push({ type: 'mark', selected: next.selected, hovered: next.hovered });
  }
  if (previous === null || !isSamePadding(previous.padding, next.padding)) {
    operations.push({ type: 'padding', padding: next.padding });
  }
  return operations;
}

function isSameStory(a: Scene, b: Scene): boolean {
  return (
    a.playhead === b.playhead &&
    a.window.from === b.window.from &&
    a.window.to === b.window.to &&
    a.isPlaying === b.isPlaying &&
    a.speed === b.speed &&
    a.reducedMotion === b.reducedMotion
  );
}

function isSamePadding(a: MapPadding, b: MapPadding): boolean {
  return a.top === b.top && a.bottom === b.bottom && a.left === b.left && a.right === b.right;
}
