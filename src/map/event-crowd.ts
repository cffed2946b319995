import type { EventRecord, LngLat } from '../domain/event-record';
import { EventGroupCounts } from './event-group-counts';
import { createEventGroups, type EventGroups } from './event-groups';
import type { EventSpread } from './event-offsets';
import type { EventPile } from './event-pile-layer';
import {
  choosePiles,
  createEventMask,
  PILE_ABOVE,
  type PileView,
  pileRadiusPx,
} from './event-piles';
import type { EventTimeline } from './event-timeline';

/** What of the scene decides which events are drawn as one. */
export type CrowdView = PileView & {
  /** Shown span, whole days after the timeline's base day. */
  readonly from: number;
  readonly until: number;
};

/** What has changed for those who draw. */
export type CrowdChange = {
  /** Other groups are piles, or the filter is another: see {@link EventCrowd.mask}. */
  readonly isMaskNew: boolean;
  /** Piles came, went or changed their number. */
  readonly arePilesNew: boolean;
};

/** Which events share a pile and which have a symbol of their own. */
export class EventCrowd {
  readonly #groups: EventGroups;
  readonly #counts: EventGroupCounts;
  #visible: Uint8Array | null = null;
  #isFilterNew = true;
  #open: ReadonlySet<number> = new Set();
  #piled: ReadonlySet<number> = new Set();
  #piles: readonly EventPile[] = [];
  #pilesKey = '';
  #mask: Uint8Array;

  constructor(events: readonly EventRecord[], timeline: EventTimeline, { groupOf }: EventSpread) {
    this.#groups = createEventGroups(events, groupOf, PILE_ABOVE);
    const { centers } = this.#groups;
    this.#counts = new EventGroupCounts(events, timeline, this.#groups.groupOf, centers.length);
    this.#mask = createEventMask(null, this.#groups.groupOf, this.#piled);
  }

  get piles(): readonly EventPile[] {
    return this.#piles;
  }

  /** How each event is drawn; a new array whenever that changes. */
  get mask(): Uint8Array {
    return this.#mask;
  }

  /** 1 by event index where the filter passes; null: everywhere. Counts with the next update. */
  setFilter(visible: Uint8Array | null): void {
    this.#visible = visible;
    this.#counts.setFilter(visible);
    this.#isFilterNew = true;
  }

  /** Groups the reader looks into stay spread; by {@link groupOf}. Counts with the next update. */
  setOpen(groups: Iterable<number | null>): void {
    this.#open = new Set([...groups].filter((group) => group !== null));
  }

  /** The group an event may be piled with; null: none. */
  groupOf(index: number | null): number | null {
    const group = index === null ? -1 : (this.#groups.groupOf[index] ?? -1);
    return group < 0 ? null : group;
  }

  centerOf(group: number): LngLat {
    return this.#groups.centers[group] ?? [0, 0];
  }

  placesOf(group: number): readonly LngLat[] {
    return this.#groups.places[group] ?? [];
  }

  /** Groups that are piles, in the order of {@link piles}. */
  get piled(): ReadonlySet<number> {
    return this.#piled;
  }

  /** Chooses and counts the piles for a view. */
  update(view: CrowdView): CrowdChange {
    const counts = this.#groups.centers.map((_, group) =>
      this.#counts.count(group, view.from, view.until),
    );
    const totals = counts.map((byClass) => byClass.reduce((sum, count) => sum + count, 0));
    const piled = choosePiles(totals, view, this.#piled, this.#open);
    const isMaskNew = this.#isFilterNew || !isSame(piled, this.#piled);
    this.#isFilterNew = false;
    this.#piled = piled;
    if (isMaskNew) this.#mask = createEventMask(this.#visible, this.#groups.groupOf, piled);
    const key = [...piled].map((group) => [group, ...(counts[group] ?? [])].join()).join(' ');
    const arePilesNew = key !== this.#pilesKey;
    this.#pilesKey = key;
    if (arePilesNew) {
      this.#piles = [...piled].map((group) => ({
        center: this.centerOf(group),
        total: totals[group] ?? 0,
        radiusPx: pileRadiusPx(totals[group] ?? 0),
        counts: counts[group] ?? new Uint32Array(),
      }));
    }
    return { isMaskNew, arePilesNew };
  }
}

function isSame(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  return a.size === b.size && [...a].every((group) => b.has(group));
}
