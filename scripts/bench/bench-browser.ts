import { readFileSync } from 'node:fs';
import { type Browser, type CDPSession, chromium, type Page } from '@playwright/test';

/** Where the parts measure. */
export type BenchStage = {
  readonly browser: Browser;
  /** The built page. */
  readonly appUrl: string;
  /** The bench's own pages. */
  readonly pagesUrl: string;
};

/** A software renderer: the same on every machine, with a graphics card or without. */
const BROWSER_ARGS: string[] = JSON.parse(readFileSync('scripts/tools/browser-args.json', 'utf8'));

/** Of the window, px. */
export const VIEWPORT = { width: 1280, height: 800 };

export async function launchBrowser(): Promise<Browser> {
  const executablePath = process.env.CHROME_PATH;
  return await chromium.launch({
    args: BROWSER_ARGS,
    ...(executablePath === undefined ? {} : { executablePath }),
  });
}

/** A page with nothing in any cache, for as long as `use` takes; an error in it is thrown. */
export async function withPage<Result>(
  browser: Browser,
  use: (page: Page) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext({
    viewport: VIEWPORT,
    locale: 'en-GB',
    // What is kept for later is fetched after the first load, and is no part of it.
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  try {
    const result = await use(page);
    if (errors[0] !== undefined) throw errors[0];
    return result;
  } catch (error) {
    throw errors[0] ?? error;
  } finally {
    await context.close();
  }
}

/**
 * The browser's own counters of a page, such as `TaskDuration` (s) and `Nodes`. Durations are
 * the main thread's own time on the processor: waiting and other programs are not in them.
 */
export async function startCounters(page: Page): Promise<(name: string) => Promise<number>> {
  const session: CDPSession = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async (name) => {
    const { metrics } = await session.send('Performance.getMetrics');
    const metric = metrics.find((found) => found.name === name);
    if (metric === undefined) throw new Error(`The browser does not count ${name}`);
    return metric.value;
  };
}
