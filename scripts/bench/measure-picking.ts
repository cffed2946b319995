import { type BenchStage, withPage } from './bench-browser';
import { quantile, roundFigure } from './median';

const COUNT = 1_000_000;
const PICKS = 400;
/** A window while playing, and all there is; days. */
const WINDOWS = [
  { from: 400, until: 430 },
  { from: -1, until: 1000 },
] as const;
const READY_MS = 120_000;

/** How long the events under the pointer take to be found. */
export async function measurePicking({ browser, pagesUrl }: BenchStage) {
  return await withPage(browser, async (page) => {
    page.setDefaultTimeout(READY_MS);
    await page.goto(`${pagesUrl}picking.html?count=${COUNT}`);
    await page.waitForFunction(() => window.pickBench !== undefined);
    const pick = async (times: number, { from, until }: (typeof WINDOWS)[number]) => {
      const figures = await page.evaluate(([turns, a, b]) => window.pickBench?.pick(turns, a, b), [
        times,
        from,
        until,
      ] as const);
      if (figures === undefined) throw new Error('The page does not pick');
      return figures;
    };
    // The first picks sort the events, once.
    for (const window of [...WINDOWS].reverse()) await pick(20, window);
    const ms: number[] = [];
    for (const window of WINDOWS) {
      const figures = await pick(PICKS, window);
      // Half of the points are at events.
      if (figures.hits < PICKS / 2) throw new Error(`Only ${figures.hits} picks found events`);
      const [middle, high] = [quantile(figures.ms, 0.5), quantile(figures.ms, 0.95)];
      console.error(
        `  days ${window.from} to ${window.until}: median ${middle.toFixed(2)} ms, ` +
          `p95 ${high.toFixed(2)} ms, ${figures.hits} of ${PICKS} found events`,
      );
      ms.push(...figures.ms);
    }
    return { [COUNT]: { p95: roundFigure(quantile(ms, 0.95)) } };
  });
}
