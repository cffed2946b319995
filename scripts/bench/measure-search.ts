import type { Dataset, DatasetDetails } from '../../src/domain/dataset';
import type { EventDetails, EventRecord } from '../../src/domain/event-record';
import { parseDatasetDetails } from '../../src/domain/parse-details';
import { parseDatasetIndex } from '../../src/domain/parse-index';
import { createSearchIndex } from '../../src/domain/search-index';
import { buildDatasetFiles } from '../dataset-files';
import { readDatasetAbout, readDatasetTexts } from '../dataset-texts';
import { median, quantile, roundFigure } from './median';

const COUNT = 100_000;
const RUNS = 7;
const SEED = 20210715;
/** Typed letter by letter; more different words than an index keeps the answers to. */
const TYPED = [
  'soleimani',
  'rockets green zone',
  'Ghaani',
  "Kata'ib Hezbollah",
  'السفارة الأمريكية',
];

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
function makeEvents(): { events: EventRecord[]; details: DatasetDetails } {
  const shipped = readShipped();
  const random = createRandom(SEED);
  const drawn = (): EventRecord => {
    const { events } = shipped.dataset;
    const event = events[Math.floor(random() * events.length)];
    if (event === undefined) throw new Error('The shipped dataset has no events');
    return event;
  };
  const detailsById = new Map<string, EventDetails>();
  const events = Array.from({ length: COUNT }, (_, index): EventRecord => {
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

/** How long the events with every word take to be found, at each letter typed. */
export async function measureSearch(): Promise<Record<number, number>> {
  const { events, details } = makeEvents();
  const startedAt = performance.now();
  const index = createSearchIndex({ events }, details);
  console.error(`  read once in ${(performance.now() - startedAt).toFixed(0)} ms`);

  const msByText = new Map<string, number[]>();
  for (let run = 0; run < RUNS; run++) {
    for (const typed of TYPED) {
      for (let end = 1; end <= typed.length; end++) {
        const text = typed.slice(0, end);
        const before = performance.now();
        const found = index.find(text);
        const ms = performance.now() - before;
        if (found?.includes(1) !== true) throw new Error(`"${text}" finds nothing`);
        msByText.set(text, [...(msByText.get(text) ?? []), ms]);
      }
    }
  }
  const keystrokes = [...msByText].map(([text, ms]) => ({ text, ms: median(ms) }));
  const slowest = keystrokes.reduce((a, b) => (b.ms > a.ms ? b : a));
  const middle = quantile(
    keystrokes.map(({ ms }) => ms),
    0.5,
  );
  console.error(
    `  ${keystrokes.length} keystrokes: median ${middle.toFixed(2)} ms, ` +
      `slowest ${slowest.ms.toFixed(2)} ms ("${slowest.text}")`,
  );
  return { [COUNT]: roundFigure(slowest.ms) };
}
