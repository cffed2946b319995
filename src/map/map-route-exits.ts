import type { LngLat } from '../domain/event-record';
import type { ScreenPoint } from './map-callbacks';
import type { GlMap } from './maplibre';
import { findRouteExits, type RouteExit, type ShownRoute } from './route-exits';
import type { MapPadding } from './scene';

/** While playing the exits are told at most this often, ms. */
const PAUSE_MS = 250;

export type MapRouteExitsOptions = {
  readonly routes: () => readonly ShownRoute[];
  /** What panels cover. */
  readonly padding: () => MapPadding;
  /** Event index. */
  readonly selected: () => number | null;
  readonly onExits: (exits: readonly RouteExit[]) => void;
};

/** Tells where visits leave the view, once the map rests; while it moves, nothing is told of. */
export class MapRouteExits {
  readonly #map: GlMap;
  readonly #options: MapRouteExitsOptions;
  #timer: ReturnType<typeof setTimeout> | null = null;
  #isStale = false;
  #isEmpty = true;

  constructor(map: GlMap, options: MapRouteExitsOptions) {
    this.#map = map;
    this.#options = options;
    map.on('movestart', () => this.#tell([]));
    map.on('moveend', () => this.#find());
    map.on('resize', () => this.update());
  }

  /** Other routes are shown, or more or less of the map is free. */
  update(): void {
    this.#isStale = true;
    this.#timer ??= setTimeout(() => {
      this.#timer = null;
      if (this.#isStale) this.#find();
    }, PAUSE_MS);
  }

  /** Nothing is told any more. */
  stop(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
  }

  #find(): void {
    this.#isStale = false;
    if (this.#map.isMoving()) return;
    const { routes, padding, selected } = this.#options;
    const { clientWidth, clientHeight } = this.#map.getContainer();
    const { top, bottom, left, right } = padding();
    const frame = { top, left, right: clientWidth - right, bottom: clientHeight - bottom };
    const project = ([lng, lat]: LngLat): ScreenPoint => this.#map.project([lng, lat]);
    this.#tell(findRouteExits(routes(), project, frame, selected()));
  }

  #tell(exits: readonly RouteExit[]): void {
    if (exits.length === 0 && this.#isEmpty) return;
    this.#isEmpty = exits.length === 0;
    this.#options.onExits(exits);
  }
}
