import type { Confidence, EventKind, EventRecord } from './event-record';
import { hasAllWords, normaliseText, toSearchWords } from './text-search';

/** Which events the reader wants to see; null is no restriction, an empty set lets nothing pass. */
export type EventFilter = {
  readonly kinds: ReadonlySet<EventKind> | null;
  readonly confidences: ReadonlySet<Confidence> | null;
  /** As typed; every word of it must match. */
  readonly text: string;
};

/** Lets every event pass. */
export const emptyFilter: EventFilter = { kinds: null, confidences: null, text: '' };

/** Each record's searchable text, made once: typing asks for it again and again. */
const searchTextByEvent = new WeakMap<EventRecord, string>();

/** The test an event passes if the filter lets it through; make it once, ask it for every event. */
export function createEventPredicate(filter: EventFilter): (event: EventRecord) => boolean {
  const { kinds, confidences } = filter;
  const words = toSearchWords(filter.text);
  return (event) =>
    (kinds === null || kinds.has(event.kind)) &&
    (confidences === null || confidences.has(event.confidence)) &&
    (words.length === 0 || hasAllWords(searchTextOf(event), words));
}

/** Whether the filter lets every event pass. */
export function isEmptyFilter(filter: EventFilter): boolean {
  return (
    filter.kinds === null && filter.confidences === null && toSearchWords(filter.text).length === 0
  );
}

/** Whether two filters let the same events pass, whatever their text's spelling. */
export function sameFilter(a: EventFilter, b: EventFilter): boolean {
  return (
    sameSet(a.kinds, b.kinds) &&
    sameSet(a.confidences, b.confidences) &&
    sameSet(new Set(toSearchWords(a.text)), new Set(toSearchWords(b.text)))
  );
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

function sameSet<Item>(a: ReadonlySet<Item> | null, b: ReadonlySet<Item> | null): boolean {
  if (a === null || b === null) return a === b;
  return a.size === b.size && [...a].every((item) => b.has(item));
}
