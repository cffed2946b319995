import { toWesternDigits } from './digits';
import { DAY_MS } from './instant';

/**
 * A whole day in the calendar of a place: days since 1970-01-01, an integer.
 * Days of different zones with the same number have the same date, not the same moments.
 */
export type LocalDay = number;

/** A day as people write it. */
export type CalendarDate = {
  readonly year: number;
  /** 1-12. */
  readonly month: number;
  /** 1-31. */
  readonly dayOfMonth: number;
  /** 0 is Sunday. */
  readonly weekday: number;
};

/** Years a written date may have; anything else is taken for a slip of the pen. */
export const FIRST_YEAR = 1900;
export const LAST_YEAR = 2100;

/**
 * Reads `YYYY-MM-DD`, with 0-9, Arabic-Indic or Persian digits.
 *
 * @returns null for any other form, a date that does not exist, or a year outside 1900-2100
 */
export function parseLocalDay(text: string): LocalDay | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(toWesternDigits(text));
  if (match === null) return null;
  const year = Number(match[1]);
  const month = Number(match[2]);
  const dayOfMonth = Number(match[3]);
  if (year < FIRST_YEAR || year > LAST_YEAR) return null;
  return isCalendarDate(year, month, dayOfMonth) ? fromCalendarDate(year, month, dayOfMonth) : null;
}

/** Writes the day as `YYYY-MM-DD`, always with 0-9. */
export function formatLocalDay(day: LocalDay): string {
  const { year, month, dayOfMonth } = toCalendarDate(day);
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(dayOfMonth)}`;
}

/** The calendar's names for a day. */
export function toCalendarDate(day: LocalDay): CalendarDate {
  const date = new Date(day * DAY_MS);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    dayOfMonth: date.getUTCDate(),
    weekday: date.getUTCDay(),
  };
}

/**
 * The day of a date.
 *
 * @param month 1-12
 * @throws RangeError if there is no such date, such as 30 February
 */
export function fromCalendarDate(year: number, month: number, dayOfMonth: number): LocalDay {
  if (!isCalendarDate(year, month, dayOfMonth)) {
    throw new RangeError(`no such date: year ${year}, month ${month}, day ${dayOfMonth}`);
  }
  return Date.UTC(year, month - 1, dayOfMonth) / DAY_MS;
}

/** The first day of the month that `day` is in. */
export function startOfMonth(day: LocalDay): LocalDay {
  return day - toCalendarDate(day).dayOfMonth + 1;
}

/**
 * The same day of the month `months` later (earlier if negative); the month's last day where it
 * is shorter: 31 January and one month is 28 or 29 February.
 */
export function addMonths(day: LocalDay, months: number): LocalDay {
  const { year, month, dayOfMonth } = toCalendarDate(day);
  const monthCount = year * 12 + (month - 1) + months;
  const newYear = Math.floor(monthCount / 12);
  const newMonth = monthCount - newYear * 12 + 1;
  return fromCalendarDate(newYear, newMonth, Math.min(dayOfMonth, daysInMonth(newYear, newMonth)));
}

/**
 * How many days a month has.
 *
 * @param month 1-12
 */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function isCalendarDate(year: number, month: number, dayOfMonth: number): boolean {
  return month >= 1 && month <= 12 && dayOfMonth >= 1 && dayOfMonth <= daysInMonth(year, month);
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
