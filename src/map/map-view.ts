import type { EventRecord, Locale } from '../domain/event-record';
import type { MapCallbacks } from './map-callbacks';
import type { Scene } from './scene';
import type { CameraRequest, Viewport } from './viewport';

/** MapLibre's own control texts, by its keys (`NavigationControl.ZoomIn`, ...). */
export type ControlTexts = Readonly<Record<string, string>>;

export type MapViewOptions = {
  readonly scene: Scene;
  /** In dataset order: an event's position is its index. */
  readonly events: readonly EventRecord[];
  /** Null: the region. */
  readonly viewport: Viewport | null;
  readonly callbacks: MapCallbacks;
  /** MapLibre's English where left out. */
  readonly controlTexts?: Readonly<Record<Locale, ControlTexts>>;
};

/** Owns the GL map and draws scenes on it. */
export class MapView {
  /**
   * Creates the map in the container, which must have a size.
   * @throws MapUnavailableError without WebGL 2 or when the map cannot be made.
   */
  static create(_container: HTMLElement, _options: MapViewOptions): MapView {
    return new MapView();
  }

  /** Draws the next scene: only what differs from the last one is done. */
  update(_scene: Scene): void {}

  /** Moves the camera, within what the scene's padding leaves; at once with reduced motion. */
  requestCamera(_request: CameraRequest): void {}

  /** The container's size has changed. */
  resize(): void {}

  /** Frees the GL context; the view cannot be used after. */
  destroy(): void {}
}
