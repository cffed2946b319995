import type { LngLat } from '../domain/event-record';
import type { CameraRequest, Viewport } from '../domain/viewport';
import type { LinkedCamera } from './linked-cameras';
import type { GlMap, PaddingOptions } from './maplibre';
import { type Bbox, REGION_BBOX } from './region-bbox';
import type { MapPadding } from './scene';
import { bboxAround, limitPadding, panIntoView, readViewport } from './viewport';

/** Between what is fitted and the panels, px. */
const FIT_MARGIN_PX = 44;
const REGION_MARGIN_PX = 12;
const MOVE_MS = 600;

/** What is left free around the region in a container, px. */
export function regionPadding(container: HTMLElement, padding: MapPadding): PaddingOptions {
  const { clientWidth, clientHeight } = container;
  return { ...limitPadding(padding, REGION_MARGIN_PX, clientWidth, clientHeight) };
}

const sizeOf = ({ clientWidth, clientHeight }: HTMLElement): string =>
  `${clientWidth}x${clientHeight}`;

/** What MapLibre's events of a move have with them where it follows another map. */
type Following = { readonly follows?: 'moving' | 'rest' };

/** Closer than this, no pixel differs. */
const SAME_VIEW = 1e-9;

const isSameView = (a: Viewport, b: Viewport): boolean =>
  [
    a.zoom - b.zoom,
    a.center[0] - b.center[0],
    a.center[1] - b.center[1],
    a.bearing - b.bearing,
    a.pitch - b.pitch,
  ].every((apart) => Math.abs(apart) < SAME_VIEW);

/** Moves the map's camera so that panels hide nothing of what it is asked to show. */
export class MapCamera implements LinkedCamera {
  readonly #map: GlMap;
  #padding: MapPadding;
  #reducedMotion: boolean;
  /** The region is shown and the reader has not moved away: it stays fitted. */
  #isHome: boolean;
  #size: string;

  /** @param isHome the map has been made with the region fitted */
  constructor(map: GlMap, padding: MapPadding, reducedMotion: boolean, isHome: boolean) {
    this.#map = map;
    this.#padding = padding;
    this.#reducedMotion = reducedMotion;
    this.#isHome = isHome;
    map.on('movestart', ({ originalEvent }) => {
      if (originalEvent) this.#isHome = false;
    });
    this.#size = sizeOf(map.getContainer());
  }

  get isHome(): boolean {
    return this.#isHome;
  }

  setPadding(padding: MapPadding): void {
    this.#padding = padding;
    if (this.#isHome) this.#fitRegion(false);
  }

  setReducedMotion(reducedMotion: boolean): void {
    this.#reducedMotion = reducedMotion;
  }

  resize(): void {
    const size = sizeOf(this.#map.getContainer());
    // An observer's first word is of the size there was.
    if (size === this.#size) return;
    this.#size = size;
    this.#map.resize();
    if (this.#isHome) this.#fitRegion(false);
  }

  request(request: CameraRequest): void {
    this.#isHome = request.type === 'reset';
    if (request.type === 'reset') this.#fitRegion(true);
    else if (request.type === 'jump') {
      const { center, zoom, bearing, pitch } = request.viewport;
      this.#map.jumpTo({ center: [center[0], center[1]], zoom, bearing, pitch });
    } else if (request.type === 'fit') {
      const bbox = bboxAround(request.coordinates);
      if (bbox) this.#fit(bbox, request.maxZoom ?? 11);
    } else this.#reveal(request.coordinates);
  }

  /** Tells where the camera is whenever it has come to rest, and whether it is at home there. */
  onRest(listener: (viewport: Viewport, isHome: boolean) => void): void {
    this.#map.on('moveend', (move: object) => {
      // A map that follows another one has nothing to tell before that rests.
      if ((move as Following).follows !== 'moving') listener(this.read(), this.#isHome);
    });
  }

  read(): Viewport {
    return readViewport(this.#map);
  }

  follow(viewport: Viewport, isAtRest: boolean): void {
    const isThere = isSameView(viewport, this.read());
    // A map that rests where it is has no rest to tell of.
    if (isThere && !isAtRest) return;
    if (!isThere) this.#isHome = false;
    const { center, zoom, bearing, pitch } = viewport;
    const following: Following = { follows: isAtRest ? 'rest' : 'moving' };
    this.#map.jumpTo({ center: [center[0], center[1]], zoom, bearing, pitch }, following);
  }

  onLead(listener: (viewport: Viewport, isAtRest: boolean) => void): () => void {
    const tell = (isAtRest: boolean) => (move: object) => {
      if ((move as Following).follows === undefined) listener(this.read(), isAtRest);
    };
    const [onMove, onEnd] = [tell(false), tell(true)];
    this.#map.on('move', onMove);
    this.#map.on('moveend', onEnd);
    return () => {
      this.#map.off('move', onMove);
      this.#map.off('moveend', onEnd);
    };
  }

  #fitRegion(isAnimated: boolean): void {
    this.#map.fitBounds([...REGION_BBOX] as Bbox, {
      padding: regionPadding(this.#map.getContainer(), this.#padding),
      bearing: 0,
      pitch: 0,
      animate: isAnimated && !this.#reducedMotion,
      duration: MOVE_MS,
    });
  }

  #fit(bbox: Bbox, maxZoom: number): void {
    this.#map.fitBounds(bbox, {
      padding: { ...this.#limitedPadding(FIT_MARGIN_PX) },
      maxZoom,
      bearing: this.#map.getBearing(),
      animate: !this.#reducedMotion,
      duration: MOVE_MS,
    });
  }

  #reveal(coordinates: readonly LngLat[]): void {
    const bbox = bboxAround(coordinates);
    if (!bbox) return;
    const { clientWidth, clientHeight } = this.#map.getContainer();
    const points = coordinates.map(([lng, lat]) => this.#map.project([lng, lat]));
    const padding = this.#limitedPadding(FIT_MARGIN_PX);
    const pan = panIntoView(points, padding, clientWidth, clientHeight);
    if (pan === null) this.#fit(bbox, this.#map.getZoom());
    else if (pan[0] !== 0 || pan[1] !== 0) {
      this.#map.panBy(pan, { animate: !this.#reducedMotion, duration: MOVE_MS });
    }
  }

  #limitedPadding(marginPx: number): MapPadding {
    const { clientWidth, clientHeight } = this.#map.getContainer();
    return limitPadding(this.#padding, marginPx, clientWidth, clientHeight);
  }
}
