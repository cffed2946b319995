import { describe, expect, it } from 'vitest';
import { buildDatasetFiles } from '../../../scripts/dataset-files';
import { parseDatasetDetails } from '../../../src/domain/parse-details';
import { parseDatasetIndex } from '../../../src/domain/parse-index';
import { rebuildFeature } from '../../../src/domain/rebuild-feature';
import { errorsOf, expectOneError } from '../data/fixtures/expect-one-error';
import {
  editSmallDataset,
  MEETING,
  MORTAR,
  ROCKETS,
  SMALL_ABOUT,
  VISIT,
} from '../data/fixtures/small-dataset';

const OLD = '2021-02-14-erbil-airport-rockets';
const PLAIN = '"kind":"attack","method":"rocket"';
const withAliases = (...aliases: string[]) =>
  `"aliases":${JSON.stringify(aliases)},"kind":"attack","method":"rocket"`;

describe('ids that events had before', () => {
  it('are allowed, and come with the index', () => {
    const texts = editSmallDataset('events', PLAIN, withAliases(OLD));
    expect(errorsOf(texts)).toEqual([]);
    const files = buildDatasetFiles(texts, SMALL_ABOUT);
    const index = parseDatasetIndex(JSON.parse(files.index));
    if (!index.ok) throw new Error(index.issue.message);
    const { events } = index.dataset;
    expect(events.find(({ id }) => id === ROCKETS)?.aliases).toEqual([OLD]);
    expect(events.find(({ id }) => id === VISIT)?.aliases).toEqual([]);
  });

  it('stand in the index only where there are any', () => {
    const { index } = buildDatasetFiles(
      editSmallDataset('events', PLAIN, withAliases(OLD)),
      SMALL_ABOUT,
    );
    expect(index.match(/"aliases"/g)).toHaveLength(1);
  });

  it('are in the files for others as the editor wrote them', () => {
    const files = buildDatasetFiles(
      editSmallDataset('events', PLAIN, withAliases(OLD)),
      SMALL_ABOUT,
    );
    const index = parseDatasetIndex(JSON.parse(files.index));
    const details = parseDatasetDetails(JSON.parse(files.details));
    if (!index.ok || !details.ok) throw new Error('not built');
    const { features } = JSON.parse(files.eventsGeojson) as { features: { id: string }[] };
    for (const event of index.dataset.events) {
      expect(rebuildFeature(event, details)).toEqual(features.find(({ id }) => id === event.id));
    }
  });

  it.each([
    [[MORTAR], 'aliases[0]', /is the id of an event/],
    [[ROCKETS], 'aliases[0]', /is the id of an event/],
    [[OLD, OLD], 'aliases[1]', /stands here twice/],
    [['Old Id'], 'aliases[0]', /Old Id/],
    [[], 'aliases', /is 0/],
  ])('cannot be %j', (aliases, field, what) => {
    expectOneError('events', PLAIN, withAliases(...aliases), { line: 3, id: ROCKETS, field, what });
  });

  it('lead to one event only', () => {
    const texts = editSmallDataset('events', PLAIN, withAliases(OLD));
    const events = texts.events.replace(
      '"kind":"meeting"',
      `"aliases":["${OLD}"],"kind":"meeting"`,
    );
    expect(errorsOf({ ...texts, events })).toEqual([
      expect.objectContaining({
        id: MEETING,
        field: 'aliases[0]',
        what: `"${OLD}" leads to "${ROCKETS}" too`,
      }),
    ]);
  });
});
