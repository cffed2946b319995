import type { RouteLine } from '../domain/route';
import { type EventTimeline, isShownAt } from './event-timeline';

/** A stretch of a line from one place to the next. */
export type RouteLeg = {
  /** Points of the line, `first` to before `last`. */
  readonly first: number;
  readonly last: number;
  /** The same for all legs between the same two places in the same direction. */
  readonly key: string;
};

/** Cuts a line at its stops; stops where it stays are none. */
export function toRouteLegs({ coordinates, fractions, stops }: RouteLine): RouteLeg[] {
  const cuts = stops
    .map((stop) => fractions.findIndex((share) => share >= stop))
    .filter((cut, at, all) => cut >= 0 && cut !== all[at - 1]);
  return cuts.slice(1).map((last, at) => {
    const first = cuts[at] ?? 0;
    const isLastLeg = at === cuts.length - 2;
    const key = `${coordinates[first]?.join(' ')} > ${coordinates[last]?.join(' ')}`;
    return { first, last: isLastLeg ? coordinates.length : last, key };
  });
}

/** At most so many are told apart by width. */
const MAX_RANK = 255;

/**
 * How many visits of a window had gone the same leg, this one counted, by event and leg. Lines
 * lie on one another in order of time: the last and widest is as wide as all are many, and one
 * that is being drawn widens the way as it goes.
 *
 * @param legs by event index, in order of time
 * @param visible 1 by event index where the filter passes; null: everywhere
 * @param from shown span, days after the timeline's base day
 */
export function rankRouteLegs(
  legs: ReadonlyMap<number, readonly RouteLeg[]>,
  timeline: EventTimeline,
  visible: Uint8Array | null,
  from: number,
  until: number,
): Map<number, number[]> {
  const counts = new Map<string, number>();
  const ranks = new Map<number, number[]>();
  for (const [index, parts] of legs) {
    const isIn =
      (visible === null || visible[index] === 1) && isShownAt(timeline, index, from, until);
    ranks.set(
      index,
      parts.map(({ key }) => {
        if (!isIn) return 0;
        const rank = Math.min(MAX_RANK, (counts.get(key) ?? 0) + 1);
        counts.set(key, rank);
        return rank;
      }),
    );
  }
  return ranks;
}
