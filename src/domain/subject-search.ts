import type { Dataset, DatasetDetails } from './dataset';
import type { LocalizedText } from './event-record';
import { parseSearchWords } from './search-words';
import { countBySubject, type NamedSubject, type Subject, subjectKey } from './subject';
import { findMarks } from './text-marks';
import { createWordIndex } from './word-index';

/** Finds actors and places by name. */
export type SubjectSearch = {
  /** Those whose names have every word, the likeliest to be meant first. */
  find(text: string, limit: number): readonly NamedSubject[];
};

type Entry = NamedSubject & {
  /** Names and what else it is called. */
  readonly texts: readonly string[];
};

/** Places are known from the index; actors come with the details. Those of no event are left out. */
export function createSubjectSearch(
  { events, places }: Pick<Dataset, 'events' | 'places'>,
  details: DatasetDetails | null,
): SubjectSearch {
  const counts = countBySubject(events);
  const toEntry = (
    subject: Subject,
    name: LocalizedText,
    others: readonly (string | undefined)[],
  ): Entry[] => {
    const count = counts.get(subjectKey(subject)) ?? 0;
    const texts = [name.en, name.ar, ...others.filter((text) => text !== undefined)];
    return count === 0 ? [] : [{ ...subject, name, count, texts }];
  };
  const entries = [
    ...[...(details?.actors.values() ?? [])].flatMap(({ id, name, office, aliases }) =>
      toEntry({ type: 'actor', id }, name, [...aliases, office?.en, office?.ar]),
    ),
    ...[...places.values()].flatMap(({ id, name }) =>
      toEntry({ type: 'place', id }, name, details?.places.get(id)?.aliases ?? []),
    ),
  ];
  const index = createWordIndex(entries.map(({ texts }) => texts));

  return {
    find(text, limit) {
      const found = index.find(text);
      if (found === null) return [];
      const wanted = parseSearchWords(text);
      const isNamed = ({ name }: Entry) =>
        [name.en, name.ar].some((one) => wanted.every((word) => findMarks(one, [word]).length > 0));
      return entries
        .filter((_entry, position) => found[position] === 1)
        .map((entry) => ({ entry, isNamed: isNamed(entry) }))
        .sort((a, b) => Number(b.isNamed) - Number(a.isNamed) || b.entry.count - a.entry.count)
        .slice(0, limit)
        .map(({ entry: { type, id, name, count } }) => ({ type, id, name, count }));
    },
  };
}
