import { describe, expect, it } from 'vitest';
import { buildDatasetFiles, type DatasetFiles } from '../../../scripts/dataset-files';
import { readDatasetAbout, readDatasetTexts } from '../../../scripts/dataset-texts';
import type { Dataset, DatasetDetails } from '../../../src/domain/dataset';
import { parseDatasetDetails } from '../../../src/domain/parse-details';
import { parseDatasetIndex } from '../../../src/domain/parse-index';
import { rebuildFeature } from '../../../src/domain/rebuild-feature';
import { ROCKETS, SMALL_ABOUT, SMALL_DATASET } from '../data/fixtures/small-dataset';

/** The dataset as the page reads it from what is served. */
function readAsThePage({ index, details }: DatasetFiles): {
  readonly dataset: Dataset;
  readonly details: DatasetDetails;
} {
  const read = parseDatasetIndex(JSON.parse(index));
  const readDetails = parseDatasetDetails(JSON.parse(details));
  if (!read.ok || !readDetails.ok) throw new Error('the built files cannot be read');
  return { dataset: read.dataset, details: readDetails };
}

describe('rebuildFeature', () => {
  it('gives data/events.geojson again, to the letter, for the whole dataset', () => {
    const files = buildDatasetFiles(readDatasetTexts('data'), readDatasetAbout('data'));
    const { dataset, details } = readAsThePage(files);
    const lines = dataset.events.map((event) => JSON.stringify(rebuildFeature(event, details)));
    const served = files.eventsGeojson.trimEnd().split('\n').slice(1, -1);
    expect(lines).toHaveLength(served.length);
    expect(lines).toEqual(served.map((line) => line.replace(/,$/, '')));
  });

  it('gives nothing where a part of the record was set aside', () => {
    const { dataset, details } = readAsThePage(buildDatasetFiles(SMALL_DATASET, SMALL_ABOUT));
    const event = dataset.events.find(({ id }) => id === ROCKETS);
    if (event === undefined) throw new Error('no such event');
    expect(rebuildFeature(event, details)?.id).toBe(ROCKETS);
    for (const [part, id] of [
      ['details', ROCKETS],
      ['actors', 'iran'],
      ['sources', 'agency-20210215'],
    ] as const) {
      const rest = new Map<string, unknown>(details[part]);
      rest.delete(id);
      expect(rebuildFeature(event, { ...details, [part]: rest }), part).toBeNull();
    }
  });
});
