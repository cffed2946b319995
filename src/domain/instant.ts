/** A moment: UTC epoch milliseconds. */
export type Instant = number;
