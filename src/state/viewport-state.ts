import { type ReadonlySignal, signal } from '@preact/signals';
import type { CameraRequest, Viewport } from '../domain/viewport';

export type ViewportState = {
  /** Where the camera last came to rest; null until the map has drawn. Written by the map alone. */
  readonly viewport: ReadonlySignal<Viewport | null>;
  /** The last thing asked of the camera; a new object is a new request. */
  readonly request: ReadonlySignal<CameraRequest | null>;
  settle(viewport: Viewport): void;
  ask(request: CameraRequest): void;
};

export function createViewportState(initial: Viewport | null): ViewportState {
  const viewport = signal<Viewport | null>(initial);
  const request = signal<CameraRequest | null>(null);
  return {
    viewport,
    request,
    settle(next) {
      viewport.value = next;
    },
    ask(next) {
      request.value = next;
    },
  };
}
