import type { Instant } from './instant';
import { DAY_MS, MINUTE_MS } from './instant';
import type { LocalDay } from './local-day';
import { FIRST_YEAR, formatLocalDay, LAST_YEAR, parseLocalDay } from './local-day';

/** A date as exact as it is written: a month, a day, or a minute of a day. */
export type PartialDate = MonthDate | DayDate | TimeDate;

export type MonthDate = {
  readonly type: 'month';
  readonly year: number;
  /** 1-12. */
  readonly month: number;
};

export type DayDate = { readonly type: 'day'; readonly day: LocalDay };

export type TimeDate = {
  readonly type: 'time';
  readonly day: LocalDay;
  /** Minutes since local midnight by the clock, 0-1439. */
  readonly minuteOfDay: number;
  /** How far the clock was ahead of UTC. */
  readonly offsetMinutes: number;
  readonly instant: Instant;
};

/** The largest offset any zone has had. */
const MAX_OFFSET_MINUTES = 14 * 60;

/**
 * Reads `YYYY-MM`, `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM±HH:MM`.
 * One moment has one spelling, so seconds, `Z`, `24:00` and `-00:00` are refused.
 *
 * @returns null for any other form or a date that does not exist
 */
export function parsePartialDate(text: string): PartialDate | null {
  // parseLocalDay reads other digits for the reader's sake; the data has one way to write a date.
  if (!/^[\d+:T-]+$/.test(text)) return null;
  return text.length > 10 ? parseTime(text) : text.length > 7 ? parseDay(text) : parseMonth(text);
}

/** Writes a partial date as {@link parsePartialDate} reads it. */
export function formatPartialDate(date: PartialDate): string {
  switch (date.type) {
    case 'month':
      return `${date.year}-${twoDigits(date.month)}`;
    case 'day':
      return formatLocalDay(date.day);
    case 'time':
      return `${formatLocalDay(date.day)}T${formatClock(date.minuteOfDay)}${formatOffset(date.offsetMinutes)}`;
  }
}

function parseMonth(text: string): MonthDate | null {
  const match = /^(\d{4})-(\d{2})$/.exec(text);
  if (match === null) return null;
  const year = Number(match[1]);
  const month = Number(match[2]);
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12) return null;
  return { type: 'month', year, month };
}

function parseDay(text: string): DayDate | null {
  const day = parseLocalDay(text);
  return day === null ? null : { type: 'day', day };
}

function parseTime(text: string): TimeDate | null {
  const match = /^(.{10})T([01]\d|2[0-3]):([0-5]\d)([+-])(\d{2}):([0-5]\d)$/.exec(text);
  const day = parseLocalDay(match?.[1] ?? '');
  if (match === null || day === null) return null;
  const minuteOfDay = Number(match[2]) * 60 + Number(match[3]);
  const size = Number(match[5]) * 60 + Number(match[6]);
  if (size > MAX_OFFSET_MINUTES || (size === 0 && match[4] === '-')) return null;
  const offsetMinutes = match[4] === '-' ? -size : size;
  const instant = day * DAY_MS + (minuteOfDay - offsetMinutes) * MINUTE_MS;
  return { type: 'time', day, minuteOfDay, offsetMinutes, instant };
}

function formatOffset(offsetMinutes: number): string {
  return `${offsetMinutes < 0 ? '-' : '+'}${formatClock(Math.abs(offsetMinutes))}`;
}

function formatClock(minutes: number): string {
  return `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
