import { type CitationStyle, type CitedWork, cite } from '../../domain/citation';
import type { EventRecord } from '../../domain/event-record';
import type { LocalDay } from '../../domain/local-day';
import type { AppState } from '../../state/app-state';
import type { Words } from '../app-context';

/** What a reader may cite: an event, what is on screen, or all of the dataset. */
export type CitedThing = EventRecord | 'view' | 'dataset';

function toWork(thing: CitedThing, state: AppState, { format }: Words): CitedWork {
  if (thing === 'dataset') return { type: 'dataset' };
  if (thing === 'view') {
    return { type: 'view', span: format.span(state.window.window.peek()), filters: [] };
  }
  const { id, title, time } = thing;
  return { type: 'event', id, title, time: format.eventTime(time) };
}

/** The citation of something on screen, in the reader's language. */
export function citeWork(
  style: CitationStyle,
  thing: CitedThing,
  state: AppState,
  words: Words,
  url: string,
  accessed: LocalDay,
): string {
  return cite(style, {
    dataset: state.dataset,
    work: toWork(thing, state, words),
    url,
    accessed,
    locale: words.locale,
    formatDay: words.format.day,
  });
}
