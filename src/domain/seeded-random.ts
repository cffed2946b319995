/** Gives the next number, 0 <= number < 1. */
export type Random = () => number;

/**
 * Random numbers that are the same for the same seed, on every machine: the generator known as
 * mulberry32, a counter whose 32 bits are mixed. Good enough to draw days with; not for secrets.
 *
 * @param seed an integer
 */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** An integer, 0 <= integer < below. */
export const randomBelow = (random: Random, below: number): number => Math.floor(random() * below);
