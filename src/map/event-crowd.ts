import type { EventRecord, LngLat } from '../domain/event-record';
import { EventClusters } from './event-clusters';
import { COUNT_CLASSES, EventGroupCounts } from './event-group-counts';
import { createEventGroups, type EventGroups } from './event-groups';
import type { EventSpread } from './event-offsets';
import type { EventPile } from './event-pile-layer';
import {
  choosePiles,
  createEventMask,
  PILE_ABOVE,
  type PileView,
  PLACES_ZOOM,
  pileRadiusPx,
} from './event-piles';
import type { EventTimeline } from './event-timeline';

/** With more spots than these, those of few events are never piled: they would take too long. */
const MAX_SPOTS = 500;
/** Where the map ends; nothing is joined there. */
const MAX_ZOOM = 16;

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

/** One way of grouping events, and which of the groups are one at which zoom. */
type Tier = {
  readonly groups: EventGroups;
  readonly counts: EventGroupCounts;
  readonly clusters: EventClusters;
};

/**
 * Which events share a pile and which have a symbol of their own. A group is known by the largest
 * of those it is one with at the zoom: its numbers hold until {@link setZoom} says otherwise.
 */
export class EventCrowd {
  /** Close-by places as one, from afar; each by itself, close up. */
  readonly #far: Tier;
  readonly #close: Tier;
  #tier: Tier;
  #leaders: Int32Array;
  #visible: Uint8Array | null = null;
  #isMaskStale = true;
  #open: ReadonlySet<number> = new Set();
  #piled: ReadonlySet<number> = new Set();
  #piles: readonly EventPile[] = [];
  #pilesKey = '';
  #mask: Uint8Array;

  constructor(events: readonly EventRecord[], timeline: EventTimeline, spread: EventSpread) {
    this.#far = createTier(events, timeline, spread.groupOf, PLACES_ZOOM);
    this.#close = createTier(events, timeline, spread.placeOf, MAX_ZOOM);
    this.#tier = this.#far;
    this.#leaders = this.#far.clusters.leadersAt(PLACES_ZOOM);
    this.#mask = createEventMask(null, this.#far.groups.groupOf, this.#piled);
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
    this.#far.counts.setFilter(visible);
    this.#close.counts.setFilter(visible);
    this.#isMaskStale = true;
  }

  /** @returns whether other events are one, so that groups have other numbers */
  setZoom(zoom: number): boolean {
    const tier = zoom < PLACES_ZOOM ? this.#far : this.#close;
    const leaders = tier.clusters.leadersAt(zoom);
    if (leaders === this.#leaders) return false;
    this.#tier = tier;
    this.#leaders = leaders;
    this.#piled = new Set();
    this.#open = new Set();
    this.#isMaskStale = true;
    return true;
  }

  /** Groups the reader looks into stay spread; by {@link groupOf}. Counts with the next update. */
  setOpen(groups: Iterable<number | null>): void {
    this.#open = new Set([...groups].filter((group) => group !== null));
  }

  /** The group an event may be piled with; null: none. */
  groupOf(index: number | null): number | null {
    const group = index === null ? -1 : (this.#tier.groups.groupOf[index] ?? -1);
    return this.#leaders[group] ?? null;
  }

  centerOf(group: number): LngLat {
    return this.#tier.groups.centers[group] ?? [0, 0];
  }

  placesOf(group: number): readonly LngLat[] {
    return this.#tier.groups.places.filter((_, member) => this.#leaders[member] === group).flat();
  }

  /** Groups that are piles, in the order of {@link piles}. */
  get piled(): ReadonlySet<number> {
    return this.#piled;
  }

  /** Chooses and counts the piles for a view. */
  update(view: CrowdView): CrowdChange {
    this.setZoom(view.zoom);
    const { groups, counts } = this.#tier;
    const byGroup = groups.centers.map(() => new Uint32Array(COUNT_CLASSES));
    this.#leaders.forEach((leader, group) => {
      counts.count(group, view.from, view.until, byGroup[leader]);
    });
    const totals = byGroup.map((byClass) => byClass.reduce((sum, count) => sum + count, 0));
    const piled = choosePiles(totals, view, this.#piled, this.#open);
    const isMaskNew = this.#isMaskStale || !isSame(piled, this.#piled);
    this.#isMaskStale = false;
    this.#piled = piled;
    if (isMaskNew) {
      const leaderOf = groups.groupOf.map((group) => this.#leaders[group] ?? -1);
      this.#mask = createEventMask(this.#visible, leaderOf, piled);
    }
    const key = [...piled]
      .map((group) => [...this.centerOf(group), ...(byGroup[group] ?? [])].join())
      .join(' ');
    const arePilesNew = key !== this.#pilesKey;
    this.#pilesKey = key;
    if (arePilesNew) {
      this.#piles = [...piled].map((group) => ({
        center: this.centerOf(group),
        total: totals[group] ?? 0,
        radiusPx: pileRadiusPx(totals[group] ?? 0),
        counts: byGroup[group] ?? new Uint32Array(),
      }));
    }
    return { isMaskNew, arePilesNew };
  }
}

function createTier(
  events: readonly EventRecord[],
  timeline: EventTimeline,
  spotOf: Int32Array,
  maxZoom: number,
): Tier {
  const above = new Set(spotOf).size > MAX_SPOTS ? PILE_ABOVE : 0;
  const groups = createEventGroups(events, spotOf, above);
  const { groupOf, centers, sizes } = groups;
  const counts = new EventGroupCounts(events, timeline, groupOf, centers.length);
  return { groups, counts, clusters: new EventClusters(centers, sizes, maxZoom) };
}

function isSame(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  return a.size === b.size && [...a].every((group) => b.has(group));
}
