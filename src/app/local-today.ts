import { fromCalendarDate, type LocalDay } from '../domain/local-day';

/** The day it is for the reader, whose device says so. */
export function localToday(): LocalDay {
  const now = new Date();
  return fromCalendarDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
