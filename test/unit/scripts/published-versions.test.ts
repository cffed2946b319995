import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildDatasetFiles } from '../../../scripts/dataset-files';
import { readDatasetAbout } from '../../../scripts/dataset-texts';
import { publishVersion, readPublishedVersions } from '../../../scripts/published-versions';
import { parseDatasetDetails } from '../../../src/domain/parse-details';
import { parseDatasetIndex } from '../../../src/domain/parse-index';
import { SMALL_ABOUT, SMALL_DATASET } from '../data/fixtures/small-dataset';

const BUILT = buildDatasetFiles(SMALL_DATASET, SMALL_ABOUT);

describe('publishVersion', () => {
  it('keeps a version once, and never writes over it', () => {
    const dir = mkdtempSync(join(tmpdir(), 'published-'));
    expect(readPublishedVersions(dir).size).toBe(0);
    expect(publishVersion(dir, '1.2.3', BUILT)).toBe(true);
    expect(publishVersion(dir, '1.2.3', { ...BUILT, index: '{}' })).toBe(false);
    const kept = readFileSync(join(dir, 'published/1.2.3/index.json'), 'utf8');
    expect(kept).toBe(BUILT.index);
    expect([...readPublishedVersions(dir).keys()]).toEqual(['1.2.3']);
  });
});

describe('data/published/', () => {
  const versions = [...readPublishedVersions('data')];

  it('has the present version', () => {
    expect(versions.map(([version]) => version)).toContain(readDatasetAbout('data').version);
  });

  it.each(versions)('can be read by the page as it is now: %s', (version, { index, details }) => {
    const parsed = parseDatasetIndex(JSON.parse(index));
    expect(parsed).toMatchObject({ ok: true, issues: [], dataset: { version } });
    expect(parseDatasetDetails(JSON.parse(details))).toMatchObject({ ok: true, issues: [] });
  });
});
