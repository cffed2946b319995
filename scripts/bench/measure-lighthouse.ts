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

/** Lighthouse for phones, by its own model of a slow phone and line: each the median of the runs. */
export async function measureLighthouse(stage: BenchStage): Promise<Scores> {
  const url = `${stage.appUrl}?lang=en`;
  await assertMap(stage, url);
  const runs: Scores[] = [];
  for (let run = 0; run < RUNS; run++) {
    const scores = await runLighthouse(url);
    console.error(`  ${JSON.stringify(scores)}`);
    runs.push(scores);
  }
  const middle = (key: keyof Scores) => roundFigure(median(runs.map((scores) => scores[key])));
  return {
    performance: middle('performance'),
    accessibility: middle('accessibility'),
    bestPractices: middle('bestPractices'),
    tbt: middle('tbt'),
    cls: middle('cls'),
  };
}
