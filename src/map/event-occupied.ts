import type { LngLat } from '../domain/event-record';
import { type EventOffsets, type OffsetShares, offsetAt } from './event-offsets';
import { EVENT_MASK } from './event-piles';
import { type EventTimeline, isShownAt, shownRange } from './event-timeline';

/** Side of the transparent picture that stands for a symbol, px; also the unit of its offsets. */
export const OCCUPIED_IMAGE_PX = 16;

/** With more spots than these, labels would be covered whatever they do. */
const MAX_SPOTS = 2000;

/** Spots that labels keep clear of, as MapLibre takes them. */
export type OccupiedSpots = {
  readonly type: 'FeatureCollection';
  readonly features: readonly OccupiedSpot[];
};

export type OccupiedSpot = {
  readonly type: 'Feature';
  readonly geometry: { readonly type: 'Point'; readonly coordinates: [lng: number, lat: number] };
  readonly properties: {
    /** Beside the place, in {@link OCCUPIED_IMAGE_PX} a slot: when its group, its place is spread. */
    readonly group?: readonly [x: number, y: number];
    readonly near?: readonly [x: number, y: number];
    /** Of a pile, px. */
    readonly radius?: number;
  };
};

/** A pile as far as labels are concerned. */
export type OccupiedPile = { readonly center: LngLat; readonly radiusPx: number };

/**
 * The spots that symbols and piles take up, each once.
 *
 * @param mask how each event is drawn; see `createEventMask`
 * @param from shown span, days after the timeline's base day
 * @param longShare see `longSlotShare`
 */
export function findOccupiedSpots(
  events: {
    readonly places: readonly LngLat[];
    readonly offsets: EventOffsets;
    readonly timeline: EventTimeline;
    readonly mask: Uint8Array;
  },
  piles: readonly OccupiedPile[],
  from: number,
  until: number,
  longShare = 0,
): OccupiedSpots {
  const { places, offsets, timeline, mask } = events;
  const spots = new Map<string, OccupiedSpot>();
  for (const { center, radiusPx } of piles) {
    spots.set(`pile ${center.join(' ')}`, toSpot(center, { radius: radiusPx }));
  }
  const { first, last } = shownRange(timeline, from, until);
  for (let index = first; index < last && spots.size < MAX_SPOTS; index++) {
    const place = places[index];
    if (mask[index] !== EVENT_MASK.symbol || !place) continue;
    if (!isShownAt(timeline, index, from, until)) continue;
    const group = toImagePx(offsets, index, { near: 0, long: longShare });
    const near = toImagePx(offsets, index, { near: 1, long: longShare });
    spots.set([...place, ...group, ...near].join(' '), toSpot(place, { group, near }));
  }
  return { type: 'FeatureCollection', features: [...spots.values()] };
}

function toImagePx(
  offsets: EventOffsets,
  index: number,
  shares: OffsetShares,
): readonly [x: number, y: number] {
  return [
    offsetAt(offsets, index * 2, shares) * OCCUPIED_IMAGE_PX,
    offsetAt(offsets, index * 2 + 1, shares) * OCCUPIED_IMAGE_PX,
  ];
}

function toSpot(place: LngLat, properties: OccupiedSpot['properties']): OccupiedSpot {
  const coordinates: [number, number] = [place[0], place[1]];
  return { type: 'Feature', geometry: { type: 'Point', coordinates }, properties };
}
