import { distanceKm } from './distance-km';
import type { EventRecord, LngLat } from './event-record';
import type { LocalDay } from './local-day';

export type SpreadOptions = {
  /** Places this near are one spot when seen from afar, and so are chains of them. */
  readonly groupKm: number;
  /** How many days after its last an event still keeps others from its slot. */
  readonly memoryDays: number;
  /** The same for long windows, which show more of a spot at a time. */
  readonly longMemoryDays: number;
  /** For long windows: so many slots of a spot are taken before one is taken again. */
  readonly freshSlots: number;
};

/** Slots by {@link EventRecord.index}; see {@link slotOffset} for where they are. */
export type SpreadSlots = {
  /** Among the events of the same coordinates. */
  readonly near: Int16Array;
  /** Among the events of all places that are one spot from afar. */
  readonly group: Int16Array;
};

/** Slots for short windows, which keep to the spot's middle, and for long ones. */
export type Spread = SpreadSlots & {
  readonly long: SpreadSlots;
  /** Which coordinates an event has, 0, 1, 2, ... by the first event of each. */
  readonly placeOf: Int32Array;
  /** Which of the spots that are one from afar an event is at, numbered likewise. */
  readonly groupOf: Int32Array;
};

const MAX_SLOT = 32_767;
/** A little less than it is, so that no near spot is passed over. */
const KM_PER_DEGREE_LAT = 111;

/**
 * Gives events that share a spot different slots, so that they can be drawn side by side. Slots
 * depend on the events alone, not on what is shown: nothing jumps while playing.
 *
 * @param events the whole dataset, each `index` being its position
 */
export function spreadEvents(
  events: readonly EventRecord[],
  { groupKm, memoryDays, longMemoryDays, freshSlots }: SpreadOptions,
): Spread {
  const spotByPosition = new Map<string, number>();
  const spots: LngLat[] = [];
  const placeOf = Int32Array.from(events, ({ place: { coordinates } }) => {
    const key = coordinates.join(' ');
    const spot = spotByPosition.get(key) ?? spots.push(coordinates) - 1;
    spotByPosition.set(key, spot);
    return spot;
  });
  const rootOf = linkSpots(spots, groupKm);
  const groups = new Map<number, number>();
  const groupOf = Int32Array.from(placeOf, (spot) => {
    const root = rootOf[spot] ?? spot;
    const group = groups.get(root) ?? groups.size;
    groups.set(root, group);
    return group;
  });
  const inTime = events
    .map((event, index) => ({ index, time: event.time }))
    .sort((a, b) => a.time.firstDay - b.time.firstDay || a.index - b.index);
  const take = (days: number, fresh: number): SpreadSlots => ({
    near: takeSlots(inTime, placeOf, days, fresh),
    group: takeSlots(inTime, groupOf, days, fresh),
  });
  return { ...take(memoryDays, 0), long: take(longMemoryDays, freshSlots), placeOf, groupOf };
}

/**
 * Where a slot is, in units of the distance symbols need: the first in the middle, the others on
 * hexagons around it. No two are nearer than 1.
 *
 * @returns `[dx, dy]`, y down as on a screen
 */
export function slotOffset(slot: number): readonly [dx: number, dy: number] {
  if (slot <= 0) return [0, 0];
  // Rings 1 to r hold 3r(r + 1) slots.
  const ring = Math.ceil((Math.sqrt(12 * slot + 9) - 3) / 6);
  const onRing = slot - 3 * ring * (ring - 1) - 1;
  const side = Math.floor(onRing / ring);
  const along = (onRing % ring) / ring;
  const [fromX, fromY] = hexagonCorner(side);
  const [toX, toY] = hexagonCorner(side + 1);
  return [ring * (fromX + along * (toX - fromX)), ring * (fromY + along * (toY - fromY))];
}

function hexagonCorner(corner: number): readonly [x: number, y: number] {
  const angle = (corner * Math.PI) / 3;
  return [Math.cos(angle), Math.sin(angle)];
}

/** Each event in order of time takes the lowest slot of its spot that is free. */
function takeSlots(
  inTime: readonly Pick<EventRecord, 'index' | 'time'>[],
  spotOf: Int32Array,
  memoryDays: number,
  freshSlots: number,
): Int16Array {
  const slots = new Int16Array(inTime.length);
  const lastDaysBySpot = new Map<number, LocalDay[]>();
  for (const { index, time } of inTime) {
    const spot = spotOf[index] ?? 0;
    const lastDays = lastDaysBySpot.get(spot) ?? [];
    lastDaysBySpot.set(spot, lastDays);
    const isFree = (lastDay: LocalDay): boolean => time.firstDay - lastDay > memoryDays;
    const free = lastDays.length < freshSlots ? -1 : lastDays.findIndex(isFree);
    const slot = free === -1 ? Math.min(lastDays.length, MAX_SLOT) : free;
    lastDays[slot] = Math.max(time.lastDay, lastDays[slot] ?? time.lastDay);
    slots[index] = slot;
  }
  return slots;
}

/** A number for each spot, the same for spots linked by steps of at most `groupKm`. */
function linkSpots(spots: readonly LngLat[], groupKm: number): readonly number[] {
  const parents = spots.map((_, spot) => spot);
  const rootOf = (spot: number): number => {
    let root = spot;
    while (parents[root] !== undefined && parents[root] !== root) root = parents[root] ?? root;
    return root;
  };
  const southFirst = spots
    .map((coordinates, spot) => ({ coordinates, spot }))
    .sort((a, b) => a.coordinates[1] - b.coordinates[1]);
  southFirst.forEach(({ coordinates, spot }, position) => {
    for (let next = position + 1; next < southFirst.length; next += 1) {
      const other = southFirst[next];
      if (other === undefined) break;
      if ((other.coordinates[1] - coordinates[1]) * KM_PER_DEGREE_LAT > groupKm) break;
      if (distanceKm(coordinates, other.coordinates) <= groupKm) {
        parents[rootOf(other.spot)] = rootOf(spot);
      }
    }
  });
  return spots.map((_, spot) => rootOf(spot));
}
