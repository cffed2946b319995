import type { LngLat } from '../domain/event-record';
import { type FilterArea, outlineOf } from '../domain/filter-area';
import type { ScreenPoint } from './map-callbacks';
import type { GlMap } from './maplibre';

/** What is drawn of an area: the one that filters, and the one in the making. */
export type AreaPicture = {
  readonly area: FilterArea | null;
  /** Points of a draft; a ring is closed by the last one, wherever the pointer is. */
  readonly corners: readonly LngLat[];
};

const NOTHING: AreaPicture = { area: null, corners: [] };
const SVG = 'http://www.w3.org/2000/svg';
const CORNER_PX = 4;

/**
 * Lines over the map's canvas, and so over symbols too: they are the reader's own, not the
 * dataset's. No style or source of the map knows them; a change of ground cannot lose them.
 */
export class AreaOutline {
  readonly #map: GlMap;
  readonly #svg = document.createElementNS(SVG, 'svg');
  readonly #halo = document.createElementNS(SVG, 'path');
  readonly #line = document.createElementNS(SVG, 'path');
  readonly #corners = document.createElementNS(SVG, 'path');
  readonly #cross = document.createElementNS(SVG, 'path');
  #picture = NOTHING;
  #crossAt: ScreenPoint | null = null;

  constructor(map: GlMap) {
    this.#map = map;
    this.#svg.setAttribute('class', 'area-outline');
    this.#svg.setAttribute('aria-hidden', 'true');
    this.#halo.setAttribute('class', 'area-outline-halo');
    this.#line.setAttribute('class', 'area-outline-line');
    this.#corners.setAttribute('class', 'area-outline-corners');
    this.#cross.setAttribute('class', 'area-outline-cross');
    this.#svg.append(this.#halo, this.#line, this.#corners, this.#cross);
    map.getCanvasContainer().append(this.#svg);
    map.on('move', this.#draw);
    map.on('resize', this.#draw);
  }

  show(picture: AreaPicture): void {
    this.#picture = picture;
    this.#draw();
  }

  get path(): string {
    const isHidden = this.#svg.style.display === 'none';
    return isHidden ? '' : (this.#line.getAttribute('d') ?? '');
  }

  /** Where the keyboard draws; null: nowhere. */
  showCross(point: ScreenPoint | null): void {
    this.#crossAt = point;
    this.#draw();
  }

  stop(): void {
    this.#map.off('move', this.#draw);
    this.#map.off('resize', this.#draw);
    this.#svg.remove();
  }

  readonly #draw = (): void => {
    const { area, corners } = this.#picture;
    const isEmpty = area === null && corners.length === 0 && this.#crossAt === null;
    this.#svg.style.display = isEmpty ? 'none' : '';
    if (isEmpty) return;
    const ring = area === null ? '' : `${this.#path(outlineOf(area))}Z`;
    const draft = corners.length > 1 ? this.#path(corners) : '';
    this.#halo.setAttribute('d', ring + draft);
    this.#line.setAttribute('d', ring + draft);
    const dots = corners.map((corner) => {
      const { x, y } = this.#map.project([corner[0], corner[1]]);
      return `M${(x - CORNER_PX).toFixed(1)} ${y.toFixed(1)}a${CORNER_PX} ${CORNER_PX} 0 1 0 ${2 * CORNER_PX} 0a${CORNER_PX} ${CORNER_PX} 0 1 0 ${-2 * CORNER_PX} 0`;
    });
    this.#corners.setAttribute('d', dots.join(''));
    const cross = this.#crossAt;
    this.#cross.setAttribute(
      'd',
      cross === null ? '' : `M${cross.x - 14} ${cross.y}h28M${cross.x} ${cross.y - 14}v28`,
    );
  };

  #path(points: readonly LngLat[]): string {
    const steps = points.map(([lng, lat]) => {
      const { x, y } = this.#map.project([lng, lat]);
      return `${x.toFixed(1)} ${y.toFixed(1)}`;
    });
    return `M${steps.join('L')}`;
  }
}
