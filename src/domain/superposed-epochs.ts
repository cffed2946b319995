/** Outcomes by day, and the days they are looked at around. */
export type EpochSeries = {
  /** Outcomes a day, from the first day of the data on; fractions where some are spread over days. */
  readonly counts: Float64Array;
  /** Days of the anchors, counted from that day; ascending, each once. */
  readonly anchors: Int32Array;
  /** How many days before and after an anchor belong to its window. */
  readonly reach: number;
};

/** What the windows hold, over all anchors: an outcome in two windows counts in both. */
export type EpochTotals = {
  readonly before: number;
  /** On the anchors' own days. */
  readonly on: number;
  readonly after: number;
  /** After less before. */
  readonly difference: number;
  /** The whole window: before, on and after. */
  readonly total: number;
};
export const EPOCH_TOTALS = ['before', 'on', 'after', 'difference', 'total'] as const;

/**
 * The counts as a ring with room at both ends, so that a window that crosses the data's edge goes
 * on at the other end: the count of day `d` stands at `d + reach`.
 */
export function padRing(counts: Float64Array, reach: number): Float64Array {
  const length = counts.length;
  const padded = new Float64Array(length + 2 * reach);
  for (let position = 0; position < padded.length; position++) {
    const day = (((position - reach) % length) + length) % length;
    padded[position] = counts[day] ?? 0;
  }
  return padded;
}

/**
 * Lays the windows of all anchors over each other and adds them up.
 *
 * @param padded from {@link padRing}
 * @param profile filled with a sum for each day of the window, `-reach` first
 */
export function superpose(padded: Float64Array, anchors: Int32Array, profile: Float64Array): void {
  profile.fill(0);
  const width = profile.length;
  for (let index = 0; index < anchors.length; index++) {
    const start = anchors[index] as number;
    for (let lag = 0; lag < width; lag++) {
      profile[lag] = (profile[lag] as number) + (padded[start + lag] as number);
    }
  }
}

/** What a profile comes to, of `2 * reach + 1` days. */
export function totalsOf(profile: Float64Array): EpochTotals {
  const reach = (profile.length - 1) / 2;
  let [before, after] = [0, 0];
  for (let lag = 0; lag < reach; lag++) {
    before += profile[lag] as number;
    after += profile[profile.length - 1 - lag] as number;
  }
  const on = profile[reach] ?? 0;
  return { before, on, after, difference: after - before, total: before + on + after };
}

/** The profile of a series: outcomes by day of the window, over all anchors. */
export function profileOf({ counts, anchors, reach }: EpochSeries): Float64Array {
  const profile = new Float64Array(2 * reach + 1);
  superpose(padRing(counts, reach), anchors, profile);
  return profile;
}
