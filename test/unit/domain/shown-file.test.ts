import { describe, expect, it } from 'vitest';
import { buildDatasetFiles } from '../../../scripts/dataset-files';
import { DATASET_COLUMNS } from '../../../src/domain/dataset-columns';
import type { DenormalisedFeature } from '../../../src/domain/denormalise';
import { type ShownFileAbout, toShownFile } from '../../../src/domain/shown-file';
import { day } from '../../support/day';
import { parseCsv } from '../../support/parse-csv';
import { SMALL_ABOUT, SMALL_DATASET } from '../data/fixtures/small-dataset';

const whole = buildDatasetFiles(SMALL_DATASET, SMALL_ABOUT);
const features: readonly DenormalisedFeature[] = JSON.parse(whole.eventsGeojson).features;
const about: ShownFileAbout = {
  title: SMALL_ABOUT.title,
  version: '1.2.3',
  published: '2026-01-02',
  window: { from: day('2021-07-01'), to: day('2021-07-31') },
  filters: ['Attacks'],
  link: 'https://example.org/?from=2021-07-01',
  citation: 'Tazamun (2026). “A, b”.',
};

describe('toShownFile', () => {
  it('is named after its days', () => {
    expect(toShownFile('csv', features, about).name).toBe('tazamun-2021-07-01_2021-07-31.csv');
    expect(toShownFile('geojson', [], about).name).toBe('tazamun-2021-07-01_2021-07-31.geojson');
  });

  it('writes the table of the whole dataset, with licence and citation in every row', () => {
    const { text } = toShownFile('csv', features, about);
    expect(text.charCodeAt(0)).toBe(0xfeff);
    const [head = [], ...rows] = parseCsv(text.slice(1));
    const [, ...wholeRows] = parseCsv(whole.eventsCsv.slice(1));
    expect(head).toEqual([...DATASET_COLUMNS.map(({ name }) => name), 'licence', 'citation']);
    expect(rows).toEqual(wholeRows.map((row) => [...row, 'CC-BY-4.0', about.citation]));
  });

  it('writes features as the whole dataset has them, and what the view was', () => {
    const { features: written, ...members } = JSON.parse(
      toShownFile('geojson', features.slice(1, 3), about).text,
    );
    expect(written).toEqual(features.slice(1, 3));
    expect(members).toEqual({
      type: 'FeatureCollection',
      title: SMALL_ABOUT.title,
      version: '1.2.3',
      published: '2026-01-02',
      licence: 'CC-BY-4.0',
      citation: about.citation,
      link: about.link,
      from: '2021-07-01',
      to: '2021-07-31',
      filters: ['Attacks'],
    });
  });
});
