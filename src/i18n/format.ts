import type { EventRecord, Locale } from '../domain/event-record';
import type { EventTime } from '../domain/event-time';
import { type LocalDay, toCalendarDate } from '../domain/local-day';
import { parsePartialDate } from '../domain/partial-date';
import type { TimeWindow } from '../domain/time-window';
import { INTL_LOCALE, type Translate } from './translate';

/** Dates, times and places in words, no finer than they are known. */
export type Format = {
  /** `14 July 2021`; Arabic with both month names, `14 تموز/يوليو 2021`. */
  day(day: LocalDay): string;
  /** With the weekday: `Wednesday 14 July 2021`. */
  dayWithWeekday(day: LocalDay): string;
  /** Without the year, one month name: `14 Jul`, `14 تموز`. */
  shortDay(day: LocalDay): string;
  /** `July 2021`. */
  month(day: LocalDay): string;
  /** For the axis: `Jul`, `تموز`. */
  shortMonth(day: LocalDay): string;
  year(day: LocalDay): string;
  /** `1–31 July 2021`. */
  span(window: TimeWindow): string;
  /** When an event happened, at its precision: `sometime in February 2021`. */
  eventTime(time: EventTime): string;
  /** How well an event is located: `somewhere within Babil province`. */
  placePrecision(event: EventRecord): string;
  /** Country and province of an event's place, where the name does not say them already. */
  placeContext(event: EventRecord): string;
  /** `YYYY-MM-DD` of a source as `14 July 2021`; null where it is no date. */
  isoDate(text: string): string | null;
  number(value: number): string;
  /** A country's name in the reader's language; of its ISO 3166-1 code. */
  country(code: string): string;
  /** A file's size: `1.4 MB`. */
  fileSize(sizeBytes: number): string;
  /** A language's name in the reader's language. */
  language(tag: string): string;
};

const DAY_MS = 86_400_000;
const toUtcDate = (day: LocalDay): Date => new Date(day * DAY_MS);

/** Month names of both calendars in use for the Gregorian year: `تموز/يوليو`. */
function createMonthNames(locale: Locale): (day: LocalDay) => string {
  const name = (tag: string) =>
    new Intl.DateTimeFormat(tag, { month: 'long', timeZone: 'UTC', calendar: 'gregory' });
  if (locale === 'en') {
    const english = name('en-GB');
    return (day) => english.format(toUtcDate(day));
  }
  const levantine = name('ar-IQ-u-nu-latn');
  const egyptian = name('ar-EG-u-nu-latn');
  return (day) => `${levantine.format(toUtcDate(day))}/${egyptian.format(toUtcDate(day))}`;
}

const SIZE_UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** In steps of a thousand, as file managers on most systems count. */
function formatFileSize(tag: string, sizeBytes: number): string {
  const power = Math.floor(Math.log10(Math.max(1, sizeBytes)) / 3);
  const unit = SIZE_UNITS[Math.min(power, SIZE_UNITS.length - 1)] ?? 'byte';
  const value = sizeBytes / 1000 ** SIZE_UNITS.indexOf(unit);
  return new Intl.NumberFormat(tag, {
    style: 'unit',
    unit,
    unitDisplay: 'short',
    maximumFractionDigits: value < 10 ? 1 : 0,
  }).format(value);
}

/** Makes the formatters of a language; every date is a local day, so no zone shifts it. */
export function createFormat(locale: Locale, t: Translate): Format {
  const tag = INTL_LOCALE[locale];
  const intl = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC', calendar: 'gregory' });
  const weekday = intl({ weekday: 'long' });
  const shortMonthFormat = intl({ month: 'short' });
  const numberFormat = new Intl.NumberFormat(tag);
  const languageNames = new Intl.DisplayNames([tag], { type: 'language' });
  const regionNames = new Intl.DisplayNames([tag], { type: 'region' });
  const monthName = createMonthNames(locale);
  const comma = locale === 'ar' ? '، ' : ', ';

  const year = (day: LocalDay) => String(toCalendarDate(day).year);
  const month = (day: LocalDay) => `${monthName(day)} ${year(day)}`;
  const day = (value: LocalDay) => `${toCalendarDate(value).dayOfMonth} ${month(value)}`;
  const shortMonth = (value: LocalDay) => shortMonthFormat.format(toUtcDate(value));

  const span = ({ from, to }: TimeWindow): string => {
    if (from === to) return day(from);
    const start = toCalendarDate(from);
    const end = toCalendarDate(to);
    if (start.year !== end.year) return `${day(from)} – ${day(to)}`;
    if (start.month !== end.month) {
      return `${start.dayOfMonth} ${monthName(from)} – ${day(to)}`;
    }
    return `${start.dayOfMonth}–${day(to)}`;
  };

  const clock = (text: string): string | null => {
    const parsed = parsePartialDate(text);
    if (parsed?.type !== 'time') return null;
    const hours = String(Math.floor(parsed.minuteOfDay / 60)).padStart(2, '0');
    return `${hours}:${String(parsed.minuteOfDay % 60).padStart(2, '0')}`;
  };

  const eventTime = (time: EventTime): string => {
    const { firstDay, lastDay, precision } = time;
    if (precision === 'month') {
      const first = toCalendarDate(firstDay);
      const last = toCalendarDate(lastDay);
      if (first.year === last.year && first.month === last.month) {
        return t('time.sometimeIn', { month: month(firstDay) });
      }
      return t('time.monthSpan', { from: month(firstDay), to: day(lastDay) });
    }
    const days = span({ from: firstDay, to: lastDay });
    if (precision === 'days') {
      return firstDay === lastDay
        ? t('time.around', { date: days })
        : t('time.aroundSpan', { span: days });
    }
    const startClock = precision === 'time' ? clock(time.start) : null;
    if (startClock === null) return days;
    const endClock = time.end === null ? null : clock(time.end);
    const clocks =
      endClock === null || firstDay !== lastDay
        ? startClock
        : t('time.from', { from: startClock, to: endClock });
    return t('time.withClock', { date: days, clock: clocks });
  };

  const placePrecision = ({ geoPrecision, place }: EventRecord): string => {
    if (geoPrecision === 1) return t('place.site');
    if (geoPrecision === 2) return t('place.neighbourhood');
    if (geoPrecision === 3) return t('place.city');
    const area =
      place.kind === 'area' || place.kind === 'country' || place.admin1 === null
        ? t('place.borderArea')
        : t('place.provinceOf', { province: place.admin1[locale] });
    return t('place.province', { area });
  };

  const placeContext = ({ place }: EventRecord): string => {
    const name = place.name[locale];
    const parts = [place.admin1?.[locale], regionNames.of(place.country)];
    return parts.filter((part) => part !== undefined && !name.includes(part)).join(comma);
  };

  return {
    day,
    dayWithWeekday: (value) =>
      `${weekday.format(toUtcDate(value))}${locale === 'ar' ? '،' : ''} ${day(value)}`,
    shortDay: (value) => `${toCalendarDate(value).dayOfMonth} ${shortMonth(value)}`,
    month,
    shortMonth,
    year,
    span,
    eventTime,
    placePrecision,
    placeContext,
    isoDate: (text) => {
      const parsed = parsePartialDate(text);
      return parsed?.type === 'day' ? day(parsed.day) : null;
    },
    number: (value) => numberFormat.format(value),
    country: (code) => regionNames.of(code) ?? code,
    fileSize: (sizeBytes) => formatFileSize(tag, sizeBytes),
    language: (languageTag) => languageNames.of(languageTag) ?? languageTag,
  };
}
