import type { Page } from '@playwright/test';
import { type BenchStage, withPage } from './bench-browser';
import { countEventPixels } from './event-pixels';
import { play } from './measure-long-tasks';
import { median } from './median';

const COUNT = 20_000;
const RUNS = 5;
/** Lines and dots of 20,000 notes colour more than this much of the middle of the map. */
const DRAWN_PIXELS = 10_000;
/** So many seconds they may take. */
const TURNS = 60;
const TEXT = 'What was seen at place';
/** The map's own code: held, so that nothing is drawn meanwhile and nothing read before it is asked for. */
const MAP_CHUNK = /\/assets\/MapCanvas-/;

/** Fills the database that the page has made. */
function fill(page: Page): Promise<void> {
  return page.evaluate(
    ([count, text]) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('tazamun');
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const transaction = request.result.transaction(['notes', 'counters'], 'readwrite');
          transaction.objectStore('counters').put(count, 'revision');
          for (let index = 0; index < count; index++) {
            const id = `note-${index}`;
            // Every fourth is a line of twenty corners.
            const isLine = index % 4 === 0;
            const corners = Array.from({ length: isLine ? 20 : 1 }, (_, step) => [
              38 + ((index + step) % 100) / 10,
              29 + (index % 80) / 10,
            ]);
            const geometry = isLine
              ? { type: 'LineString', coordinates: corners }
              : { type: 'Point', coordinates: corners[0] };
            const note = {
              id,
              type: isLine ? 'line' : 'point',
              geometry,
              text: `${text} ${index}, and by whom. ملاحظة ${index}`,
              style: { color: 'blue', width: 2, isFilled: true, icon: 'dot' },
              from: index % 3 === 0 ? 18_262 + (index % 900) : null,
              to: null,
              event: null,
              folder: 'default',
              created: 1_600_000_000_000 + index,
              modified: 1_600_000_000_000 + index,
            };
            transaction.objectStore('notes').put({ revision: index, note }, id);
          }
          transaction.onerror = () => reject(transaction.error);
          transaction.oncomplete = () => {
            request.result.close();
            resolve();
          };
        };
      }),
    [COUNT, TEXT] as const,
  );
}

const hasDatabase = (page: Page): Promise<boolean> =>
  page.evaluate(async () => (await indexedDB.databases()).length > 0);

/** From the press on "Notes" until the first of them stands in the list, ms. */
function openNotes(page: Page): Promise<number> {
  return page.evaluate(async (text) => {
    const button = document.querySelector<HTMLElement>('[aria-label="Notes"]');
    if (button === null) throw new Error('There is no button "Notes"');
    const before = performance.now();
    button.click();
    const list = '[aria-label="My notes"]';
    while (document.querySelector(list)?.textContent?.includes(text) !== true) {
      if (performance.now() - before > 30_000) throw new Error('No note is listed');
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    return performance.now() - before;
  }, TEXT);
}

/** How long the reader waits for 20,000 notes. */
export async function measureNotes({ browser, appUrl }: BenchStage) {
  return await withPage(browser, async (page) => {
    await page.route(MAP_CHUNK, () => {});
    const open = async () => {
      await page.goto(`${appUrl}?lang=en`);
      await page.locator('html[data-app="ready"]').waitFor();
      await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
    };
    await open();
    await page.getByRole('button', { name: 'Notes', exact: true }).click();
    await page.getByRole('region', { name: 'Notes', exact: true }).waitFor();
    while (!(await hasDatabase(page))) await page.waitForTimeout(50);
    await fill(page);
    const times: number[] = [];
    for (let run = 0; run < RUNS; run++) {
      await open();
      times.push(await openNotes(page));
    }
    console.error(`  ${times.map(Math.round).join(', ')} ms`);
    await page.unroute(MAP_CHUNK);
    /** Notes come after the first picture, and bring shaders of their own. */
    const settle = async () => {
      let before = -1;
      for (let turn = 0; turn < TURNS; turn++) {
        const pixels = await countEventPixels(browser, page);
        if (pixels > DRAWN_PIXELS && pixels === before) return;
        before = pixels;
        await page.waitForTimeout(1000);
      }
      throw new Error('The notes are not drawn');
    };
    const playing20000 = await play(page, appUrl, settle);
    return { open20000: Math.round(median(times)), playing20000 };
  });
}
