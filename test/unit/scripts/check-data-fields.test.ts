import { describe, expect, it } from 'vitest';
import type { DatasetTexts } from '../../../scripts/dataset-texts';
import { type ExpectedProblem, errorsOf, expectOneError } from '../data/fixtures/expect-one-error';
import {
  editSmallDataset,
  MEETING,
  MORTAR,
  ROCKETS,
  SMALL_DATASET,
  VISIT,
} from '../data/fixtures/small-dataset';

describe('findDataProblems, fields', () => {
  it.each<[string, keyof DatasetTexts, string, string, ExpectedProblem]>([
    [
      'an unknown kind',
      'events',
      '"kind":"visit"',
      '"kind":"vsit"',
      { line: 4, id: VISIT, field: 'kind', right: /"visit"\?/ },
    ],
    [
      'a method of another kind',
      'events',
      '"method":"talks"',
      '"method":"rocket"',
      { line: 5, id: MEETING, field: 'method', right: /talks, secret/ },
    ],
    [
      'an unknown member',
      'events',
      '"disputes":null',
      '"disputes":null,"note":1',
      { line: 2, id: MORTAR, field: 'note', what: /unknown member/ },
    ],
    [
      'a missing member',
      'events',
      '"route":null,',
      '',
      { line: 2, id: MORTAR, field: 'route', what: /missing/ },
    ],
    [
      'a day that does not exist',
      'events',
      '"end":"2021-02-28"',
      '"end":"2021-02-30"',
      { line: 4, id: VISIT, field: 'end', right: /a real date/ },
    ],
    [
      'a precision that the start does not have',
      'events',
      '"time_precision":4',
      '"time_precision":2',
      { line: 2, id: MORTAR, field: 'time_precision', right: /a day/ },
    ],
    [
      'a route of an attack',
      'events',
      '"route":null',
      '"route":["baghdad","tehran"]',
      { line: 2, id: MORTAR, field: 'route', right: /only a visit/ },
    ],
    [
      'a route of one place',
      'events',
      '["baghdad","tehran"]',
      '["tehran"]',
      { line: 4, id: VISIT, field: 'route' },
    ],
    [
      'an English text where Arabic belongs',
      'events',
      '"ar":"زيارة."',
      '"ar":"A visit."',
      { line: 4, id: VISIT, field: 'summary.ar', right: /Arabic letters/ },
    ],
    [
      'an Arabic text where English belongs',
      'events',
      '"en":"A visit."',
      '"en":"زيارة."',
      { line: 4, id: VISIT, field: 'summary.en', right: /Latin letters/ },
    ],
    [
      'an empty text',
      'sources',
      '"publisher":"Daily"',
      '"publisher":""',
      { line: 3, id: 'daily-20210216', field: 'publisher' },
    ],
    [
      'space at the end of a text',
      'events',
      '"en":"A visit."',
      '"en":"A visit. "',
      { line: 4, id: VISIT, field: 'summary.en', right: /no space/ },
    ],
    [
      'a direction override in a text',
      'events',
      '"en":"A visit."',
      '"en":"A \u202Evisit."',
      { line: 4, id: VISIT, field: 'summary.en', right: /invisible/ },
    ],
    [
      'more killed at least than at most',
      'events',
      '"killed_min":1',
      '"killed_min":3',
      { line: 3, id: ROCKETS, field: 'casualties.killed_max', right: /killed_min or more/ },
    ],
    [
      'half a person',
      'events',
      '"injured_min":8',
      '"injured_min":7.5',
      { line: 3, id: ROCKETS, field: 'casualties.injured_min', right: /whole/ },
    ],
    [
      'a suspicion nobody has',
      'events',
      '"by":{"en":"an official","ar":"مسؤول"}',
      '"by":null',
      { line: 3, id: ROCKETS, field: 'actors[2].by', right: /who attributes/ },
    ],
    [
      'an event without a source',
      'events',
      '[{"source":"daily-20210216","supports":"the month"}]',
      '[]',
      { line: 2, id: MORTAR, field: 'sources', right: /at least one/ },
    ],
    [
      'an id with capitals',
      'events',
      MORTAR,
      '2021-02-Baghdad-mortar',
      { line: 2, id: '2021-02-Baghdad-mortar', field: 'id', right: /lower-case/ },
    ],
    [
      'an id of an entry with a space',
      'sources',
      '{\n"agency',
      '{\n"x y": {"publisher":"X","title":"X","title_is_description":false,"url":null,"published":null,"lang":"en","independence":"other"},\n"agency',
      { line: 2, id: 'x y', field: null, right: /lower-case/ },
    ],
    [
      'an address that is not http',
      'sources',
      'https://agency.example/rockets',
      'javascript:alert(1)',
      { line: 2, id: 'agency-20210215', field: 'url', right: /https/ },
    ],
    [
      'a month where a day belongs',
      'sources',
      '"published":"2021-02-15"',
      '"published":"2021-02"',
      { line: 2, id: 'agency-20210215', field: 'published', right: /whole day/ },
    ],
    [
      'a latitude beyond the pole',
      'places',
      '35.69]',
      '95.69]',
      { line: 4, id: 'tehran', field: 'coordinates[1]', right: /-90 to 90/ },
    ],
    [
      'a country that has no zone here',
      'places',
      '"country":"IR"',
      '"country":"ZZ"',
      { line: 4, id: 'tehran', field: 'country', right: /time-zone/ },
    ],
    [
      'a parent that is unknown',
      'actors',
      '"parent":"iran"',
      '"parent":"iraan"',
      { line: 4, id: 'minister', field: 'parent', right: /"iran"/ },
    ],
    [
      'an actor who is its own parent',
      'actors',
      '"side":"iran","office":null,"aliases":[],"parent":null',
      '"side":"iran","office":null,"aliases":[],"parent":"iran"',
      { line: 2, id: 'iran', field: 'parent', what: /iran > iran/ },
    ],
  ])('reports %s', (_name, file, from, to, expected) => {
    expectOneError(file, from, to, expected);
  });

  it('reports six decimals, in the place and where the event differs from it', () => {
    const errors = errorsOf(editSmallDataset('places', '51.42,', '51.420001,'));
    expect(errors.map(({ file, line, field }) => [file, line, field])).toEqual([
      ['places', 4, 'coordinates[0]'],
    ]);
  });

  it('reports every wrong field of a line at once', () => {
    const { events } = editSmallDataset('events', '"method":"announced"', '"method":"talks"');
    const errors = errorsOf({
      ...SMALL_DATASET,
      events: events.replace('"geo_precision":3,"route":["b', '"geo_precision":9,"route":["b'),
    });
    expect(errors.map(({ field }) => field)).toEqual(['geo_precision', 'method']);
  });
});
