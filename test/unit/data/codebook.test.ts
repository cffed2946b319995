import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  parseDatasetTexts,
  readDatasetAbout,
  readDatasetTexts,
} from '../../../scripts/dataset-texts';
import { citeDatasetShortly } from '../../../src/domain/citation';
import { ACTOR_KINDS, INDEPENDENCE } from '../../../src/domain/dataset-details-schema';
import { PLACE_KINDS } from '../../../src/domain/dataset-index-schema';
import { METHODS } from '../../../src/domain/dataset-rules';
import { eventPropertiesSchema } from '../../../src/domain/dataset-schema';
import {
  ACTOR_ROLES,
  ACTOR_SIDES,
  CONFIDENCES,
  EVENT_KINDS,
} from '../../../src/domain/event-record';

const codebook = readFileSync('data/README.md', 'utf8');
const prose = codebook.replace(/\n>? ?/g, ' ');

describe('data/README.md', () => {
  it.each<[string, readonly string[]]>([
    ['field', Object.keys(eventPropertiesSchema.entries)],
    ['kind', EVENT_KINDS],
    ['method', Object.values(METHODS).flat()],
    ['role', ACTOR_ROLES],
    ['confidence', CONFIDENCES],
    ['kind of place', PLACE_KINDS],
    ['kind of actor', ACTOR_KINDS],
    ['side', ACTOR_SIDES],
    ['independence', INDEPENDENCE],
  ])('explains every %s', (_name, words) => {
    expect(words.filter((word) => !codebook.includes(`\`${word}\``))).toEqual([]);
  });

  it('gives the counts and the citation of the dataset as it is', () => {
    const { events, places, actors, sources } = parseDatasetTexts(readDatasetTexts('data'));
    expect(prose).toContain(
      `${events.length} events at ${places.size} places, with ${actors.size} actors and ` +
        `${sources.size.toLocaleString('en')} sources`,
    );
    expect(prose).toContain(citeDatasetShortly(readDatasetAbout('data')));
  });
});
