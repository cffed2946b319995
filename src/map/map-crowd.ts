import type { EventRecord, LngLat } from '../domain/event-record';
import { lengthInDays } from '../domain/time-window';
import { type CrowdView, EventCrowd } from './event-crowd';
import { slotSpacingPx } from './event-metrics';
import { findOccupiedSpots } from './event-occupied';
import type { EventSpread } from './event-offsets';
import { EventPileLayer } from './event-pile-layer';
import { type EventTimeline, isShownAt, shownRange } from './event-timeline';
import type { ScreenPoint } from './map-callbacks';
import type { GlPalette } from './map-colors';
import { MapOccupied } from './map-occupied';
import type { GlMap } from './maplibre';
import type { Scene } from './scene';

/** Around the outermost symbol of a group that a pointer has opened, px. */
const KEEP_OPEN_PX = 16;

export type MapCrowdOptions = {
  readonly events: readonly EventRecord[];
  readonly timeline: EventTimeline;
  readonly spread: EventSpread;
  readonly palette: GlPalette;
  /** Events are drawn otherwise: as `EVENT_MASK` says, by event index. */
  readonly onMask: (mask: Uint8Array) => void;
};

/**
 * Where many events share a spot: draws them as piles from afar, opens the one the reader looks
 * into, and keeps labels off all of them.
 */
export class MapCrowd {
  readonly #map: GlMap;
  readonly #options: MapCrowdOptions;
  readonly #places: readonly LngLat[];
  readonly #crowd: EventCrowd;
  readonly #piles: EventPileLayer;
  readonly #occupied: MapOccupied;
  #view: Omit<CrowdView, 'zoom'>;
  #pointed: number | null = null;
  #marked: readonly (number | null)[] = [];

  constructor(map: GlMap, scene: Scene, options: MapCrowdOptions) {
    const { events, timeline, spread, palette } = options;
    this.#map = map;
    this.#options = options;
    this.#places = events.map(({ place }) => place.coordinates);
    this.#crowd = new EventCrowd(events, timeline, spread);
    this.#piles = new EventPileLayer(palette);
    this.#occupied = new MapOccupied(map, () => this.#findOccupied());
    this.#view = toView(scene, timeline.baseDay);
    map.on('zoom', () => this.#refresh());
  }

  /** The piles' layer, to lie over all others. */
  get layer(): EventPileLayer['layer'] {
    return this.#piles.layer;
  }

  /** How each event is drawn, by event index; see `EVENT_MASK`. */
  get mask(): Uint8Array {
    return this.#crowd.mask;
  }

  /** Adds what lies below labels to a style that has come without it. */
  addToStyle(): void {
    this.#occupied.addToStyle();
  }

  setPalette(palette: GlPalette): void {
    this.#piles.setPalette(palette);
  }

  /** The window has moved. Frames in which the same whole days are shown cost nothing. */
  setStory(scene: Scene): void {
    const view = toView(scene, this.#options.timeline.baseDay);
    const { from, until, isPlaying } = this.#view;
    if (view.from === from && view.until === until && view.isPlaying === isPlaying) return;
    this.#view = view;
    this.#refresh();
    this.#occupied.update();
  }

  /** 1 by event index where the filter passes; null: everywhere. */
  setFilter(visible: Uint8Array | null): void {
    this.#crowd.setFilter(visible);
    this.#refresh();
    this.#occupied.update();
  }

  /** Event indices the reader looks at: their groups are open. */
  setMarks(indices: readonly (number | null)[]): void {
    this.#marked = indices.map((index) => this.#crowd.groupOf(index));
    this.#refresh();
  }

  /** Opens the pile under the pointer, and closes it when the pointer has left its symbols. */
  point(point: ScreenPoint | null): void {
    const pointed = point === null ? null : this.groupAt(point);
    if (pointed === this.#pointed) return;
    this.#pointed = pointed;
    this.#refresh();
  }

  /** The pile at a point, or the group the pointer keeps open there; null: neither. */
  groupAt(point: ScreenPoint): number | null {
    const open = this.#pointed;
    if (open !== null && this.#isNear(point, open, this.#reachPx(open))) return open;
    const hit = [...this.#crowd.piled].map((group, at) => ({
      group,
      distancePx: this.#distancePx(this.#crowd.centerOf(group), point),
      radiusPx: this.#crowd.piles[at]?.radiusPx ?? 0,
    }));
    const [nearest] = hit
      .filter(({ distancePx, radiusPx }) => distancePx <= radiusPx)
      .sort((a, b) => a.distancePx - b.distancePx);
    return nearest?.group ?? null;
  }

  isPile(group: number): boolean {
    return this.#crowd.piled.has(group);
  }

  centerOf(group: number): LngLat {
    return this.#crowd.centerOf(group);
  }

  /** The GL context is lost: nothing of it may be used again. */
  forgetContext(): void {
    this.#piles.forgetContext();
  }

  /** Nothing is done any more. */
  stop(): void {
    this.#occupied.stop();
  }

  #refresh(): void {
    this.#crowd.setOpen([this.#pointed, ...this.#marked]);
    const change = this.#crowd.update({ ...this.#view, zoom: this.#map.getZoom() });
    if (change.isMaskNew) this.#options.onMask(this.#crowd.mask);
    if (change.arePilesNew) this.#piles.setPiles(this.#crowd.piles);
    if (!change.isMaskNew && !change.arePilesNew) return;
    this.#occupied.update();
    this.#map.triggerRepaint();
  }

  #isNear(point: ScreenPoint, group: number, radiusPx: number): boolean {
    return this.#distancePx(this.#crowd.centerOf(group), point) <= radiusPx;
  }

  #distancePx([lng, lat]: LngLat, { x, y }: ScreenPoint): number {
    const at = this.#map.project([lng, lat]);
    return Math.hypot(at.x - x, at.y - y);
  }

  /** How far the symbols of a group are from its middle, px. */
  #reachPx(group: number): number {
    const { timeline, spread } = this.#options;
    const { from, until } = this.#view;
    const { first, last } = shownRange(timeline, from, until);
    const [lng, lat] = this.#crowd.centerOf(group);
    const center = this.#map.project([lng, lat]);
    let slots = 0;
    for (let index = first; index < last; index++) {
      if (this.#crowd.groupOf(index) !== group || !isShownAt(timeline, index, from, until))
        continue;
      const [x, y] = [spread.group[index * 2] ?? 0, spread.group[index * 2 + 1] ?? 0];
      slots = Math.max(slots, Math.hypot(x, y));
    }
    const distancesPx = this.#crowd.placesOf(group).map((place) => this.#distancePx(place, center));
    return Math.max(...distancesPx) + slots * slotSpacingPx(this.#map.getZoom()) + KEEP_OPEN_PX;
  }

  #findOccupied(): ReturnType<typeof findOccupiedSpots> {
    const { timeline, spread } = this.#options;
    const events = { places: this.#places, offsets: spread, timeline, mask: this.#crowd.mask };
    return findOccupiedSpots(events, this.#crowd.piles, this.#view.from, this.#view.until);
  }
}

function toView({ window, isPlaying }: Scene, baseDay: number): Omit<CrowdView, 'zoom'> {
  return {
    from: window.from - baseDay,
    until: window.to + 1 - baseDay,
    windowDays: lengthInDays(window),
    isPlaying,
  };
}
