import type { Page } from '@playwright/test';
import { type BenchStage, withPage } from './bench-browser';
import { median } from './median';

const ROUNDS = 3;
const PLAYING_MS = 10_000;
const TYPING_PAUSE_MS = 120;
const TEXT = 'baghdad rockets';

/** Opens the page; nothing of its loading is left to do. */
async function openPage(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.locator('html[data-app="ready"][data-map="idle"]').waitFor();
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
}

/** The longest task, ms, while something is done; 0 where none was over 50 ms. */
async function longestTask(page: Page, act: () => Promise<void>): Promise<number> {
  await page.evaluate(() => {
    const seen: number[] = [];
    const sinceMs = performance.now();
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries()) {
        if (startTime >= sinceMs) seen.push(duration);
      }
    }).observe({ type: 'longtask' });
    Object.assign(window, { longTasks: seen });
  });
  await act();
  return await page.evaluate(async () => {
    // What just ended is reported with the next idle moment.
    await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 1000 }));
    const seen: unknown = Reflect.get(window, 'longTasks');
    return Array.isArray(seen) ? Math.round(Math.max(0, ...seen)) : Number.NaN;
  });
}

/**
 * The longest task while the window plays for ten seconds, ms.
 * @param settle ends when all is drawn that comes after the first picture
 */
export async function play(
  page: Page,
  url: string,
  settle: () => Promise<void> = async () => {},
): Promise<number> {
  await openPage(page, `${url}?lang=en&speed=30`);
  await settle();
  const end = page.getByRole('slider', { name: 'Window end' });
  return await longestTask(page, async () => {
    await page.getByRole('button', { name: 'Play', exact: true }).click();
    await page.waitForTimeout(PLAYING_MS / 2);
    const half = await end.getAttribute('aria-valuenow');
    await page.waitForTimeout(PLAYING_MS / 2);
    if ((await end.getAttribute('aria-valuenow')) === half) throw new Error('It does not play');
  });
}

async function drag(page: Page, url: string): Promise<number> {
  await openPage(page, `${url}?lang=en&from=2020-06-01&to=2021-06-01`);
  const start = page.getByRole('slider', { name: 'Window start' });
  const before = await start.getAttribute('aria-valuenow');
  const wash = await page.locator('.window-wash').boundingBox();
  if (wash === null) throw new Error('There is no window to drag');
  const [x, y] = [wash.x + wash.width / 2, wash.y + 6];
  return await longestTask(page, async () => {
    await page.mouse.move(x, y);
    await page.mouse.down();
    for (const distance of [0.3, -0.4, 0.2]) {
      await page.mouse.move(x + distance * wash.width, y, { steps: 30 });
    }
    await page.mouse.up();
    const after = await start.getAttribute('aria-valuenow');
    if (after === before) throw new Error('The window does not move');
  });
}

async function type(page: Page, url: string): Promise<number> {
  await openPage(page, `${url}?lang=en`);
  const box = page.getByRole('searchbox', { name: 'Search events' });
  // The list is still growing.
  const said = page.getByRole('status').filter({ hasText: /\d.*not exhaustive/ });
  const count = async () => Number(/\d+/.exec((await said.textContent()) ?? '')?.[0]);
  const before = await count();
  return await longestTask(page, async () => {
    await box.pressSequentially(TEXT, { delay: TYPING_PAUSE_MS });
    await page.waitForTimeout(500);
    if (!((await count()) < before)) throw new Error('Typing finds nothing less');
    await box.press('ControlOrMeta+a');
    await box.press('Delete');
    await page.waitForTimeout(500);
  });
}

/** The longest task on the main thread of the page with the shipped dataset; median of rounds. */
export async function measureLongTasks({ browser, appUrl }: BenchStage) {
  const acts = { playing: play, dragging: drag, typing: type } as const;
  const seen: Record<keyof typeof acts, number[]> = { playing: [], dragging: [], typing: [] };
  for (let round = 0; round < ROUNDS; round++) {
    for (const name of ['playing', 'dragging', 'typing'] as const) {
      const longest = await withPage(browser, (page) => acts[name](page, appUrl));
      seen[name].push(longest);
      console.error(`  ${name}: ${longest === 0 ? 'none over 50' : longest} ms`);
    }
  }
  return {
    playing: median(seen.playing),
    dragging: median(seen.dragging),
    typing: median(seen.typing),
  };
}
