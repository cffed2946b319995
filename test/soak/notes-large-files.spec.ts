import { writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { NoteFilesDriver } from '../e2e/drivers/note-files-driver';
import { expect, test } from '../e2e/fixtures/test';
import {
  createCrowdedGpx,
  createLargeCsv,
  createLargeGeojson,
  createLargeGpx,
  createLargeKml,
} from './large-files';
import { peakPageMemory } from './process-memory';

/** What a tab may hold while it reads such a file, bytes: phones have 4 GB for everything. */
const MOST_MEMORY = 1_500_000_000;
/** A reader does not believe that it works on for longer, ms. */
const PATIENCE_MS = 120_000;
/** While a file is read, a press is answered within this on a machine that is busy, ms. */
const RESPONSIVE_MS = 500;

/** From now on: the longest the page did not come to anything else, ms. */
async function watchPage(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    let last = performance.now();
    const state = { longest: 0 };
    Reflect.set(window, 'heartbeat', state);
    setInterval(() => {
      const now = performance.now();
      state.longest = Math.max(state.longest, now - last - 10);
      last = now;
    }, 10);
  });
  return () =>
    page.evaluate(() => {
      const state = Reflect.get(window, 'heartbeat') as { longest: number };
      const { longest } = state;
      state.longest = 0;
      return Math.round(longest);
    });
}

const FILES = [
  { name: 'places.geojson', create: createLargeGeojson, answer: /^Add 100,000 notes$/ },
  { name: 'places.csv', create: createLargeCsv, answer: /^Add 100,000 notes$/ },
  { name: 'places.kml', create: createLargeKml, answer: /^Add 100,000 notes$/ },
  { name: 'tracks.gpx', create: createLargeGpx, answer: /^Add \d+ notes$/ },
  { name: 'crowd.gpx', create: createCrowdedGpx, answer: null },
];

test.use({ mapCode: 'held' });

for (const { name, create, answer } of FILES) {
  test(`${name} of 50 MB`, async ({ app, browser, page }, info) => {
    const path = info.outputPath(name);
    const text = create();
    await writeFile(path, text);
    const files = new NoteFilesDriver(app);
    await app.open();
    await files.openPanel();
    const longestPause = await watchPage(page);

    // Given up while it is read.
    await files.choose(path);
    const progress = files.dialog.locator('progress');
    await expect(progress).toBeVisible();
    const given = performance.now();
    await files.press('noteFiles.cancel');
    await expect(files.dialog).toHaveCount(0);
    const cancelMs = Math.round(performance.now() - given);
    expect(cancelMs).toBeLessThan(2000);

    const begun = performance.now();
    const told = new Set<number>();
    await files.choose(path);
    const refused = files.dialog.getByRole('alert');
    while ((await files.add.count()) + (await refused.count()) === 0) {
      expect(performance.now() - begun).toBeLessThan(PATIENCE_MS);
      for (const value of await progress.evaluateAll((all) =>
        all.map((one) => (one as HTMLProgressElement).value),
      )) {
        told.add(value);
      }
      await page.waitForTimeout(50);
    }
    const readMs = Math.round(performance.now() - begun);
    const readPause = await longestPause();
    if (answer === null) {
      await expect(refused).toContainText('100,000');
    } else {
      await expect(files.add).toHaveText(answer);
      await files.add.click();
      await expect(files.told).toContainText(/notes? added\./, { timeout: PATIENCE_MS });
    }
    const addedMs = Math.round(performance.now() - begun) - readMs;
    const memory = await peakPageMemory(browser);
    const figures = {
      MB: Math.round(text.length / 1e5) / 10,
      cancelMs,
      readMs,
      steps: told.size,
      readPause,
      addedMs,
      addPause: await longestPause(),
      memoryMB: memory === null ? null : Math.round(memory / 1e6),
    };
    console.log(`  ${name}: ${JSON.stringify(figures)}`);
    // Too many are refused before they are parsed.
    if (answer !== null) expect(figures.steps).toBeGreaterThan(10);
    expect(readPause).toBeLessThan(RESPONSIVE_MS);
    expect(memory ?? 0).toBeLessThan(MOST_MEMORY);
    await files.close();
  });
}
