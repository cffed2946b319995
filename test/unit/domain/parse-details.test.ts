import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildDatasetFiles } from '../../../scripts/dataset-files';
import { readDatasetAbout, readDatasetTexts } from '../../../scripts/dataset-texts';
import { type DatasetDetailsResult, parseDatasetDetails } from '../../../src/domain/parse-details';
import { MORTAR, ROCKETS, SMALL_ABOUT, SMALL_DATASET, VISIT } from '../data/fixtures/small-dataset';

const DETAILS = buildDatasetFiles(SMALL_DATASET, SMALL_ABOUT).details;

function parseEdited(from: string, to: string): DatasetDetailsResult {
  if (!DETAILS.includes(from)) throw new Error(`the details do not contain ${from}`);
  return parseDatasetDetails(JSON.parse(DETAILS.replace(from, () => to)));
}

function expectOk(result: DatasetDetailsResult): Extract<DatasetDetailsResult, { ok: true }> {
  if (!result.ok) throw new Error(result.issue.message);
  return result;
}

describe('parseDatasetDetails', () => {
  const parsed = expectOk(parseDatasetDetails(JSON.parse(DETAILS)));

  it('reads the details of an event', () => {
    expect(parsed.issues).toEqual([]);
    expect(parsed.details.get(ROCKETS)).toEqual({
      id: ROCKETS,
      actors: [
        { actor: 'us-led-coalition', role: 'target', as: null, by: null },
        { actor: 'the-brigade', role: 'claimed', as: null, by: null },
        { actor: 'iran', role: 'suspected', as: null, by: { en: 'an official', ar: 'مسؤول' } },
        { actor: 'iran', role: 'denied', as: null, by: null },
      ],
      target: { en: 'the airport', ar: 'المطار' },
      weapons: { text: { en: '14 rockets', ar: '14 صاروخاً' }, count: { min: 14, max: null } },
      casualties: { killed: { min: 1, max: 2 }, injured: { min: 8, max: null }, note: null },
      summary: {
        en: 'Rockets hit the airport, one person was killed.',
        ar: 'أصابت صواريخ المطار وقُتل شخص.',
      },
      sources: [
        { source: 'agency-20210215', supports: 'time and toll' },
        { source: 'daily-20210216', supports: 'the claim' },
      ],
      disputes: { en: 'The toll differs.', ar: 'تختلف الحصيلة.' },
      related: [VISIT],
      confidenceNote: null,
    });
  });

  it('gives null for what the file leaves out', () => {
    expect(parsed.details.get(MORTAR)).toMatchObject({
      target: null,
      weapons: null,
      casualties: null,
      disputes: null,
      related: [],
      confidenceNote: { en: 'One report.' },
    });
  });

  it('reads actors and sources', () => {
    expect(parsed.actors.get('minister')).toEqual({
      id: 'minister',
      name: { en: 'The Minister', ar: 'الوزير' },
      kind: 'person',
      side: 'iran',
      office: { en: 'minister', ar: 'وزير' },
      aliases: [],
      parent: 'iran',
    });
    expect(parsed.sources.get('agency-20210215')).toEqual({
      id: 'agency-20210215',
      publisher: 'Agency',
      title: 'Rockets hit "airport", one dead',
      titleIsDescription: false,
      url: 'https://agency.example/rockets',
      published: '2021-02-15',
      lang: 'en',
      independence: 'agency',
    });
  });

  it.each<[string, string, string, object]>([
    [
      'an event without a summary',
      '"summary":{"en":"Mortar',
      '"summry":{"en":"Mortar',
      { id: MORTAR, field: 'summary' },
    ],
    [
      'a suspicion nobody has',
      '"by":{"en":"an official","ar":"مسؤول"}',
      '"by":null',
      { id: ROCKETS, field: 'actors[2].by' },
    ],
    [
      'a range upside down',
      '"killed_min":1',
      '"killed_min":5',
      { id: ROCKETS, field: 'casualties.killed_max' },
    ],
    [
      'an address that would run',
      'https://agency.example/rockets',
      'javascript:alert(1)',
      { id: 'agency-20210215', field: 'url' },
    ],
    [
      'an actor of no side',
      '"side":"unknown"',
      '"side":"left"',
      { id: 'the-brigade', field: 'side' },
    ],
  ])('sets %s aside and keeps the others', (_name, from, to, issue) => {
    const { issues, details, actors, sources } = expectOk(parseEdited(from, to));
    expect(issues).toMatchObject([{ code: 'invalid-record', ...issue }]);
    expect(details.size + actors.size + sources.size).toBe(4 + 5 + 2 - 1);
  });

  it.each<[string, unknown]>([
    ['nothing', null],
    ['a list', []],
    ['another format', { ...JSON.parse(DETAILS), format: 2 }],
  ])('refuses %s', (_name, json) => {
    expect(parseDatasetDetails(json)).toMatchObject({
      ok: false,
      issue: { code: 'not-a-dataset', id: null },
    });
  });

  it('never throws, whatever stands where', () => {
    const pristine = JSON.parse(DETAILS);
    fc.assert(
      fc.property(
        fc.jsonValue(),
        fc.constantFrom('format', 'version', 'events', 'actors', 'sources'),
        fc.constantFrom(...Object.keys(pristine.events[ROCKETS])),
        (value, member, field) => {
          parseDatasetDetails(value);
          parseDatasetDetails({ ...pristine, [member]: value });
          const event = { ...pristine.events[ROCKETS], [field]: value };
          const events = { ...pristine.events, [ROCKETS]: event };
          expect(expectOk(parseDatasetDetails({ ...pristine, events })).details.has(VISIT)).toBe(
            true,
          );
        },
      ),
    );
  });

  it('reads the whole dataset without an issue', () => {
    const built = buildDatasetFiles(readDatasetTexts('data'), readDatasetAbout('data'));
    const { issues, details, actors, sources } = expectOk(
      parseDatasetDetails(JSON.parse(built.details)),
    );
    expect(issues).toEqual([]);
    expect([details.size, actors.size, sources.size]).toEqual([606, 210, 1269]);
  });
});
