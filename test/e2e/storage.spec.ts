import type { Page } from '@playwright/test';
import { createArchive } from '../support/create-archive';
import { GroundDriver } from './drivers/ground-driver';
import { test as base, expect } from './fixtures/test';

type Fixtures = { readonly ground: GroundDriver };

const test = base.extend<Fixtures>({
  ground: async ({ app }, use) => use(new GroundDriver(app)),
});

const view = { map: '6/33/44', from: '2021-02-01', to: '2021-02-28' };
const archive = createArchive();
const NOTE = 'written by another page';

/** Has the device's database as a page of that version left it, with something in it. */
async function writeDatabase(page: Page, version: number, isKeptOpen = false): Promise<void> {
  await page.evaluate(
    ([wanted, note, isKept]) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('tazamun', Number(wanted));
        request.onerror = () => reject(request.error);
        request.onupgradeneeded = () => {
          for (const name of ['archives', 'preferences', 'later']) {
            request.result.createObjectStore(name);
          }
        };
        request.onsuccess = () => {
          const transaction = request.result.transaction('later', 'readwrite');
          transaction.objectStore('later').put(note, 'note');
          transaction.oncomplete = () => {
            if (isKept === true) Object.assign(window, { kept: request.result });
            else request.result.close();
            resolve();
          };
        };
      }),
    [version, NOTE, isKeptOpen] as const,
  );
}

/** What another page has left in the database, and the database's version. */
const readDatabase = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<{ version: number; note: unknown }>((resolve, reject) => {
        const request = indexedDB.open('tazamun');
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const { result } = request;
          const read = result.transaction('later').objectStore('later').get('note');
          read.onsuccess = () => {
            resolve({ version: result.version, note: read.result });
            result.close();
          };
        };
      }),
  );

test.describe("the device's storage, ar", () => {
  test.use({ language: 'ar' });

  test('written by a newer page: told in words, nothing deleted, the map goes on', async ({
    app,
    ground,
    guard,
    map,
    page,
  }) => {
    guard.expectComplaint(/storage: newer|favicon\.ico/);
    await page.goto('./config.json');
    await writeDatabase(page, 99);
    await app.openWithMap(view);
    await expect(app.notices).toHaveCount(0);
    await ground.open();
    await ground.openFile('baghdad.pmtiles', archive);
    await expect(app.notices).toContainText('نسخة أحدث من هذه الصفحة');
    await expect(ground.choice('baghdad.pmtiles')).toBeChecked();
    await app.expectMap('idle');
    await map.expectDrawn('attack');
    expect(await readDatabase(page)).toEqual({ version: 99, note: NOTE });
  });
});

test.describe("the device's storage", () => {
  test('held open by a tab of an older page: told in words, nothing deleted, the map goes on', async ({
    app,
    context,
    ground,
    guard,
    map,
    page,
  }) => {
    guard.expectComplaint(/storage: blocked|favicon\.ico/);
    const older = await context.newPage();
    await older.goto('./config.json');
    await writeDatabase(older, 1, true);
    await app.openWithMap(view);
    await ground.open();
    await ground.openFile('baghdad.pmtiles', archive);
    await expect(app.notices).toContainText('Another tab holds');
    await expect(ground.choice('baghdad.pmtiles')).toBeChecked();
    await app.expectMap('idle');
    await map.expectDrawn('attack');
    expect(await older.evaluate(() => Reflect.get(window, 'kept').version)).toBe(1);

    // Once the other tab is closed, the file is kept like any.
    await older.close();
    await ground.openFile('baghdad.pmtiles', archive);
    await expect(ground.panel).toContainText(app.words['ground.fileKept'].slice('{size}'.length));
    expect(await readDatabase(page)).toEqual({ version: 2, note: NOTE });
  });
});
