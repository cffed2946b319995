import type { Page } from '@playwright/test';
import { type BenchStage, startCounters, withPage } from './bench-browser';

const READY_MS = 120_000;

/** Bytes of the page's JavaScript, buffers included, after a collection. */
async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize = 0 } = await session.send('Runtime.getHeapUsage');
  const counter = await startCounters(page);
  console.error(`  ${await counter('Nodes')} nodes, ${backingStorageSize} bytes of buffers`);
  return usedSize + backingStorageSize;
}

/** Memory: the page with the shipped dataset, and our layer with a million events. */
export async function measureHeap({ browser, appUrl, pagesUrl }: BenchStage) {
  const page = await withPage(browser, async (opened) => {
    await opened.goto(`${appUrl}?lang=en`);
    await opened.locator('html[data-app="ready"][data-map="idle"]').waitFor();
    return await heapOf(opened);
  });
  const million = await withPage(browser, async (opened) => {
    opened.setDefaultTimeout(READY_MS);
    await opened.goto(`${pagesUrl}tazamun.html?count=1000000`);
    await opened.waitForFunction(() => window.stepBench !== undefined);
    await opened.evaluate(() => window.stepBench?.show(200, 230));
    return await heapOf(opened);
  });
  return { page, 1000000: million };
}
