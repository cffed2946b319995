import { readFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { type BenchStage, withPage } from './bench-browser';
import { assertEventsDrawn } from './event-pixels';
import { median, roundFigure } from './median';

const RUNS = 5;

/** A phone's window as Lighthouse has it, px, and the part of it that is map and nothing else. */
const PHONE = { width: 412, height: 823 };
const PHONE_MAP = { x: 60, y: 170, width: 290, height: 250 };

const BROWSER_ARGS: string[] = JSON.parse(readFileSync('scripts/tools/browser-args.json', 'utf8'));

type Scores = {
  /** 0 to 100. */
  readonly performance: number;
  readonly accessibility: number;
  readonly bestPractices: number;
  /** ms the main thread was too busy to answer, with a phone's processor. */
  readonly tbt: number;
  readonly cls: number;
};

/** A page that draws nothing is quick: it is looked at before it is measured. */
async function assertMap({ browser }: BenchStage, url: string): Promise<void> {
  await withPage(browser, async (page) => {
    await page.setViewportSize(PHONE);
    await page.goto(url);
    await page.locator('html[data-app="ready"][data-map="idle"]').waitFor();
    await assertEventsDrawn(browser, page, 'The page on a phone', PHONE_MAP);
  });
}

/** One run with nothing in any cache. */
async function runLighthouse(url: string): Promise<Scores> {
  // Only this part needs it, and it takes a while to load.
  const { default: lighthouse } = await import('lighthouse');
  const browser = await puppeteer.launch({
    args: BROWSER_ARGS,
    ...(process.env.CHROME_PATH === undefined
      ? { channel: 'chrome' as const }
      : { executablePath: process.env.CHROME_PATH }),
  });
  try {
    const result = await lighthouse(url, {
      port: Number(new URL(browser.wsEndpoint()).port),
      logLevel: 'error',
      formFactor: 'mobile',
      onlyCategories: ['performance', 'accessibility', 'best-practices'],
    });
    if (result === undefined) throw new Error('Lighthouse gives no result');
    const { audits, categories, environment, runtimeError } = result.lhr;
    if (runtimeError !== undefined) throw new Error(`Lighthouse: ${runtimeError.message}`);
    // Lighthouse's own measure of the machine: some 1000 or more where little else runs.
    console.error(`  machine ${Math.round(environment.benchmarkIndex)}`);
    const score = (name: string) => Math.round((categories[name]?.score ?? Number.NaN) * 100);
    const number = (name: string) => audits[name]?.numericValue ?? Number.NaN;
    for (const name of ['accessibility', 'best-practices']) {
      for (const { id, weight } of categories[name]?.auditRefs ?? []) {
        if (weight > 0 && audits[id]?.score === 0) console.error(`  ${id}: ${audits[id].title}`);
      }
    }
    return {
      performance: score('performance'),
      accessibility: score('accessibility'),
      bestPractices: score('best-practices'),
      tbt: number('total-blocking-time'),
      cls: number('cumulative-layout-shift'),
    };
  } finally {
    await browser.close();
  }
}

/** The median of each score. */
function middle(runs: readonly Scores[]): Scores {
  const of = (key: keyof Scores) => roundFigure(median(runs.map((scores) => scores[key])));
  return {
    performance: of('performance'),
    accessibility: of('accessibility'),
    bestPractices: of('bestPractices'),
    tbt: of('tbt'),
    cls: of('cls'),
  };
}

/**
 * Lighthouse for phones, by its own model of a slow phone and line. On this renderer a map takes
 * many times what it takes elsewhere, so a page with a map and nothing else is measured in turn.
 */
export async function measureLighthouse(stage: BenchStage) {
  const url = `${stage.appUrl}?lang=en`;
  await assertMap(stage, url);
  const ours: Scores[] = [];
  const empty: Scores[] = [];
  for (let run = 0; run < RUNS; run++) {
    ours.push(await runLighthouse(url));
    empty.push(await runLighthouse(`${stage.pagesUrl}idle.html`));
    console.error(`  ours ${JSON.stringify(ours.at(-1))}`);
    console.error(`  nearly empty ${JSON.stringify(empty.at(-1))}`);
  }
  const { performance, tbt } = middle(empty);
  return { ...middle(ours), nearlyEmpty: { performance, tbt } };
}
