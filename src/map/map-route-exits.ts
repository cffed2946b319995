import type { LngLat } from '../domain/event-record';
import { OCCUPIED } from './event-occupied-layers';
import { later } from './later';
import type { ScreenPoint } from './map-callbacks';
import type { GlMap } from './maplibre';
import { findRouteExits, type RouteExit, type ScreenFrame, type ShownRoute } from './route-exits';
import type { Scene } from './scene';

/** While playing the exits are told at most this often, ms. */
const PAUSE_MS = 250;

export type MapRouteExitsOptions = {
  readonly routes: () => readonly ShownRoute[];
  readonly onExits: (
    exits: readonly RouteExit[],
    hasLabelAt: (frame: ScreenFrame) => boolean,
  ) => void;
};

/**
 * Tells where visits leave the view, once the map rests and its names are in place; while it
 * moves, nothing is told of.
 */
export class MapRouteExits {
  readonly #map: GlMap;
  readonly #options: MapRouteExitsOptions;
  #scene: Scene;
  #timer: ReturnType<typeof setTimeout> | null = null;
  /** A map at rest has just done much. */
  readonly #atRest = later(() => {
    if (this.#isDue) this.#find();
  });
  #isStale = false;
  #isDue = true;
  #isEmpty = true;

  constructor(map: GlMap, scene: Scene, options: MapRouteExitsOptions) {
    this.#map = map;
    this.#scene = scene;
    this.#options = options;
    map.on('movestart', () => this.#tell([]));
    map.on('moveend', () => this.#findWhenDrawn());
    map.on('resize', () => this.#findWhenDrawn());
    map.on('idle', () => this.#atRest.ask());
  }

  /** Looks again where other routes are shown, or more or less of the map is free. */
  update(scene: Scene): void {
    const previous = this.#scene;
    this.#scene = scene;
    const isSame =
      scene.window.from === previous.window.from &&
      scene.window.to === previous.window.to &&
      scene.visible === previous.visible &&
      scene.selected === previous.selected &&
      scene.isPlaying === previous.isPlaying &&
      scene.locale === previous.locale &&
      scene.padding === previous.padding;
    if (!isSame) this.#findWhenDrawn();
  }

  /** Nothing is told any more. */
  stop(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    this.#atRest.stop();
  }

  /** A playing map never rests: its names stand as good as still. */
  #findWhenDrawn(): void {
    this.#isDue = true;
    if (!this.#scene.isPlaying) return;
    this.#isStale = true;
    this.#timer ??= setTimeout(() => {
      this.#timer = null;
      if (this.#isStale) this.#find();
    }, PAUSE_MS);
  }

  #find(): void {
    this.#isStale = false;
    if (this.#map.isMoving()) return;
    this.#isDue = false;
    const { padding, selected } = this.#scene;
    const { clientWidth, clientHeight } = this.#map.getContainer();
    const { top, bottom, left, right } = padding;
    const frame = { top, left, right: clientWidth - right, bottom: clientHeight - bottom };
    const project = ([lng, lat]: LngLat): ScreenPoint => this.#map.project([lng, lat]);
    this.#tell(findRouteExits(this.#options.routes(), project, frame, selected));
  }

  #tell(exits: readonly RouteExit[]): void {
    if (exits.length === 0 && this.#isEmpty) return;
    this.#isEmpty = exits.length === 0;
    // Single symbols are left out: their offsets are not what MapLibre would read out again.
    const labels = this.#map
      .getLayersOrder()
      .filter((id) => this.#map.getLayer(id)?.type === 'symbol' && id !== OCCUPIED.layers[0].id);
    this.#options.onExits(exits, ({ left, top, right, bottom }) => {
      const box: [[number, number], [number, number]] = [
        [left, top],
        [right, bottom],
      ];
      // Another ground may have come since.
      const layers = labels.filter((id) => this.#map.getLayer(id) !== undefined);
      return this.#map.queryRenderedFeatures(box, { layers }).length > 0;
    });
  }
}
