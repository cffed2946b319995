import { type EventFilter, emptyFilter } from '../../src/domain/event-filter';
import { createDetailColumns, createFilterColumns } from '../../src/domain/filter-columns';
import { countFacets } from '../../src/domain/filter-facets';
import { runFilter } from '../../src/domain/filter-outcome';
import { extentOf } from '../../src/domain/time-window';
import { drawEvents } from './drawn-events';
import { median, roundFigure } from './median';

const COUNT = 100_000;
const RUNS = 15;

/** Each by itself, and all of them at once. */
const PARTS = {
  kinds: { kinds: new Set(['attack', 'strike', 'visit', 'statement']) },
  methods: { methods: new Set(['rocket', 'drone', 'ied-convoy', 'airstrike', 'announced']) },
  actors: { actors: new Set(['us-armed-forces', 'mustafa-al-kadhimi', 'us-led-coalition']) },
  roles: { roles: new Set(['target', 'claimed', 'visitor', 'host']) },
  sides: { sides: new Set(['us', 'iran', 'iraq', 'coalition']) },
  places: { places: new Set(['baghdad', 'erbil', 'ain-al-asad', 'tehran', 'green-zone']) },
  circle: { area: { type: 'circle', center: [44.39, 33.31], radiusKm: 150 } },
  polygon: {
    area: {
      type: 'polygon',
      ring: Array.from({ length: 60 }, (_, corner) => {
        const angle = (corner / 60) * 2 * Math.PI;
        return [44.4 + 3 * Math.cos(angle), 33.3 + 2 * Math.sin(angle)] as const;
      }),
    },
  },
  casualties: { casualties: 'any' },
  confidences: { confidences: new Set(['high', 'medium']) },
  sourceLanguages: { sourceLanguages: new Set(['ar', 'fa']) },
  publishers: { publishers: new Set(['shafaq-news', 'reuters', 'afp', 'ap']) },
  isDisputed: { isDisputed: true },
} as const satisfies Readonly<Record<string, Partial<EventFilter>>>;

/** How long a change of the filter takes: what passes, and the counts of all values. */
export async function measureFilter(): Promise<Record<number, number>> {
  const { events, details } = drawEvents(COUNT);
  const startedAt = performance.now();
  const subject = {
    columns: createFilterColumns(events),
    details: createDetailColumns(events, details),
    text: null,
  };
  console.error(`  read once in ${(performance.now() - startedAt).toFixed(0)} ms`);
  const window = extentOf(events.map(({ time }) => time));
  const filters: Readonly<Record<string, Partial<EventFilter>>> = {
    ...PARTS,
    all: Object.assign({}, ...Object.values(PARTS)),
  };
  const msByName = new Map<string, number[]>();
  for (let run = 0; run < RUNS; run++) {
    for (const [name, part] of Object.entries(filters)) {
      const filter: EventFilter = { ...emptyFilter, ...part };
      const before = performance.now();
      const outcome = runFilter(subject, filter);
      const facets = countFacets(subject, filter, outcome, window);
      const ms = performance.now() - before;
      const passing = outcome.failures.filter((failures) => failures === 0).length;
      const isIdle = passing === COUNT || (passing === 0 && name !== 'all');
      if (isIdle || facets.actors === null) throw new Error(`${name} filters nothing, or all`);
      msByName.set(name, [...(msByName.get(name) ?? []), ms]);
    }
  }
  const medians = [...msByName].map(([name, ms]) => ({ name, ms: median(ms) }));
  for (const { name, ms } of medians) console.error(`  ${name}: ${ms.toFixed(1)} ms`);
  return { [COUNT]: roundFigure(Math.max(...medians.map(({ ms }) => ms))) };
}
