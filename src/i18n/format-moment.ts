import type { Locale } from '../domain/event-record';
import { INTL_LOCALE } from './translate';

/** A moment by this device's clock and zone: `14 Jul 2021, 21:30`. UTC epoch ms. */
export function formatMoment(moment: number, locale: Locale): string {
  return new Intl.DateTimeFormat(INTL_LOCALE[locale], {
    dateStyle: 'medium',
    timeStyle: 'short',
    calendar: 'gregory',
  }).format(moment);
}
