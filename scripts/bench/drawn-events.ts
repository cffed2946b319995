import type { Dataset, DatasetDetails } from '../../src/domain/dataset';
import type { EventDetails, EventRecord } from '../../src/domain/event-record';
import { parseDatasetDetails } from '../../src/domain/parse-details';
import { parseDatasetIndex } from '../../src/domain/parse-index';
import { buildDatasetFiles } from '../dataset-files';
import { readDatasetAbout, readDatasetTexts } from '../dataset-texts';

const SEED = 20210715;

/** Numbers from 0 to 1, the same in every run (mulberry32). */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function readShipped(): { dataset: Dataset; details: DatasetDetails } {
  const files = buildDatasetFiles(readDatasetTexts('data'), readDatasetAbout('data'));
  const index = parseDatasetIndex(JSON.parse(files.index));
  const details = parseDatasetDetails(JSON.parse(files.details));
  if (!index.ok || !details.ok) throw new Error('The shipped dataset cannot be read');
  return { dataset: index.dataset, details };
}

/**
 * Events whose title, place, wording and people are each drawn from another event of the dataset;
 * every third has a word that no other has, as larger datasets do.
 */
export function drawEvents(count: number): { events: EventRecord[]; details: DatasetDetails } {
  const shipped = readShipped();
  const random = createRandom(SEED);
  const drawn = (): EventRecord => {
    const { events } = shipped.dataset;
    const event = events[Math.floor(random() * events.length)];
    if (event === undefined) throw new Error('The shipped dataset has no events');
    return event;
  };
  const detailsById = new Map<string, EventDetails>();
  const events = Array.from({ length: count }, (_, index): EventRecord => {
    const id = `event-${index}`;
    const own = shipped.details.details.get(drawn().id);
    const people = shipped.details.details.get(drawn().id);
    if (own === undefined || people === undefined) throw new Error('An event has no details');
    detailsById.set(id, { ...own, id, actors: people.actors });
    const { title, ...others } = drawn();
    const { place, route } = drawn();
    const named = index % 3 === 0 ? { ...title, en: `${title.en} n${index}` } : title;
    return { ...others, id, index, title: named, place, route };
  });
  return { events, details: { ...shipped.details, details: detailsById } };
}
