import { describe, expect, it } from 'vitest';
import type { DatasetDetails } from '../../../../src/domain/dataset';
import type { Casualties, EventDetails, Locale } from '../../../../src/domain/event-record';
import { TABLE_COLUMNS } from '../../../../src/domain/table-column';
import { TABLE_COLUMN_DEFINITIONS } from '../../../../src/ui/table/table-columns';
import { createTableRows, writeTableRows } from '../../../../src/ui/table/table-rows';
import { createDataset } from '../../../support/create-dataset';
import { createEventTime, createPlace } from '../../../support/create-event-record';
import { createWords } from '../../../support/create-words';

const nothing: Omit<EventDetails, 'id'> = {
  actors: [],
  target: null,
  weapons: null,
  casualties: null,
  summary: { en: 'A summary.', ar: 'ملخّص.' },
  sources: [],
  disputes: null,
  related: [],
  confidenceNote: null,
};

function killed(min: number | null, max: number | null): Casualties {
  return { killed: { min, max }, injured: { min: null, max: null }, note: null };
}

const basra = createPlace({ id: 'basra', name: { en: 'Basra', ar: 'البصرة' } });
const { events } = createDataset([
  { id: 'newest', time: createEventTime('2021-07-14T21:30+03:00', 1), place: basra },
  { id: 'newer', time: createEventTime('2021-07-10'), confidence: 'low' },
  { id: 'older', time: createEventTime('2021-06', 4), title: { en: '=A1', ar: 'ألف' } },
  { id: 'oldest', time: createEventTime('2021-05-30', 3, '2021-06-02'), kind: 'strike' },
]);
const details = new Map<string, EventDetails>([
  ['newest', { ...nothing, id: 'newest', casualties: killed(2, 4) }],
  ['newer', { ...nothing, id: 'newer', casualties: killed(null, null) }],
  [
    'older',
    {
      ...nothing,
      id: 'older',
      casualties: killed(0, 0),
      actors: [
        { actor: 'group', role: 'suspected', as: null, by: { en: 'an official', ar: 'مسؤول' } },
        { actor: 'stranger', role: 'target', as: null, by: null },
      ],
    },
  ],
  ['oldest', { ...nothing, id: 'oldest', casualties: killed(2, null) }],
]);
const dataset: DatasetDetails = {
  details,
  actors: new Map([
    [
      'group',
      {
        id: 'group',
        name: { en: 'A group', ar: 'جماعة' },
        kind: 'armed-group',
        side: 'unknown',
        office: null,
        aliases: [],
        parent: null,
      },
    ],
  ]),
  sources: new Map(),
  places: new Map(),
};

const wordsOf = (locale: Locale) => ({ locale, ...createWords(locale), dataset });
const idsBy = (
  column: (typeof TABLE_COLUMNS)[number],
  direction: 'ascending' | 'descending',
  locale: Locale = 'en',
) => createTableRows(events, { column, direction }, wordsOf(locale)).map(({ event }) => event.id);
const cellsOf = (column: (typeof TABLE_COLUMNS)[number], locale: Locale = 'en') =>
  createTableRows(events, { column: 'date', direction: 'descending' }, wordsOf(locale)).map((row) =>
    TABLE_COLUMN_DEFINITIONS[column].text(row, wordsOf(locale)),
  );

describe('createTableRows', () => {
  it('has the order of the list for dates, and the same backwards', () => {
    expect(idsBy('date', 'descending')).toEqual(['newest', 'newer', 'older', 'oldest']);
    expect(idsBy('date', 'ascending')).toEqual(['oldest', 'older', 'newer', 'newest']);
  });

  it('leaves what it is given as it is', () => {
    const given = [...events];
    createTableRows(given, { column: 'date', direction: 'ascending' }, wordsOf('en'));
    expect(given).toEqual(events);
  });

  it('sorts casualties by the smallest figure, then the largest; unknown comes last', () => {
    expect(idsBy('killed', 'descending')).toEqual(['oldest', 'newest', 'older', 'newer']);
    expect(idsBy('killed', 'ascending')).toEqual(['older', 'newest', 'oldest', 'newer']);
  });

  it('sorts words by the language, and confidence by how sure it is', () => {
    expect(idsBy('place', 'descending')[0]).toBe('newest');
    expect(idsBy('kind', 'descending')[0]).toBe('oldest');
    expect(idsBy('confidence', 'ascending')[0]).toBe('newer');
    expect(idsBy('title', 'ascending', 'ar')[0]).toBe('older');
  });
});

describe('the cells', () => {
  it('say casualties as ranges, and leave out what is not known', () => {
    expect(cellsOf('killed')).toEqual(['2–4', null, '0', '2 or more']);
    expect(cellsOf('killed', 'ar')).toEqual(['2–4', null, '0', '2 فأكثر']);
    expect(cellsOf('injured')).toEqual([null, null, null, null]);
  });

  it('say dates no finer than they are known', () => {
    expect(cellsOf('date')).toEqual([
      '14 Jul 2021 21:30',
      '10 Jul 2021',
      'Jun 2021',
      'within 30 May – 2 Jun 2021',
    ]);
  });

  it('keep suspicion apart from claim, with who suspects; an actor set aside stays an id', () => {
    expect(cellsOf('suspected')[2]).toBe('A group (according to an official)');
    expect(cellsOf('claimed')[2]).toBeNull();
    expect(cellsOf('actors')[2]).toBe(
      'Suspected: A group (according to an official); Target: stranger',
    );
    expect(cellsOf('actors', 'ar')[2]).toContain('؛ ');
  });

  it.each(TABLE_COLUMNS)('of %s wait without a fall while the details are not in', (column) => {
    const words = { ...wordsOf('en'), dataset: null };
    for (const row of createTableRows(events, { column, direction: 'ascending' }, words)) {
      const { text, needsDetails } = TABLE_COLUMN_DEFINITIONS[column];
      if (needsDetails) expect(text(row, words)).toBeNull();
    }
  });
});

describe('writeTableRows', () => {
  it('gives the chosen columns with their names, and nothing a spreadsheet would run', () => {
    const words = wordsOf('en');
    const rows = createTableRows(events, { column: 'date', direction: 'descending' }, words);
    expect(writeTableRows(rows, ['date', 'title', 'killed'], words).split('\n')).toEqual([
      'Date\tEvent\tKilled',
      '14 Jul 2021 21:30\tRockets\t2–4',
      '10 Jul 2021\tRockets\t',
      "Jun 2021\t'=A1\t0",
      'within 30 May – 2 Jun 2021\tRockets\t2 or more',
    ]);
  });
});
