import { distanceKm } from './distance-km';
import type { EventRecord } from './event-record';

/** How many days before and after may be looked at. */
export const COINCIDENCE_REACHES = [3, 7, 14, 30] as const;
export type CoincidenceReach = (typeof COINCIDENCE_REACHES)[number];
export const DEFAULT_REACH: CoincidenceReach = 7;

/** In the order of days; the nearest in time first; the nearest on the ground first. */
export const COINCIDENCE_ORDERS = ['days', 'nearest', 'distance'] as const;
export type CoincidenceOrder = (typeof COINCIDENCE_ORDERS)[number];

/** How far two events are apart, no finer than both are located. */
export type EventDistance =
  /** `isAbout`: somewhere in the same city or district. */
  | { readonly type: 'same-place'; readonly isAbout: boolean }
  | { readonly type: 'km'; readonly km: number; readonly isAbout: boolean }
  /** One of them is known to a province or less. */
  | { readonly type: 'unlocated' };

/** An event near another in time. Near in time is never called cause. */
export type CoincidingEvent = {
  readonly event: EventRecord;
  /** Whole days between the two spans: negative before, 0 where they touch, positive after. */
  readonly days: number;
  readonly distance: EventDistance;
  /** Ids of those who take part in both, in the order in which the event names them. */
  readonly sharedActors: readonly string[];
};

export type Coincidence = {
  /** In order of time. */
  readonly near: readonly CoincidingEvent[];
  /** Cannot be placed within days: known only to a month that touches those days. */
  readonly sometime: readonly CoincidingEvent[];
};

/** Stands for everybody unknown: two unknowns are not the same. */
const NOBODY = 'unidentified';
/** From here on the place of an event is a city or a district, not a spot. */
const ROUGH_PRECISION = 2;
const PROVINCE_PRECISION = 4;

/** Whole days from one event's span to another's; 0 where they share a day. */
function daysBetween(anchor: EventRecord, other: EventRecord): number {
  if (other.time.lastDay < anchor.time.firstDay) return other.time.lastDay - anchor.time.firstDay;
  if (other.time.firstDay > anchor.time.lastDay) return other.time.firstDay - anchor.time.lastDay;
  return 0;
}

/** How far apart two events' places are. */
export function distanceBetween(a: EventRecord, b: EventRecord): EventDistance {
  const coarsest = Math.max(a.geoPrecision, b.geoPrecision);
  if (coarsest >= PROVINCE_PRECISION) return { type: 'unlocated' };
  const isAbout = coarsest >= ROUGH_PRECISION;
  if (a.place.id === b.place.id) return { type: 'same-place', isAbout };
  const km = distanceKm(a.place.coordinates, b.place.coordinates);
  return { type: 'km', km, isAbout };
}

function findSharedActors(anchor: EventRecord, other: EventRecord): readonly string[] {
  const known = new Set(anchor.actors.map(({ actor }) => actor));
  const shared = other.actors.map(({ actor }) => actor).filter((id) => known.has(id));
  return [...new Set(shared)].filter((id) => id !== NOBODY);
}

/**
 * What else is recorded within `reach` days before and after an event. An event known only to its
 * month cannot be placed within days: such stand apart, and beside such an anchor all of its month
 * do.
 */
export function findCoincidence(
  anchor: EventRecord,
  events: readonly EventRecord[],
  reach: number,
): Coincidence {
  const isMonth = anchor.time.precision === 'month';
  const within = events
    .filter(({ id }) => id !== anchor.id)
    .map((event) => ({ event, days: daysBetween(anchor, event) }))
    .filter(({ days }) => Math.abs(days) <= (isMonth ? 0 : reach))
    .sort(
      (a, b) =>
        a.days - b.days ||
        a.event.time.position - b.event.time.position ||
        a.event.index - b.event.index,
    )
    .map(
      ({ event, days }): CoincidingEvent => ({
        event,
        days,
        distance: distanceBetween(anchor, event),
        sharedActors: findSharedActors(anchor, event),
      }),
    );
  const isSometime = ({ event }: CoincidingEvent) => isMonth || event.time.precision === 'month';
  return {
    near: within.filter((found) => !isSometime(found)),
    sometime: within.filter(isSometime),
  };
}

/** km for comparing; what is not located comes last. */
function sortingKm({ distance }: CoincidingEvent): number {
  if (distance.type === 'km') return distance.km;
  return distance.type === 'same-place' ? 0 : Number.POSITIVE_INFINITY;
}

const COMPARERS: Readonly<
  Record<CoincidenceOrder, (a: CoincidingEvent, b: CoincidingEvent) => number>
> = {
  days: () => 0,
  nearest: (a, b) => Math.abs(a.days) - Math.abs(b.days),
  // Infinity less infinity is not a number.
  distance: (a, b) => (sortingKm(a) === sortingKm(b) ? 0 : sortingKm(a) - sortingKm(b)),
};

/** Brings found events into an order; those that are equal in it stay in order of time. */
export function orderCoinciding(
  found: readonly CoincidingEvent[],
  order: CoincidenceOrder,
): readonly CoincidingEvent[] {
  return [...found].sort(COMPARERS[order]);
}

/** The first `count` by nearness in time, or by distance where that is the order asked for. */
export function pickCoinciding(
  found: readonly CoincidingEvent[],
  order: CoincidenceOrder,
  count: number,
): readonly CoincidingEvent[] {
  if (order !== 'days') return orderCoinciding(found, order).slice(0, count);
  const nearest = new Set(orderCoinciding(found, 'nearest').slice(0, count));
  return found.filter((one) => nearest.has(one));
}
