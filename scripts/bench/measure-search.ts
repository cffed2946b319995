import { createSearchIndex } from '../../src/domain/search-index';
import { drawEvents } from './drawn-events';
import { median, quantile, roundFigure } from './median';

const COUNT = 100_000;
const RUNS = 7;
/** Typed letter by letter; more different words than an index keeps the answers to. */
const TYPED = [
  'soleimani',
  'rockets green zone',
  'Ghaani',
  "Kata'ib Hezbollah",
  'السفارة الأمريكية',
];

/** How long the events with every word take to be found, at each letter typed. */
export async function measureSearch(): Promise<Record<number, number>> {
  const { events, details } = drawEvents(COUNT);
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
