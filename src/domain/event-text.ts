import type { EventRecord } from './event-record';
import { hasAllWords, normaliseText } from './text-search';

/** Each record's searchable text, made once: typing asks for it again and again. */
const searchTextByEvent = new WeakMap<EventRecord, string>();

/**
 * Which events have all the words, by position: 1 = all of them.
 * @param words normalised, see `toSearchWords`
 */
export function matchText(events: readonly EventRecord[], words: readonly string[]): Uint8Array {
  return Uint8Array.from(events, (event) => (hasAllWords(searchTextOf(event), words) ? 1 : 0));
}

/** Title and place in both languages, so that one may search in either. */
function searchTextOf(event: EventRecord): string {
  const known = searchTextByEvent.get(event);
  if (known !== undefined) return known;
  const { title, place } = event;
  const text = [title.en, title.ar, place.name.en, place.name.ar].map(normaliseText).join(' ');
  searchTextByEvent.set(event, text);
  return text;
}
