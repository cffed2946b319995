import type { EventTime, TimePrecision } from './event-time';
import type { Instant } from './instant';
import { DAY_MS, MINUTE_MS } from './instant';
import type { LocalDay } from './local-day';
import { daysInMonth, fromCalendarDate, startOfMonth, toCalendarDate } from './local-day';
import type { PartialDate } from './partial-date';
import { parsePartialDate } from './partial-date';
import { startOfDayInstant, zoneOf } from './time-zone';

/** When an event happened, as the dataset writes it. */
export type WrittenTime = {
  /** See {@link parsePartialDate} for the forms. */
  readonly start: string;
  readonly end: string | null;
  /** 1 to the minute or hour, 2 the day, 3 within a few days, 4 the month. */
  readonly timePrecision: 1 | 2 | 3 | 4;
  /** Of the place; ISO 3166-1 alpha-2. */
  readonly country: string;
};

/**
 * Places a written time on the axis of local days.
 * A start finer than its precision keeps only its day, one coarser stays as coarse as it is:
 * a month is never turned into a day.
 *
 * @returns null if a date is not in one of the forms, or the end is before the start
 */
export function toEventTime(written: WrittenTime): EventTime | null {
  const start = parsePartialDate(written.start);
  const end = written.end === null ? null : parsePartialDate(written.end);
  if (start === null || (written.end !== null && end === null)) return null;

  const precision = precisionOf(start, written.timePrecision);
  const firstDay = precision === 'month' ? startOfMonth(firstDayOf(start)) : firstDayOf(start);
  const lastDay = lastDayOf(end ?? start, precision === 'month' && end === null);
  if (lastDay < firstDay || isBefore(end, start)) return null;

  const timeZone = zoneOf(written.country);
  const startsAtTime = precision === 'time' && start.type === 'time';
  const startInstant = startsAtTime ? start.instant : startOfDayInstant(firstDay, timeZone);
  const endInstant = endOf(precision === 'time' ? (end ?? start) : null, lastDay, timeZone);

  return {
    precision,
    firstDay,
    lastDay,
    position: startsAtTime
      ? firstDay + (start.minuteOfDay * MINUTE_MS) / DAY_MS
      : positionOf(precision, firstDay, lastDay),
    startInstant,
    endInstant,
    start: written.start,
    end: written.end,
    timeZone,
  };
}

function isBefore(end: PartialDate | null, start: PartialDate): boolean {
  return end?.type === 'time' && start.type === 'time' && end.instant < start.instant;
}

function precisionOf(start: PartialDate, timePrecision: 1 | 2 | 3 | 4): TimePrecision {
  if (start.type === 'month' || timePrecision === 4) return 'month';
  if (timePrecision === 3) return 'days';
  return timePrecision === 1 && start.type === 'time' ? 'time' : 'day';
}

function positionOf(precision: TimePrecision, firstDay: LocalDay, lastDay: LocalDay): number {
  return precision === 'month' ? (firstDay + lastDay + 1) / 2 : firstDay + 0.5;
}

function firstDayOf(date: PartialDate): LocalDay {
  return date.type === 'month' ? fromCalendarDate(date.year, date.month, 1) : date.day;
}

function lastDayOf(date: PartialDate, wholeMonth: boolean): LocalDay {
  if (date.type !== 'month' && !wholeMonth) return date.day;
  const firstDay = startOfMonth(firstDayOf(date));
  const { year, month } = toCalendarDate(firstDay);
  return firstDay + daysInMonth(year, month) - 1;
}

/** A written time lasts the minute it names; anything else lasts to the end of its last day. */
function endOf(date: PartialDate | null, lastDay: LocalDay, timeZone: string): Instant {
  return date?.type === 'time'
    ? date.instant + MINUTE_MS
    : startOfDayInstant(lastDay + 1, timeZone);
}
