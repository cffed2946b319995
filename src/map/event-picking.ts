import type { LngLat } from '../domain/event-record';
import { nearSlotShare, slotSpacingPx } from './event-metrics';
import type { EventOffsets } from './event-offsets';
import { type EventTimeline, isShownAt, shownRange } from './event-timeline';
import type { ScreenPoint } from './map-callbacks';

/** How far from a symbol's middle a pointer still means it, px. */
export const PICK_TOLERANCE_PX = { mouse: 12, touch: 22 } as const;

export type EventPicking = {
  /** By event index. */
  readonly places: readonly LngLat[];
  readonly offsets: EventOffsets;
  readonly timeline: EventTimeline;
  /** Shown span, days after the timeline's base day. */
  readonly from: number;
  readonly until: number;
  /** By event index, 1 = passes; null: all pass. */
  readonly visible: Uint8Array | null;
  readonly zoom: number;
  /** Place to px. */
  readonly project: (place: LngLat) => ScreenPoint;
};

/**
 * Which shown events are under a point, drawn where the shaders draw them.
 *
 * @returns event indices, nearest first, of equally near ones the newest first
 */
export function pickEvents(
  point: ScreenPoint,
  tolerancePx: number,
  { places, offsets, timeline, from, until, visible, zoom, project }: EventPicking,
): number[] {
  const spacingPx = slotSpacingPx(zoom);
  const nearShare = nearSlotShare(zoom);
  const { first, last } = shownRange(timeline, from, until);
  const hits: { index: number; distancePx: number }[] = [];
  const projected = new Map<LngLat, ScreenPoint>();
  for (let index = first; index < last; index++) {
    if (visible !== null && visible[index] !== 1) continue;
    if (!isShownAt(timeline, index, from, until)) continue;
    const place = places[index];
    if (!place) continue;
    let center = projected.get(place);
    if (!center) {
      center = project(place);
      projected.set(place, center);
    }
    const slot = (axis: 0 | 1): number => {
      const group = offsets.group[index * 2 + axis] ?? 0;
      const near = offsets.near[index * 2 + axis] ?? 0;
      return group + (near - group) * nearShare;
    };
    const distancePx = Math.hypot(
      center.x + slot(0) * spacingPx - point.x,
      center.y + slot(1) * spacingPx - point.y,
    );
    if (distancePx <= tolerancePx) hits.push({ index, distancePx });
  }
  hits.sort((a, b) => a.distancePx - b.distancePx || b.index - a.index);
  return hits.map(({ index }) => index);
}
