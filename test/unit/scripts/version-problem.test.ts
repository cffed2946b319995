import { describe, expect, it } from 'vitest';
import { findVersionProblem } from '../../../scripts/check-data/version-problem';
import { buildDatasetFiles } from '../../../scripts/dataset-files';
import { editSmallDataset, SMALL_ABOUT, SMALL_DATASET } from '../data/fixtures/small-dataset';

const BUILT = buildDatasetFiles(SMALL_DATASET, SMALL_ABOUT);
const CHANGED = editSmallDataset('places', '"city"', '"town"');
const changedAs = (version: string) => buildDatasetFiles(CHANGED, { ...SMALL_ABOUT, version });

const PUBLISHED = new Map([
  ['1.2.0', BUILT],
  ['1.2.3', BUILT],
]);
const problemOf = (version: string) =>
  findVersionProblem(version, changedAs(version), PUBLISHED, 'data');

describe('findVersionProblem', () => {
  it('has nothing to say of data as they were published, or of the first there are', () => {
    expect(findVersionProblem('1.2.3', BUILT, PUBLISHED, 'data')).toBeNull();
    expect(findVersionProblem('1.2.3', BUILT, new Map(), 'data')).toBeNull();
  });

  it('does not mind that they are written in another way', () => {
    const index = JSON.stringify(JSON.parse(BUILT.index), null, 2);
    expect(findVersionProblem('1.2.3', { ...BUILT, index }, PUBLISHED, 'data')).toBeNull();
  });

  it('finds data that were changed and are still called what they were', () => {
    expect(problemOf('1.2.3')).toBe(
      'data/dataset.json  version  1.2.3 was published with other data  -> a version after 1.2.3, the last one published',
    );
    expect(problemOf('1.2.0')).toMatch(/other data .* after 1\.2\.3/);
  });

  it('finds a version that comes before one that was published', () => {
    expect(problemOf('1.2.2')).toMatch(/1\.2\.2 was never published .* after 1\.2\.3/);
  });

  it('lets changed data be a later version', () => {
    expect(problemOf('1.2.4')).toBeNull();
    expect(problemOf('1.10.0')).toBeNull();
  });
});
