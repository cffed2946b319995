import { describe, expect, it } from 'vitest';
import { createSearchIndex } from '../../../../src/domain/search-index';
import { createSubjectSearch } from '../../../../src/domain/subject-search';
import { findSuggestions } from '../../../../src/ui/search/suggestions';
import { createDataset } from '../../../support/create-dataset';
import { createActor, createDetails, createEventDetails } from '../../../support/create-details';

const dataset = createDataset([
  { id: 'titled', title: { en: 'Qaani lands', ar: 'وصول قاآني' } },
  ...Array.from({ length: 7 }, (_, position) => ({
    id: `met-${position}`,
    title: { en: 'A meeting', ar: 'اجتماع' },
    actors: [{ actor: 'qaani', role: 'visitor' as const }],
  })),
]);
const details = createDetails(dataset.events, {
  details: dataset.events.map(({ id, actors }) =>
    createEventDetails({
      id,
      actors: actors.map((part) => ({ ...part, as: null, by: null })),
    }),
  ),
  actors: [createActor({ id: 'qaani', name: { en: 'Esmail Qaani', ar: 'إسماعيل قاآني' } })],
});
const suggest = (text: string) =>
  findSuggestions(
    text,
    dataset,
    createSearchIndex(dataset, details),
    createSubjectSearch(dataset, details),
  );

describe('findSuggestions', () => {
  it('offers an actor to filter by and to read about', () => {
    const { subjects } = suggest('ghaani');
    expect(subjects.map(({ type, key, subject }) => [type, key, subject.count])).toEqual([
      ['filter', 'filter-actor:qaani', 7],
      ['page', 'page-actor:qaani', 7],
    ]);
  });

  it('offers five events, those with the words in their title first, then the latest', () => {
    expect(suggest('قاني').events.map(({ event }) => event.id)).toEqual([
      'titled',
      'met-6',
      'met-5',
      'met-4',
      'met-3',
    ]);
  });

  it('has a key of its own for everything it offers', () => {
    const { subjects, events } = suggest('qaani');
    const keys = [...subjects, ...events].map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it.each(['', ' … ', 'nobody'])('offers nothing for %j', (text) => {
    expect(suggest(text)).toEqual({ subjects: [], events: [] });
  });
});
