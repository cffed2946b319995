import type { EventRecord, LngLat } from '../domain/event-record';
import { lengthInDays } from '../domain/time-window';
import type { CrowdView, EventCrowd } from './event-crowd';
import { longSlotShare } from './event-metrics';
import { findOccupiedSpots } from './event-occupied';
import { type EventSpread, symbolOffsetPx } from './event-offsets';
import { EventPileLayer } from './event-pile-layer';
import { EVENT_MASK, PILES_OPEN_ZOOM, PLACES_ZOOM, pileAbove } from './event-piles';
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
  readonly crowd: EventCrowd;
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
    const { events, timeline, crowd, palette } = options;
    this.#map = map;
    this.#options = options;
    this.#places = events.map(({ place }) => place.coordinates);
    this.#crowd = crowd;
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
    this.#marked = indices;
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
    const hit = [...this.#crowd.piled].map((group, at) => ({
      group,
      distancePx: this.#distancePx(this.#crowd.centerOf(group), point),
      radiusPx: this.#crowd.piles[at]?.radiusPx ?? 0,
    }));
    const [nearest] = hit
      .filter(({ distancePx, radiusPx }) => distancePx <= radiusPx)
      .sort((a, b) => a.distancePx - b.distancePx);
    if (nearest) return nearest.group;
    const open = this.#pointed;
    return open !== null && this.#isNear(point, open, this.#reachPx(open)) ? open : null;
  }

  isPile(group: number): boolean {
    return this.#crowd.piled.has(group);
  }

  placesOf(group: number): readonly LngLat[] {
    return this.#crowd.placesOf(group);
  }

  /** The zoom at which a group's shown events have room to spread; null: at none. */
  openingZoomOf(group: number): number | null {
    const { windowDays } = this.#view;
    const total = this.shownOf(group).length;
    if (total <= pileAbove({ zoom: PILES_OPEN_ZOOM, windowDays })) return PILES_OPEN_ZOOM + 0.5;
    return this.#map.getZoom() < PLACES_ZOOM ? PLACES_ZOOM + 0.5 : null;
  }

  /** Event indices of a group that are shown, the newest first. */
  shownOf(group: number): number[] {
    const { timeline } = this.#options;
    const { from, until } = this.#view;
    const { first, last } = shownRange(timeline, from, until);
    const shown: number[] = [];
    for (let index = last - 1; index >= first; index--) {
      const isShown = this.mask[index] !== EVENT_MASK.hidden;
      if (!isShown || this.#crowd.groupOf(index) !== group) continue;
      if (isShownAt(timeline, index, from, until)) shown.push(index);
    }
    return shown;
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
    const zoom = this.#map.getZoom();
    if (this.#crowd.setZoom(zoom)) this.#pointed = null;
    const marked = this.#marked.map((index) => this.#crowd.groupOf(index));
    this.#crowd.setOpen([this.#pointed, ...marked]);
    const change = this.#crowd.update({ ...this.#view, zoom });
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
    const { spread } = this.#options;
    const zoom = this.#map.getZoom();
    const [lng, lat] = this.#crowd.centerOf(group);
    const center = this.#map.project([lng, lat]);
    const distancesPx = this.shownOf(group).map((index) => {
      const [rightPx, downPx] = symbolOffsetPx(spread, index, zoom, this.longShare);
      const [placeLng, placeLat] = this.#places[index] ?? [0, 0];
      const at = this.#map.project([placeLng, placeLat]);
      return Math.hypot(at.x + rightPx - center.x, at.y + downPx - center.y);
    });
    return Math.max(0, ...distancesPx) + KEEP_OPEN_PX;
  }

  /** See `longSlotShare`. */
  get longShare(): number {
    return longSlotShare(this.#view.windowDays);
  }

  #findOccupied(): ReturnType<typeof findOccupiedSpots> {
    const { timeline, spread } = this.#options;
    const { from, until } = this.#view;
    const events = { places: this.#places, offsets: spread, timeline, mask: this.#crowd.mask };
    return findOccupiedSpots(events, this.#crowd.piles, from, until, this.longShare);
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
