import type { EventRecord, LngLat } from '../domain/event-record';

/** Events whose places are one spot, for all spots with many events. */
export type EventGroups = {
  /** Group by event index; -1: a spot with few events, which never is a pile. */
  readonly groupOf: Int32Array;
  /** By group: its place with the most events, the first of equals. */
  readonly centers: readonly LngLat[];
  /** By group: its events in the whole dataset. */
  readonly sizes: readonly number[];
  /** By group: all its places. */
  readonly places: readonly (readonly LngLat[])[];
};

/**
 * Finds the groups with more than `above` events in the whole dataset.
 *
 * @param spotOf by event index, the spot that it is at
 */
export function createEventGroups(
  events: readonly EventRecord[],
  spotOf: Int32Array,
  above: number,
): EventGroups {
  const sizes = new Map<number, number>();
  for (const spot of spotOf) sizes.set(spot, (sizes.get(spot) ?? 0) + 1);
  const groups = new Map<number, number>();
  for (const [spot, size] of sizes) if (size > above) groups.set(spot, groups.size);
  const groupOf = Int32Array.from(spotOf, (spot) => groups.get(spot) ?? -1);
  const tallies = Array.from(groups, () => new Map<string, { place: LngLat; count: number }>());
  events.forEach(({ place: { coordinates } }, index) => {
    const tally = tallies[groupOf[index] ?? -1];
    const key = coordinates.join(' ');
    const seen = tally?.get(key);
    if (seen) seen.count += 1;
    else tally?.set(key, { place: coordinates, count: 1 });
  });
  const ranked = tallies.map((tally) => [...tally.values()].sort((a, b) => b.count - a.count));
  return {
    groupOf,
    sizes: [...groups.keys()].map((spot) => sizes.get(spot) ?? 0),
    centers: ranked.map(([most]) => most?.place ?? [0, 0]),
    places: ranked.map((places) => places.map(({ place }) => place)),
  };
}
