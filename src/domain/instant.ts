/** A moment: UTC epoch milliseconds. */
export type Instant = number;

export const MINUTE_MS = 60_000;
export const HOUR_MS = 3_600_000;
/** A day of the UTC calendar; a local day may be an hour shorter or longer. */
export const DAY_MS = 86_400_000;
