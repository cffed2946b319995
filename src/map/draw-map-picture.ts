import type { PictureSize } from '../domain/picture-format';
import type { Viewport } from '../domain/viewport';
import type { AppState } from '../state/app-state';
import type { LinkedCamera } from './linked-cameras';
import type { MapStatus } from './map-callbacks';
import { MapView } from './map-view';
import type { MapPadding } from './scene';
import { areaPictureOf, sceneOf } from './scene-of';

/** The map on screen as pictures, and its camera. */
export type MapPictures = {
  /** For another map to look along with. */
  readonly camera: LinkedCamera;
  /** As it is: a data URL of a PNG. */
  take(): string;
  /** Of the map, CSS px. */
  size(): { readonly width: number; readonly height: number };
  /** @throws MapUnavailableError where no second map can be made */
  draw(size: PictureSize): Promise<MapPicture>;
};

export type MapPicture = {
  /** `width × ratio` by `height × ratio` px; the caller's to keep. */
  readonly canvas: HTMLCanvasElement;
  /** The outline of the area that filters, CSS px; empty where none does. */
  readonly areaPath: string;
  /** Whose data the ground is of, as text. */
  readonly credits: readonly string[];
};

const NO_PADDING: MapPadding = { top: 0, bottom: 0, left: 0, right: 0 };
/** Names of towns are placed anew for a moment after the map first rests. */
const SETTLE_MS = 400;
/** A ground that does not come is left out, as it is on screen. */
const PATIENCE_MS = 20_000;

/** Has a map of another size show at least what the map on screen shows. */
function fitViewport(
  viewport: Viewport,
  seen: { readonly width: number; readonly height: number },
  { width, height }: PictureSize,
): Viewport {
  const scale = Math.min(width / seen.width, height / seen.height);
  return { ...viewport, zoom: viewport.zoom + Math.log2(scale) };
}

/** Resolves once the map has rested for a while, or has had time enough. */
function untilSettled(): {
  readonly note: (status: MapStatus) => void;
  readonly done: Promise<void>;
} {
  let resolve = () => {};
  const settled = new Promise<void>((settle) => {
    resolve = settle;
  });
  const patience = setTimeout(() => resolve(), PATIENCE_MS);
  let rest: ReturnType<typeof setTimeout> | undefined;
  return {
    note(status) {
      clearTimeout(rest);
      if (status === 'idle') rest = setTimeout(resolve, SETTLE_MS);
      if (status === 'unavailable') resolve();
    },
    done: settled.finally(() => {
      clearTimeout(patience);
      clearTimeout(rest);
    }),
  };
}

const plainText = (markup: string): string => markup.replace(/<[^>]*>/g, '');

/**
 * Draws what the state shows on a map of its own, out of sight: of any size and as fine as wanted,
 * while the one on screen stays as it is. Notes of the reader's are not drawn.
 * @param seen size of the map on screen, CSS px
 * @throws MapUnavailableError where no map can be made
 */
export async function drawMapPicture(
  state: AppState,
  size: PictureSize,
  seen: { readonly width: number; readonly height: number },
): Promise<MapPicture> {
  const { width, height, ratio } = size;
  const host = document.createElement('div');
  Object.assign(host.style, {
    position: 'fixed',
    insetBlockStart: '200vh',
    inlineSize: `${width}px`,
    blockSize: `${height}px`,
  });
  host.inert = true;
  document.body.append(host);
  const settled = untilSettled();
  let view: MapView | null = null;
  try {
    const { isHome, viewport } = state.viewport;
    const shown = viewport.peek();
    const nothing = () => {};
    view = await MapView.create(host, {
      scene: {
        ...sceneOf(state, NO_PADDING),
        hovered: null,
        isPlaying: false,
        reducedMotion: true,
      },
      events: state.dataset.events,
      viewport: isHome.peek() || shown === null ? null : fitViewport(shown, seen, size),
      callbacks: {
        onStatus: settled.note,
        onViewport: nothing,
        onPick: nothing,
        onHover: nothing,
        onFocus: nothing,
        onRouteExits: nothing,
        onDraft: nothing,
        onFinish: nothing,
        onCancel: nothing,
        onProblem: (code, message) => console.warn(code, message),
      },
    });
    view.setPixelRatio(ratio);
    view.showArea(areaPictureOf(state));
    await settled.done;
    const { canvas, areaPath, credits } = view.takeParts();
    const kept = document.createElement('canvas');
    kept.width = Math.round(width * ratio);
    kept.height = Math.round(height * ratio);
    kept.getContext('2d')?.drawImage(canvas, 0, 0, kept.width, kept.height);
    return { canvas: kept, areaPath, credits: credits.map(plainText) };
  } finally {
    view?.destroy();
    host.remove();
  }
}
