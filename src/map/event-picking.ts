import { EventIndex } from './event-index';
import { nearSlotShare, slotSpacingPx } from './event-metrics';
import { type EventOffsets, offsetAt } from './event-offsets';
import { type EventTimeline, isShownAt, shownRange } from './event-timeline';
import type { ScreenPoint } from './map-callbacks';
import { fromMercator } from './map-mercator';
import { NearestHits } from './nearest-hits';
import { findScreenPatch, type ScreenPatch, type ScreenProjection } from './screen-patch';

/** How far from a symbol's middle a pointer still means it, px. */
export const PICK_TOLERANCE_PX = { mouse: 12, touch: 22 } as const;

/** So many are found at most: nobody chooses among more. */
export const MAX_PICKED = 200;

/** What the map shows when it is asked. */
export type PickingView = ScreenProjection & {
  /** Shown span, days after the timeline's base day. */
  readonly from: number;
  readonly until: number;
  /** By event index, 1 = passes; null: all pass. */
  readonly visible: Uint8Array | null;
  readonly zoom: number;
  /** See `longSlotShare`; left out: 0. */
  readonly longShare?: number;
};

/** Tells which shown events are under a point, drawn where the shaders draw them. */
export class EventPicker {
  readonly #positions: Float64Array;
  readonly #offsets: EventOffsets;
  readonly #timeline: EventTimeline;
  readonly #index: EventIndex;
  #furthestSlots: number | null = null;

  /** Takes x, y by event index, Mercator; nothing is computed before the first pick. */
  constructor(positions: Float64Array, offsets: EventOffsets, timeline: EventTimeline) {
    this.#positions = positions;
    this.#offsets = offsets;
    this.#timeline = timeline;
    this.#index = new EventIndex(positions);
  }

  /**
   * @returns event indices, nearest first, of equally near ones the newest first; at most
   * {@link MAX_PICKED}
   */
  pick(point: ScreenPoint, tolerancePx: number, view: PickingView): number[] {
    const { first, last } = shownRange(this.#timeline, view.from, view.until);
    const hits = new NearestHits(MAX_PICKED, tolerancePx);
    if (last <= first) return [];
    const reachPx = this.#reachPx(view.zoom);
    const patch = findScreenPatch(point, tolerancePx + reachPx, view);
    const test = this.#createTest(point, view, patch, hits);
    if (patch === null) {
      for (let index = last - 1; index >= first; index--) test(index);
      return hits.indices;
    }
    const oldest = this.#index.blockOf(first);
    // From the newest: what they leave to be found is nearer and nearer.
    for (let block = this.#index.blockOf(last - 1); block >= oldest; block--) {
      if (hits.isFull && hits.withinPx === 0) break;
      const share = (hits.withinPx + reachPx) / (tolerancePx + reachPx);
      for (const index of this.#index.findWithin(block, patch.center, patch.radius * share)) {
        if (index >= first && index < last) test(index);
      }
    }
    return hits.indices;
  }

  /** Offers an event as a hit if it is shown. */
  #createTest(
    point: ScreenPoint,
    { from, until, visible, zoom, longShare = 0, project }: PickingView,
    patch: ScreenPatch | null,
    hits: NearestHits,
  ): (index: number) => void {
    const positions = this.#positions;
    const timeline = this.#timeline;
    const offsets = this.#offsets;
    const spacingPx = slotSpacingPx(zoom);
    const shares = { near: nearSlotShare(zoom), long: longShare };
    const toScreen = patch?.toScreen ?? ((x: number, y: number) => project(fromMercator([x, y])));
    return (index) => {
      if (visible !== null && visible[index] !== 1) return;
      if (!isShownAt(timeline, index, from, until)) return;
      const x = index * 2;
      const y = x + 1;
      const place = toScreen(positions[x] ?? 0, positions[y] ?? 0);
      const acrossPx = place.x + offsetAt(offsets, x, shares) * spacingPx - point.x;
      const downPx = place.y + offsetAt(offsets, y, shares) * spacingPx - point.y;
      hits.offer(index, Math.hypot(acrossPx, downPx));
    };
  }

  /** How far from its place any symbol stands, px. */
  #reachPx(zoom: number): number {
    const { near, group, long } = this.#offsets;
    this.#furthestSlots ??= Math.max(
      ...[near, group, long?.near ?? near, long?.group ?? group].map(furthestOf),
    );
    return this.#furthestSlots * slotSpacingPx(zoom);
  }
}

/** The greatest length of pairs x, y. */
function furthestOf(offsets: Float32Array): number {
  let furthest = 0;
  for (let at = 0; at < offsets.length; at += 2) {
    furthest = Math.max(furthest, Math.hypot(offsets[at] ?? 0, offsets[at + 1] ?? 0));
  }
  return furthest;
}
