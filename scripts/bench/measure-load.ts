import type { BrowserContext } from '@playwright/test';
import { type BenchStage, VIEWPORT } from './bench-browser';
import { median, roundFigure } from './median';

const RUNS = 5;
const KEPT_MS = 120_000;

/** From the start of loading until the map rests, ms. */
async function timeLoad(context: BrowserContext, url: string): Promise<number> {
  const page = await context.newPage();
  await page.goto(`${url}?lang=en`, { waitUntil: 'commit' });
  await page.locator('html[data-app="ready"][data-map="idle"]').waitFor();
  const ms = await page.evaluate(() => performance.now());
  await page.locator('html[data-offline="ready"]').waitFor({ timeout: KEPT_MS });
  await page.close();
  return ms;
}

/** The first visit, and the next one, which the service worker answers from the device. */
export async function measureLoad({ browser, appUrl }: BenchStage) {
  const cold: number[] = [];
  const warm: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const context = await browser.newContext({ viewport: VIEWPORT, locale: 'en-GB' });
    cold.push(await timeLoad(context, appUrl));
    warm.push(await timeLoad(context, appUrl));
    await context.close();
    console.error(`  cold ${cold.at(-1)?.toFixed(0)}, warm ${warm.at(-1)?.toFixed(0)}`);
  }
  const [coldMs, warmMs] = [median(cold), median(warm)];
  return {
    cold: roundFigure(coldMs),
    warm: roundFigure(warmMs),
    ratio: roundFigure(warmMs / coldMs),
  };
}
