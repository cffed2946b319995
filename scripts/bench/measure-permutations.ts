import { type BenchStage, withPage } from './bench-browser';
import { median, roundFigure } from './median';
import type {} from './pages/permutations';

const COUNT = 10_000;
const RUNS = 7;

/** How long chance takes to be asked in the worker, from the question to the answer. */
export async function measurePermutations({ browser, pagesUrl }: BenchStage) {
  return await withPage(browser, async (page) => {
    await page.goto(`${pagesUrl}permutations.html`);
    await page.waitForFunction(() => window.permutationBench !== undefined);
    const msByModel = new Map<string, number[]>();
    for (let run = 0; run < RUNS; run++) {
      const figures = await page.evaluate(() => window.permutationBench?.measure());
      for (const [model, ms] of Object.entries(figures ?? {})) {
        msByModel.set(model, [...(msByModel.get(model) ?? []), ms]);
      }
    }
    const medians = [...msByModel].map(([model, ms]) => ({ model, ms: median(ms) }));
    for (const { model, ms } of medians) console.error(`  ${model}: ${ms.toFixed(0)} ms`);
    return { [COUNT]: roundFigure(Math.max(...medians.map(({ ms }) => ms))) };
  });
}
