import type { Instant } from './instant';
import type { LocalDay } from './local-day';

/** How well the time is known: to the hour or minute, the day, within a few days, the month. */
export type TimePrecision = 'time' | 'day' | 'days' | 'month';

/** When an event happened, in the calendar of its place, no finer than its sources say. */
export type EventTime = {
  readonly precision: TimePrecision;
  /** First and last local day the event may touch, inclusive; a month spans all its days. */
  readonly firstDay: LocalDay;
  readonly lastDay: LocalDay;
  /** Position on the axis of local days: `firstDay` plus the fraction of the day where a time is known. */
  readonly position: number;
  /** Start of the first and end (exclusive) of the last day or moment, for ordering across zones. */
  readonly startInstant: Instant;
  readonly endInstant: Instant;
  /** As the dataset writes it: `2021-02`, `2021-02-15`, `2021-02-15T21:30+03:00`. */
  readonly start: string;
  readonly end: string | null;
  /** IANA zone of the place. */
  readonly timeZone: string;
};
