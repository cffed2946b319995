import { type CitationStyle, type CitedWork, cite } from '../../domain/citation';
import type { EventRecord } from '../../domain/event-record';
import type { LocalDay } from '../../domain/local-day';
import type { AppState } from '../../state/app-state';
import type { Words } from '../app-context';

/** An event as something to cite. */
export function eventWork({ id, title, time }: EventRecord, { format }: Words): CitedWork {
  return { type: 'event', id, title, time: format.eventTime(time) };
}

/** What is on screen as something to cite. */
export function viewWork(
  { window }: AppState,
  { format }: Words,
  filters: readonly string[],
): CitedWork {
  return { type: 'view', span: format.span(window.window.peek()), filters };
}

/** The citation of something on screen, in the reader's language. */
export function citeWork(
  style: CitationStyle,
  work: CitedWork,
  { dataset }: AppState,
  { locale, format }: Words,
  url: string,
  accessed: LocalDay,
): string {
  return cite(style, { dataset, work, url, accessed, locale, formatDay: format.day });
}
