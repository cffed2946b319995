import { describe, expect, it } from 'vitest';
import { type EventFilter, emptyFilter } from '../../../src/domain/event-filter';
import { EVENT_KINDS } from '../../../src/domain/event-record';
import { createDetailColumns, createFilterColumns } from '../../../src/domain/filter-columns';
import { runFilter } from '../../../src/domain/filter-outcome';
import { createSearchIndex } from '../../../src/domain/search-index';
import { createDataset } from '../../support/create-dataset';
import {
  createActor,
  createDetails,
  createEventDetails,
  createSource,
} from '../../support/create-details';
import { createPlace } from '../../support/create-event-record';

const erbil = createPlace({
  id: 'erbil',
  name: { en: 'Erbil', ar: 'أربيل' },
  coordinates: [44, 36.2],
});
const tehran = createPlace({ id: 'tehran', coordinates: [51.39, 35.69] });
const { events } = createDataset([
  {
    id: 'rockets',
    kind: 'attack',
    method: 'rocket',
    confidence: 'low',
    title: { en: 'Rockets near the US embassy', ar: 'صواريخ قرب السفارة الأميركية' },
    actors: [
      { actor: 'group', role: 'claimed' },
      { actor: 'us', role: 'target' },
    ],
  },
  {
    id: 'visit',
    kind: 'visit',
    method: 'announced',
    place: erbil,
    route: [tehran, erbil],
    actors: [
      { actor: 'minister', role: 'visitor' },
      { actor: 'group', role: 'host' },
    ],
  },
  { id: 'talks', kind: 'meeting', method: 'talks', actors: [], confidence: 'medium' },
]);
const details = createDetails(events, {
  actors: [
    createActor({ id: 'group', side: 'iraq-militia' }),
    createActor({ id: 'us', side: 'us' }),
    createActor({ id: 'minister', side: 'iran' }),
  ],
  sources: [
    createSource({ id: 'a', publisher: 'AFP via Gulf News', lang: 'en' }),
    createSource({ id: 'b', publisher: 'Al Mayadeen', lang: 'ar' }),
    createSource({ id: 'c', publisher: 'Al-Mayadeen', lang: 'fa' }),
  ],
  details: [
    createEventDetails({
      id: 'rockets',
      casualties: {
        killed: { min: 2, max: 3 },
        injured: { min: null, max: null },
        note: null,
      },
      sources: [
        { source: 'a', supports: 'all' },
        { source: 'b', supports: 'all' },
      ],
      disputes: { en: 'Who did it', ar: 'من فعلها' },
    }),
    createEventDetails({
      id: 'visit',
      casualties: { killed: { min: 0, max: 4 }, injured: { min: 1, max: 1 }, note: null },
      sources: [{ source: 'c', supports: 'all' }],
    }),
    createEventDetails({
      id: 'talks',
      casualties: { killed: { min: null, max: 9 }, injured: { min: 0, max: 2 }, note: null },
    }),
  ],
});
const columns = createFilterColumns(events);

function passing(filter: Partial<EventFilter>, withDetails = true): string[] {
  const { failures } = runFilter(
    {
      columns,
      details: withDetails ? createDetailColumns(events, details) : null,
      text: createSearchIndex({ events }, null).find(filter.text ?? ''),
    },
    { ...emptyFilter, ...filter },
  );
  return events.filter((_, index) => failures[index] === 0).map(({ id }) => id);
}

describe('runFilter', () => {
  it('lets everything pass without restrictions', () => {
    expect(passing({})).toEqual(['rockets', 'visit', 'talks']);
    const { events: kinds } = createDataset(EVENT_KINDS.map((kind) => ({ id: kind, kind })));
    const subject = { columns: createFilterColumns(kinds), details: null, text: null };
    expect(runFilter(subject, emptyFilter).failures).toEqual(new Uint8Array(kinds.length));
  });

  it.each<[string, Partial<EventFilter>, string[]]>([
    ['kinds', { kinds: new Set(['attack', 'meeting']) }, ['rockets', 'talks']],
    ['no kinds at all', { kinds: new Set() }, []],
    ['methods', { methods: new Set(['rocket', 'announced']) }, ['rockets', 'visit']],
    ['confidences', { confidences: new Set(['low', 'medium']) }, ['rockets', 'talks']],
    ['actors in any role', { actors: new Set(['group']) }, ['rockets', 'visit']],
    ['no actors at all', { actors: new Set() }, []],
    ['a role of anybody', { roles: new Set(['host', 'visitor']) }, ['visit']],
    [
      'actors in a role',
      { actors: new Set(['group', 'us']), roles: new Set(['claimed']) },
      ['rockets'],
    ],
    ['not the role of another', { actors: new Set(['us']), roles: new Set(['claimed']) }, []],
    ['sides', { sides: new Set(['us', 'iran']) }, ['rockets', 'visit']],
    ['places', { places: new Set(['erbil']) }, ['visit']],
    ['stops of a route', { places: new Set(['tehran']) }, ['visit']],
    [
      'a circle',
      { area: { type: 'circle', center: [44.4, 33.3], radiusKm: 30 } },
      ['rockets', 'talks'],
    ],
    [
      'a ring around a stop',
      {
        area: {
          type: 'polygon',
          ring: [
            [51, 35],
            [52, 35],
            [51.5, 36.5],
          ],
        },
      },
      ['visit'],
    ],
    ['people harmed', { casualties: 'any' }, ['rockets', 'visit']],
    ['deaths, not what may be none', { casualties: 'deaths' }, ['rockets']],
    ['languages of sources', { sourceLanguages: new Set(['ar', 'fa']) }, ['rockets', 'visit']],
    ['publishers, mirrored', { publishers: new Set(['afp']) }, ['rockets']],
    [
      'publishers, spelt either way',
      { publishers: new Set(['al-mayadeen']) },
      ['rockets', 'visit'],
    ],
    ['disputes', { isDisputed: true }, ['rockets']],
    ['text', { text: 'السفاره embassy' }, ['rockets']],
    ['text of the place', { text: 'erbil' }, ['visit']],
    ['text that is nowhere', { text: 'embassy drone' }, []],
    ['all of it', { kinds: new Set(['attack']), text: 'rocket', casualties: 'any' }, ['rockets']],
    ['all of it, one failing', { kinds: new Set(['visit']), text: 'embassy' }, []],
    ['values that nobody has', { actors: new Set(['nobody']), places: new Set(['nowhere']) }, []],
  ])('asks for %s', (_name, filter, expected) => {
    expect(passing(filter)).toEqual(expected);
  });

  it('does not run one text into the next', () => {
    expect(passing({ text: 'embassyصواريخ' })).toEqual([]);
  });

  it('restricts nothing by details that are not here', () => {
    const all = ['rockets', 'visit', 'talks'];
    expect(passing({ sides: new Set(['us']), isDisputed: true }, false)).toEqual(all);
    expect(passing({ casualties: 'deaths', publishers: new Set(['afp']) }, false)).toEqual(all);
    expect(passing({ sourceLanguages: new Set(['ar']) }, false)).toEqual(all);
  });
});
