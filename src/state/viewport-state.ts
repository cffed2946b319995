import { batch, type ReadonlySignal, signal } from '@preact/signals';
import type { CameraRequest, Viewport } from '../domain/viewport';

export type ViewportState = {
  /** Where the camera last came to rest; null until the map has drawn. Written by the map, once it is there. */
  readonly viewport: ReadonlySignal<Viewport | null>;
  /** Whether that is the view the map takes by itself: a link need not hold it. */
  readonly isHome: ReadonlySignal<boolean>;
  /** The last thing asked of the camera; a new object is a new request. */
  readonly request: ReadonlySignal<CameraRequest | null>;
  /** The view the map is to begin with. */
  startAt(viewport: Viewport): void;
  /** Whether the map has drawn its first picture, or there will be none: what can wait may begin. */
  readonly hasDrawn: ReadonlySignal<boolean>;
  settle(viewport: Viewport, isHome: boolean): void;
  noteDrawn(): void;
  ask(request: CameraRequest): void;
};

export function createViewportState(): ViewportState {
  const viewport = signal<Viewport | null>(null);
  const isHome = signal(true);
  const request = signal<CameraRequest | null>(null);
  const hasDrawn = signal(false);
  return {
    viewport,
    isHome,
    request,
    hasDrawn,
    noteDrawn() {
      hasDrawn.value = true;
    },
    startAt(next) {
      batch(() => {
        viewport.value = next;
        isHome.value = false;
      });
    },
    settle(next, isHomeNow) {
      batch(() => {
        viewport.value = next;
        isHome.value = isHomeNow;
      });
    },
    ask(next) {
      request.value = next;
    },
  };
}
