import type { Dataset } from '../../domain/dataset';
import type { EventRecord } from '../../domain/event-record';
import { parseSearchWords } from '../../domain/search-words';
import { type NamedSubject, subjectKey } from '../../domain/subject';
import type { SubjectSearch } from '../../domain/subject-search';
import { findMarks } from '../../domain/text-marks';
import type { WordIndex } from '../../domain/word-index';

/** An actor or a place: to filter by, or to read the page about. */
export type SubjectChoice = {
  readonly type: 'filter' | 'page';
  /** Of its element. */
  readonly key: string;
  readonly subject: NamedSubject;
};
/** An event to go to. */
export type EventChoice = {
  readonly type: 'event';
  readonly key: string;
  readonly event: EventRecord;
};
/** What may be chosen, in the order of the arrow keys. */
export type Suggestions = {
  readonly subjects: readonly SubjectChoice[];
  readonly events: readonly EventChoice[];
};

const MOST_SUBJECTS = 4;
const MOST_EVENTS = 5;

/**
 * Actors and places so named, and events: those with every word in their title first, then the
 * latest.
 */
export function findSuggestions(
  text: string,
  { events }: Pick<Dataset, 'events'>,
  index: WordIndex,
  subjects: SubjectSearch,
): Suggestions {
  const found = index.find(text);
  if (found === null) return { subjects: [], events: [] };
  const wanted = parseSearchWords(text);
  const isTitled = ({ title }: EventRecord) =>
    [title.en, title.ar].some((one) => wanted.every((word) => findMarks(one, [word]).length > 0));
  const latest = events.filter(({ index: position }) => found[position] === 1).reverse();
  const titled = new Set<EventRecord>();
  for (const event of latest) {
    if (titled.size === MOST_EVENTS) break;
    if (isTitled(event)) titled.add(event);
  }
  const others = latest.filter((event) => !titled.has(event));
  return {
    subjects: subjects.find(text, MOST_SUBJECTS).flatMap((subject): SubjectChoice[] => [
      { type: 'filter', key: `filter-${subjectKey(subject)}`, subject },
      { type: 'page', key: `page-${subjectKey(subject)}`, subject },
    ]),
    events: [...titled, ...others].slice(0, MOST_EVENTS).map((event) => ({
      type: 'event',
      key: `go-${event.id}`,
      event,
    })),
  };
}
