import type { AreaTool } from '../state/area-state';
import { type AreaDrawingCallbacks, startAreaDrawing } from './area-drawing';
import { AreaOutline, type AreaPicture } from './area-outline';
import type { GlMap } from './maplibre';

/** What the reader may do with areas of the map. */
export type AreaCallbacks = Pick<AreaDrawingCallbacks, 'onDraft' | 'onFinish' | 'onCancel'>;

/** A finger that has closed a ring still sends its click after. */
const LAST_CLICK_MS = 400;

/** The area that filters, drawn on the map, and the reader's drawing of another. */
export class MapArea {
  readonly #map: GlMap;
  readonly #callbacks: AreaCallbacks;
  readonly #outline: AreaOutline;
  #stopDrawing: (() => void) | null = null;
  #waiting: ReturnType<typeof setTimeout> | undefined;
  #isBusy = false;

  constructor(map: GlMap, callbacks: AreaCallbacks) {
    this.#map = map;
    this.#callbacks = callbacks;
    this.#outline = new AreaOutline(map);
  }

  /** Presses belong to the drawing: no event is opened or pointed at. */
  get isBusy(): boolean {
    return this.#isBusy;
  }

  /** The outline as it is drawn, a path in CSS px; empty where there is none. */
  get path(): string {
    return this.#outline.path;
  }

  show(picture: AreaPicture): void {
    this.#outline.show(picture);
  }

  draw(tool: AreaTool | null): void {
    this.#end();
    if (tool === null) return;
    const canvas = this.#map.getCanvas();
    clearTimeout(this.#waiting);
    this.#isBusy = true;
    this.#map.getCanvasContainer().classList.add('is-drawing');
    this.#stopDrawing = startAreaDrawing(this.#map, tool, {
      ...this.#callbacks,
      onCross: (point) => this.#outline.showCross(point),
    });
    canvas.focus({ preventScroll: true });
  }

  stop(): void {
    this.#end();
    clearTimeout(this.#waiting);
    this.#outline.stop();
  }

  #end(): void {
    if (this.#stopDrawing === null) return;
    this.#stopDrawing();
    this.#stopDrawing = null;
    this.#outline.showCross(null);
    this.#map.getCanvasContainer().classList.remove('is-drawing');
    this.#waiting = setTimeout(() => {
      this.#isBusy = false;
    }, LAST_CLICK_MS);
  }
}
