import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type DataProblem, formatDataProblem } from '../../../scripts/check-data/data-problem';
import { findDataProblems } from '../../../scripts/check-data/find-data-problems';
import { editDistance, findNearest } from '../../../scripts/check-data/nearest';
import { DATASET_FILES, type DatasetTexts } from '../../../scripts/dataset-texts';
import { type ExpectedProblem, errorsOf, expectOneError } from '../data/fixtures/expect-one-error';
import {
  editSmallDataset,
  MEETING,
  MORTAR,
  ROCKETS,
  SMALL_ABOUT,
  SMALL_DATASET,
  VISIT,
} from '../data/fixtures/small-dataset';

describe('findDataProblems', () => {
  it('finds nothing in a dataset that is in order', () => {
    expect(findDataProblems(SMALL_DATASET)).toEqual([]);
  });

  it('does not mind Windows line ends or a missing last one', () => {
    const events = SMALL_DATASET.events.replaceAll('\n', '\r\n').trimEnd();
    expect(findDataProblems({ ...SMALL_DATASET, events })).toEqual([]);
  });

  describe('lines', () => {
    it('reports a line that is not JSON and goes on with the others', () => {
      const events = editSmallDataset('events', '"kind":"attack"', '"kind":attack').events.replace(
        '"method":"announced"',
        '"method":"anounced"',
      );
      const errors = errorsOf({ ...SMALL_DATASET, events });
      expect(errors).toContainEqual(
        expect.objectContaining({ line: 2, id: MORTAR, what: expect.stringContaining('not JSON') }),
      );
      expect(errors).toContainEqual(
        expect.objectContaining({ line: 4, id: VISIT, field: 'method' }),
      );
      expect(errors).toHaveLength(2);
    });

    it('reports a missing comma and one too many', () => {
      expectOneError('places', '"aliases":[]},\n"erbil', '"aliases":[]}\n"erbil', {
        line: 2,
        id: 'baghdad',
        field: null,
        what: /no comma/,
      });
      expectOneError('sources', '"newspaper"}\n', '"newspaper"},\n', {
        line: 3,
        id: 'daily-20210216',
        field: null,
        what: /a comma after the last/,
      });
    });

    it('reports a file that begins or ends otherwise', () => {
      expect(errorsOf({ ...SMALL_DATASET, actors: '' })).toContainEqual(
        expect.objectContaining({
          file: 'actors',
          line: 1,
          what: expect.stringContaining('begin'),
        }),
      );
      expectOneError('events', '\n]}\n', '\n', { line: 5, id: null, field: null, what: /end/ });
      const pretty = JSON.stringify(JSON.parse(SMALL_DATASET.events), null, 2);
      expect(errorsOf({ ...SMALL_DATASET, events: pretty })).toEqual([
        expect.objectContaining({
          file: 'events',
          line: 1,
          right: expect.stringContaining('one Feature a line'),
        }),
      ]);
    });

    it('reports two entries on one line', () => {
      const texts = editSmallDataset('actors', '"parent":null},\n"iraqi', '"parent":null},"iraqi');
      expect(errorsOf(texts)).toContainEqual(
        expect.objectContaining({ line: 2, what: expect.stringContaining('exactly one entry') }),
      );
    });

    it('tells a broken line of a place once, not again at its events', () => {
      expectOneError('places', '"kind":"airport"', '"kind":airport', {
        line: 3,
        id: 'erbil-airport',
        field: null,
        what: /not JSON/,
      });
    });
  });

  describe('between records', () => {
    it.each<[string, string, string, ExpectedProblem]>([
      [
        'an unknown place',
        '"place":"erbil-airport"',
        '"place":"erbil-airprt"',
        { line: 3, id: ROCKETS, field: 'place', right: /"erbil-airport"/ },
      ],
      [
        'an unknown place on a route',
        '["baghdad","tehran"]',
        '["bagdad","tehran"]',
        { line: 4, id: VISIT, field: 'route[0]', right: /"baghdad"/ },
      ],
      [
        'an unknown actor',
        '"actor":"the-brigade"',
        '"actor":"a-brigade"',
        { line: 3, id: ROCKETS, field: 'actors[1].actor', right: /"the-brigade"/ },
      ],
      [
        'an unknown source',
        '"source":"agency-20210215"',
        '"source":"agency-20210251"',
        { line: 3, id: ROCKETS, field: 'sources[0].source', right: /"agency-20210215"/ },
      ],
      [
        'an unknown related event',
        `["${VISIT}"]`,
        '["2021-02-27-tehran-minster-visit"]',
        { line: 3, id: ROCKETS, field: 'related[0]', right: new RegExp(VISIT) },
      ],
      [
        'an event related to itself',
        `["${VISIT}"]`,
        `["${ROCKETS}"]`,
        { line: 3, id: ROCKETS, field: 'related[0]', what: /itself/ },
      ],
      [
        'an unknown visit',
        `"part_of":"${VISIT}"`,
        '"part_of":"2021-03-other"',
        { line: 5, id: MEETING, field: 'part_of', right: /add it/ },
      ],
      [
        'an event that is part of itself',
        `"part_of":"${VISIT}"`,
        `"part_of":"${MEETING}"`,
        { line: 5, id: MEETING, field: 'part_of', what: /leads back/ },
      ],
      [
        'a point that is not where the place is',
        '[43.9632,36.2376]',
        '[36.2376,43.9632]',
        { line: 3, id: ROCKETS, field: 'geometry.coordinates', right: /\[43.9632, 36.2376\]/ },
      ],
      [
        'an end before the start',
        '"end":"2021-02-28"',
        '"end":"2021-02-26"',
        { line: 4, id: VISIT, field: 'end', what: /before the start/ },
      ],
    ])('reports %s', (_name, from, to, expected) => {
      expectOneError('events', from, to, expected);
    });

    it('reports a longer circle of parts at each of its events', () => {
      const errors = errorsOf(
        editSmallDataset(
          'events',
          '"route":["baghdad","tehran"],"part_of":null',
          `"route":["baghdad","tehran"],"part_of":"${MEETING}"`,
        ),
      );
      expect(errors.map(({ id, field }) => [id, field])).toEqual([
        [VISIT, 'part_of'],
        [MEETING, 'part_of'],
      ]);
    });

    it('reports an id that stands twice, by the line of the first', () => {
      const [head, first, ...rest] = SMALL_DATASET.events.split('\n');
      const errors = errorsOf({
        ...SMALL_DATASET,
        events: [head, first, first, ...rest].join('\n'),
      });
      expect(errors).toEqual([
        expect.objectContaining({ line: 3, id: MORTAR, what: 'line 2 has this id too' }),
      ]);
    });

    it('reports an event that stands below a later one', () => {
      const lines = SMALL_DATASET.events.split('\n');
      const [head, first, second, ...rest] = lines;
      const errors = errorsOf({
        ...SMALL_DATASET,
        events: [head, second, first, ...rest].join('\n'),
      });
      expect(errors).toEqual([
        expect.objectContaining({
          line: 3,
          id: MORTAR,
          field: 'start',
          what: expect.stringContaining(ROCKETS),
        }),
      ]);
    });

    it('tells a slip in a place once, not again at its events', () => {
      expectOneError('places', '"kind":"airport"', '"kind":"aiport"', {
        line: 3,
        id: 'erbil-airport',
        field: 'kind',
        right: /"airport"\?/,
      });
    });
  });

  describe('notes', () => {
    const notesOf = (texts: DatasetTexts): DataProblem[] => {
      const problems = findDataProblems(texts);
      expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
      return problems;
    };

    it('notes an offset that clocks at the place did not have, and says the right one', () => {
      const notes = notesOf(editSmallDataset('events', '21:30+03:00', '21:30+04:00'));
      expect(notes).toEqual([
        expect.objectContaining({
          line: 3,
          id: ROCKETS,
          field: 'start',
          right: '2021-02-15T21:30+03:00',
        }),
      ]);
    });

    it('notes an unused place, actor and source', () => {
      const places = editSmallDataset('events', '["baghdad","tehran"]', '["tehran","tehran"]')
        .events.replace('"place":"baghdad"', '"place":"tehran"')
        .replace('[44.3661,33.3152]', '[51.42,35.69]')
        .replace('"actor":"the-brigade"', '"actor":"us-led-coalition"')
        // Iran is left as the minister's parent only, which is a use.
        .replaceAll('"actor":"iran"', '"actor":"us-led-coalition"')
        .replace(
          '{"source":"daily-20210216","supports":"the month"}',
          '{"source":"agency-20210215","supports":"the month"}',
        )
        .replace(',{"source":"daily-20210216","supports":"the claim"}', '');
      const notes = notesOf({ ...SMALL_DATASET, events: places });
      expect(notes.map(({ id }) => id)).toEqual(['baghdad', 'the-brigade', 'daily-20210216']);
    });

    it('notes a start unlike the date of the id', () => {
      const notes = notesOf(editSmallDataset('events', '2021-02-28-tehran', '2021-02-18-tehran'));
      expect(notes).toEqual([
        expect.objectContaining({ id: '2021-02-18-tehran-meeting', field: 'start' }),
      ]);
    });
  });
});

