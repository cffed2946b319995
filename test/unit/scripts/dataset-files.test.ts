import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { buildDatasetFiles } from '../../../scripts/dataset-files';
import { readDatasetAbout, readDatasetTexts } from '../../../scripts/dataset-texts';
import { DATASET_COLUMNS } from '../../../src/domain/dataset-columns';
import { parseCsv } from '../../support/parse-csv';
import {
  editSmallDataset,
  ROCKETS,
  SMALL_ABOUT,
  SMALL_DATASET,
  VISIT,
} from '../data/fixtures/small-dataset';

const BUILT = buildDatasetFiles(SMALL_DATASET, SMALL_ABOUT);

function cellsOf(csv: string, id: string): Record<string, string> {
  const [header = [], ...rows] = parseCsv(csv.slice(1));
  const row = rows.find(([first]) => first === id) ?? [];
  return Object.fromEntries(header.map((name, column) => [name, row[column] ?? '']));
}

describe('buildDatasetFiles', () => {
  it('gives the same texts every time', () => {
    expect(buildDatasetFiles(SMALL_DATASET, SMALL_ABOUT)).toEqual(BUILT);
  });

  it('throws on a dataset that does not pass the check', () => {
    expect(() =>
      buildDatasetFiles(editSmallDataset('events', '"kind":"visit"', '"kind":"trip"'), SMALL_ABOUT),
    ).toThrow();
  });

  describe('index', () => {
    it('leaves out nulls and places that no event uses', () => {
      const places = SMALL_DATASET.places.replace(
        '{\n',
        '{\n"a-place": {"name":{"en":"A","ar":"أ"},"kind":"city","country":"IQ","admin1":null,"coordinates":[44,33],"precision":3,"basis":"x","aliases":[]},\n',
      );
      const index = JSON.parse(buildDatasetFiles({ ...SMALL_DATASET, places }, SMALL_ABOUT).index);
      expect(Object.keys(index.places)).toEqual(['baghdad', 'erbil-airport', 'tehran']);
      expect(Object.values(index.events[0])).not.toContain(null);
      expect(index.events[0]).not.toHaveProperty('end');
      expect(index.events[0]).not.toHaveProperty('summary');
    });

    it('is at most 48 kB compressed for the whole dataset', () => {
      const { index } = buildDatasetFiles(readDatasetTexts('data'), readDatasetAbout('data'));
      expect(gzipSync(index, { level: 9 }).length).toBeLessThan(48_000);
    });
  });

  describe('eventsGeojson', () => {
    it('is a FeatureCollection that says what it is, one Feature a line', () => {
      const json = JSON.parse(BUILT.eventsGeojson);
      expect(json).toMatchObject({
        type: 'FeatureCollection',
        title: SMALL_ABOUT.title,
        version: '1.2.3',
        published: '2026-01-02',
        licence: 'CC-BY-4.0',
        citation: expect.stringContaining('version 1.2.3'),
      });
      expect(json.features).toHaveLength(4);
      const lines = BUILT.eventsGeojson.trimEnd().split('\n');
      expect(lines).toHaveLength(4 + 2);
      expect(JSON.parse((lines[1] ?? '').slice(0, -1))).toEqual(json.features[0]);
    });

    it('writes names out', () => {
      const json = JSON.parse(BUILT.eventsGeojson);
      expect(json.features[1].properties.place_name.ar).toBe('مطار أربيل');
      expect(json.features[1].properties.sources[0].publisher).toBe('Agency');
    });
  });

  describe('eventsCsv', () => {
    const csv = BUILT.eventsCsv;

    it('begins with a byte order mark and has a header and one row an event', () => {
      expect(csv.charCodeAt(0)).toBe(0xfeff);
      const rows = parseCsv(csv.slice(1));
      expect(rows[0]).toEqual(DATASET_COLUMNS.map(({ name }) => name));
      expect(new Set(rows[0]).size).toBe(rows[0]?.length);
      expect(rows.map(({ length }) => length)).toEqual(rows.map(() => DATASET_COLUMNS.length));
      expect(rows).toHaveLength(1 + 4);
      expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    });

    it('has the fields of an event flat', () => {
      expect(cellsOf(csv, ROCKETS)).toMatchObject({
        start: '2021-02-15T21:30+03:00',
        end: '',
        title_ar: 'صواريخ على مطار أربيل',
        summary_en: 'Rockets hit the airport, one person was killed.',
        place_en: 'Erbil airport',
        lat: '36.2376',
        lng: '43.9632',
        actors_claimed_en: 'The Brigade',
        actors_suspected_en: 'Iran [by: an official]',
        actors_suspected_ar: 'إيران [بحسب: مسؤول]',
        actors_attributed_en: '',
        weapons_min: '14',
        weapons_max: '',
        killed_max: '2',
        injured_max: '',
        source_publishers: 'Agency; Daily',
        source_urls: 'https://agency.example/rockets',
      });
      expect(cellsOf(csv, VISIT)).toMatchObject({
        route_en: 'Baghdad; Tehran',
        actors_visitor_en: 'The Minister (envoy)',
        killed_min: '',
      });
    });

    it('keeps a spreadsheet from running a text', () => {
      const texts = editSmallDataset('events', '"en":"A visit."', '"en":"=HYPERLINK(\\"x\\")"');
      const { eventsCsv } = buildDatasetFiles(texts, SMALL_ABOUT);
      expect(cellsOf(eventsCsv, VISIT).summary_en).toBe(`'=HYPERLINK("x")`);
    });
  });

  it('describes every column in README.txt, with licence and citation', () => {
    for (const { name, about } of DATASET_COLUMNS) {
      expect(BUILT.readmeTxt).toMatch(new RegExp(`^ {2}${name} +`, 'm'));
      expect(BUILT.readmeTxt).toContain(about);
    }
    expect(BUILT.readmeTxt).toContain('CC BY 4.0');
    expect(BUILT.readmeTxt).toContain('A small dataset. Dataset, version 1.2.3, 2026-01-02.');
    expect(BUILT.readmeTxt).toContain('4 events');
  });
});
