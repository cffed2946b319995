import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildDatasetFiles } from '../../../scripts/dataset-files';
import { readDatasetAbout, readDatasetTexts } from '../../../scripts/dataset-texts';
import { type DatasetIndexResult, parseDatasetIndex } from '../../../src/domain/parse-index';
import {
  MEETING,
  MORTAR,
  ROCKETS,
  SMALL_ABOUT,
  SMALL_DATASET,
  VISIT,
} from '../data/fixtures/small-dataset';

const INDEX = buildDatasetFiles(SMALL_DATASET, SMALL_ABOUT).index;

/** The small index with the first occurrence of a text replaced. */
function parseEdited(from: string, to: string): DatasetIndexResult {
  if (!INDEX.includes(from)) throw new Error(`the index does not contain ${from}`);
  return parseDatasetIndex(JSON.parse(INDEX.replace(from, () => to)));
}

function expectOk(result: DatasetIndexResult): Extract<DatasetIndexResult, { ok: true }> {
  if (!result.ok) throw new Error(result.issue.message);
  return result;
}

describe('parseDatasetIndex', () => {
  it('reads every event, in order, with its place and time', () => {
    const { dataset, issues } = expectOk(parseDatasetIndex(JSON.parse(INDEX)));
    expect(issues).toEqual([]);
    const { version, published, title } = dataset;
    expect({ version, published, title }).toEqual({
      version: '1.2.3',
      published: '2026-01-02',
      title: SMALL_ABOUT.title,
    });
    expect(dataset.events.map(({ id, index }) => [id, index])).toEqual([
      [MORTAR, 0],
      [ROCKETS, 1],
      [VISIT, 2],
      [MEETING, 3],
    ]);
    const [mortar, rockets, visit, meeting] = dataset.events;
    expect(mortar).toMatchObject({
      method: 'mortar',
      confidence: 'low',
      route: null,
      partOf: null,
      aliases: [],
    });
    expect(mortar?.time.precision).toBe('month');
    expect(rockets).toMatchObject({
      kind: 'attack',
      title: { en: 'Rockets hit Erbil airport', ar: 'صواريخ على مطار أربيل' },
      geoPrecision: 1,
      actors: [
        { actor: 'us-led-coalition', role: 'target' },
        { actor: 'the-brigade', role: 'claimed' },
        { actor: 'iran', role: 'suspected' },
        { actor: 'iran', role: 'denied' },
      ],
    });
    expect(rockets?.time).toMatchObject({ precision: 'time', timeZone: 'Asia/Baghdad' });
    expect(rockets?.place).toBe(dataset.places.get('erbil-airport'));
    expect(rockets?.place.coordinates).toEqual([43.9632, 36.2376]);
    expect(visit?.route?.map(({ id }) => id)).toEqual(['baghdad', 'tehran']);
    expect(visit?.time.end).toBe('2021-02-28');
    expect(meeting?.partOf).toBe(VISIT);
  });

  it.each<[string, string, string, object]>([
    [
      'of an unknown kind',
      '"kind":"attack"',
      '"kind":"atack"',
      { code: 'invalid-record', id: MORTAR, field: 'kind' },
    ],
    [
      'with a method of another kind',
      '"method":"mortar"',
      '"method":"talks"',
      { code: 'broken-rule', id: MORTAR, field: 'method' },
    ],
    [
      'at an unknown place',
      '"place":"baghdad"',
      '"place":"nowhere"',
      { code: 'unknown-place', id: MORTAR, field: 'place' },
    ],
    [
      'at a place named like a built-in',
      '"place":"baghdad"',
      '"place":"constructor"',
      { code: 'unknown-place', id: MORTAR, field: 'place' },
    ],
    [
      'on an impossible day',
      '"start":"2021-02"',
      '"start":"2021-13"',
      { code: 'invalid-record', id: MORTAR, field: 'start' },
    ],
    [
      'with an unknown role',
      '["iraqi-government","target"]',
      '["iraqi-government","victim"]',
      { code: 'invalid-record', id: MORTAR, field: 'actors[0][1]' },
    ],
    [
      'without an Arabic title',
      '"ar":["أنباء عن قصف بالهاون في بغداد"',
      '"ar":[null',
      { code: 'invalid-record', id: MORTAR, field: 'title.ar' },
    ],
  ])('sets an event aside %s', (_name, from, to, issue) => {
    const { dataset, issues } = expectOk(parseEdited(from, to));
    expect(issues[0]).toMatchObject(issue);
    expect(dataset.events.map(({ index }) => index)).toEqual(dataset.events.map((_, i) => i));
    expect(dataset.events.length).toBeLessThanOrEqual(4);
    expect(dataset.events.find(({ id }) => id === MORTAR)).toBeUndefined();
  });

  it('sets an event aside that is no object', () => {
    const json = JSON.parse(INDEX);
    json.events[0] = 'x';
    const { dataset, issues } = expectOk(parseDatasetIndex(json));
    expect(issues).toMatchObject([{ code: 'invalid-record', id: null, field: null }]);
    expect(dataset.events[0]?.title.en).toBe('Rockets hit Erbil airport');
  });

  it('refuses a file where a title might be that of another event', () => {
    const json = JSON.parse(INDEX);
    json.titles.ar.pop();
    expect(parseDatasetIndex(json)).toMatchObject({
      ok: false,
      issue: { code: 'not-a-dataset', field: 'titles' },
    });
  });

  it('sets an event aside that ends before it starts, or stops at an unknown place', () => {
    const ended = expectOk(parseEdited('"end":"2021-02-28"', '"end":"2021-02-26"'));
    expect(ended.issues).toMatchObject([{ code: 'impossible-time', id: VISIT, field: 'end' }]);
    const lost = expectOk(parseEdited('["baghdad","tehran"]', '["baghdad","elsewhere"]'));
    expect(lost.issues).toMatchObject([{ code: 'unknown-place', id: VISIT, field: 'route' }]);
  });

  it('keeps the first of two events with one id', () => {
    const { dataset, issues } = expectOk(parseEdited(`"id":"${ROCKETS}"`, `"id":"${MORTAR}"`));
    expect(issues).toMatchObject([{ code: 'duplicate-id', id: MORTAR }]);
    expect(dataset.events.map(({ id }) => id)).toEqual([MORTAR, VISIT, MEETING]);
    expect(dataset.events[0]?.method).toBe('mortar');
  });

  it('sets a bad place aside, and with it the events there', () => {
    const { dataset, issues } = expectOk(parseEdited('[43.9632,36.2376]', '[43.9632,136.2376]'));
    expect(issues).toMatchObject([
      { code: 'invalid-record', id: 'erbil-airport', field: 'coordinates[1]' },
      { code: 'unknown-place', id: ROCKETS },
    ]);
    expect(dataset.events).toHaveLength(3);
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['a text', 'index'],
    ['an empty object', {}],
    ['another format', { ...JSON.parse(INDEX), format: 2 }],
  ])('refuses %s', (_name, json) => {
    expect(parseDatasetIndex(json)).toMatchObject({ ok: false, issue: { code: 'not-a-dataset' } });
  });

  it('refuses a file without one usable event', () => {
    const json = { ...JSON.parse(INDEX), events: [], titles: { en: [], ar: [] } };
    expect(parseDatasetIndex(json)).toMatchObject({ ok: false, issue: { code: 'no-events' } });
  });

  it('never throws, whatever stands where', () => {
    const pristine = JSON.parse(INDEX);
    fc.assert(
      fc.property(
        fc.jsonValue(),
        fc.constantFrom('format', 'version', 'published', 'title', 'places', 'events', 'titles'),
        (value, member) => {
          parseDatasetIndex(value);
          parseDatasetIndex({ ...pristine, [member]: value });
          parseDatasetIndex({ ...pristine, places: { ...pristine.places, baghdad: value } });
          const events = [value, ...pristine.events.slice(1)];
          const result = expectOk(parseDatasetIndex({ ...pristine, events }));
          expect(result.dataset.events.map(({ id }) => id)).toEqual([ROCKETS, VISIT, MEETING]);
        },
      ),
    );
  });

  it('never throws on one member of an event gone wrong', () => {
    const pristine = JSON.parse(INDEX);
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.keys(pristine.events[2])),
        fc.jsonValue(),
        (member, value) => {
          const events = [...pristine.events];
          events[2] = { ...events[2], [member]: value };
          expectOk(parseDatasetIndex({ ...pristine, events }));
        },
      ),
    );
  });

  it('reads the whole dataset without an issue', () => {
    const { index } = buildDatasetFiles(readDatasetTexts('data'), readDatasetAbout('data'));
    const { dataset, issues } = expectOk(parseDatasetIndex(JSON.parse(index)));
    expect(issues).toEqual([]);
    expect(dataset.events).toHaveLength(606);
  });
});