describe('formatDataProblem', () => {
  it('names file, line, record, field, what is wrong and what would be right', () => {
    const [problem] = findDataProblems(
      editSmallDataset('events', '"kind":"visit"', '"kind":"vsit"'),
    );
    if (problem === undefined) throw new Error('no problem found');
    expect(formatDataProblem(problem, 'data')).toMatch(
      /^data\/events\.geojson:4 {2}events\[2021-02-27-tehran-minister-visit\]\.kind {2}is "vsit" {2}-> "visit"\?/,
    );
  });
});

describe('findNearest', () => {
  it('counts letters put in, left out and changed', () => {
    expect(editDistance('kitten', 'sitting')).toBe(3);
    expect(editDistance('', 'abc')).toBe(3);
    expect(editDistance('same', 'same')).toBe(0);
  });

  it('gives no word where none is alike', () => {
    expect(findNearest('basra', ['erbil', 'tehran'])).toBeNull();
    expect(findNearest('erbl', ['erbil', 'tehran'])).toBe('erbil');
  });
});

describe('scripts/check-data.ts', () => {
  function run(texts: DatasetTexts): { status: number | null; stdout: string } {
    const dir = mkdtempSync(join(tmpdir(), 'dataset-'));
    try {
      for (const file of ['events', 'places', 'actors', 'sources'] as const) {
        writeFileSync(join(dir, DATASET_FILES[file]), texts[file]);
      }
      writeFileSync(join(dir, 'dataset.json'), JSON.stringify(SMALL_ABOUT));
      return spawnSync('node_modules/.bin/tsx', ['scripts/check-data.ts', dir], {
        encoding: 'utf8',
      });
    } finally {
      rmSync(dir, { recursive: true });
    }
  }

  it('ends with 0 and the counts where all is in order', () => {
    const { status, stdout } = run(SMALL_DATASET);
    expect(stdout).toContain('4 events, 3 places, 5 actors, 2 sources');
    expect(status).toBe(0);
  });

  it('ends with 1 and the list where something is wrong', () => {
    const { status, stdout } = run(editSmallDataset('places', '"city"', '"citty"'));
    expect(stdout).toContain('places.json:2  places[baghdad].kind');
    expect(status).toBe(1);
  });
});
