/**
 * A whole day in the calendar of a place: days since 1970-01-01, an integer.
 * Days of different zones with the same number have the same date, not the same moments.
 */
export type LocalDay = number;
