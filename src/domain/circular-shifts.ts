import { type Random, randomBelow } from './seeded-random';

/** Fills `drawn` with days that anchors might as well have had. */
export type DrawAnchors = (random: Random, drawn: Int32Array) => void;

/**
 * Moves all anchors by the same number of days, drawn anew each time: the data's last day is
 * followed by its first, as on a ring. The gaps between anchors, and those between outcomes, stay
 * what they are; only how the two lie to each other is left to chance. Not moving them at all is
 * one of the draws, as it must be for a p-value to be exact.
 *
 * @param length of the ring, in days
 */
export function createCircularShifts(anchors: Int32Array, length: number): DrawAnchors {
  return (random, drawn) => {
    const shift = randomBelow(random, length);
    for (let index = 0; index < anchors.length; index++) {
      drawn[index] = ((anchors[index] as number) + shift) % length;
    }
  };
}
