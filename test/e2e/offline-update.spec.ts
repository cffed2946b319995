import { AppDriver } from './drivers/app-driver';
import { OfflineDriver } from './drivers/offline-driver';
import { buildNextVersion, NEXT } from './fixtures/next-version';
import { test as base, expect } from './fixtures/offline-test';

/** The next version is built once for all of these. */
const test = base.extend<object, { readonly nextFolder: string }>({
  nextFolder: [
    // biome-ignore lint/correctness/noEmptyPattern: this is how a fixture says that it needs none
    async ({}, use) => {
      const { folder, remove } = await buildNextVersion();
      await use(folder);
      await remove();
    },
    { scope: 'worker', timeout: 180_000 },
  ],
});
// One worker, and so one build; by its name in the middle of a run, whose end would wait for it.
test.describe.configure({ mode: 'default' });

test('a later version is offered in words, and no page is changed under its reader', async ({
  app,
  context,
  nextFolder,
  kept,
  page,
  server,
}) => {
  await kept.openAndKeep();
  const before = await kept.version();
  const count = await kept.keptCount();
  const other = new AppDriver(await context.newPage());
  const otherOffline = new OfflineDriver(other);
  await other.open();
  await otherOffline.expectStatus('ready');

  server.folder = nextFolder;
  await page.bringToFront();
  await kept.lookForUpdate();
  await expect(kept.offer).toContainText(app.words['update.ready'], { timeout: 60_000 });
  await expect(kept.offer).toContainText(`Data ${NEXT.version}: 1 event added, 1 event corrected.`);
  await expect(otherOffline.offer).toBeVisible();
  // Until the reader agrees, all of this version goes on: here, what was never loaded.
  await app.openAbout();
  await page.keyboard.press('Escape');
  expect(await kept.version()).toBe(before);
  // A page that starts meanwhile tidies up, and leaves what waits.
  const withNext = await kept.keptCount();
  expect(withNext).toBeGreaterThan(count);
  await other.open();
  await otherOffline.expectStatus('ready');
  expect(await kept.keptCount()).toBe(withNext);

  await kept.offerButton('update.reload').click();
  await expect.poll(() => kept.version().catch(() => before)).not.toBe(before);
  await app.expectApp('ready');
  await kept.expectStatus('ready');
  await expect(kept.offer).toHaveCount(0);

  // The other page is of the version before, and stays whole with the worker of the next.
  expect(await otherOffline.version()).toBe(before);
  await server.stop();
  await other.openAbout();
  await expect(other.about).toContainText('1.0.0');
  await other.page.keyboard.press('Escape');
  await other.searchBox.fill('Kadhimi');
  await expect.poll(() => other.statedCount()).toBeLessThan(200);
  await server.start();

  // Nobody needs the old files any more.
  await other.page.close();
  expect(await kept.keptCount()).toBeGreaterThan(count);
  await app.open();
  await expect.poll(() => kept.keptCount(), { timeout: 60_000 }).toBeLessThan(count + 10);
});

test('a version that was put off comes at the next start', async ({
  app,
  nextFolder,
  kept,
  page,
  server,
}) => {
  await kept.openAndKeep();
  const before = await kept.version();
  server.folder = nextFolder;
  await kept.lookForUpdate();
  await kept.offerButton('update.later').click();
  await expect(kept.offer).toHaveCount(0);
  expect(await kept.version()).toBe(before);
  await page.reload();
  await expect.poll(() => kept.version().catch(() => before)).not.toBe(before);
  await app.expectApp('ready');
  await app.openAbout();
  await expect(app.about).toContainText(NEXT.version);
});

test('half an upload is not taken for a version', async ({
  app,
  nextFolder,
  kept,
  page,
  server,
}) => {
  await kept.openAndKeep();
  const before = await kept.version();
  // The worker and the page are there, code and data are still on their way.
  server.folder = nextFolder;
  server.trouble = (path, response) => {
    const isMissing = path.startsWith('data/details-');
    if (isMissing) response.writeHead(404).end();
    return isMissing;
  };
  server.asked = [];
  await kept.lookForUpdate();
  await expect
    .poll(() => server.asked.filter((path) => path.startsWith('data/details-')).length)
    .toBeGreaterThan(0);
  await page.reload();
  await app.expectApp('ready');
  await kept.expectStatus('ready');
  expect(await kept.version()).toBe(before);
  await app.openAbout();
  await page.keyboard.press('Escape');
  await expect(kept.offer).toHaveCount(0);

  server.trouble = () => false;
  await kept.lookForUpdate();
  await expect(kept.offer).toBeVisible({ timeout: 60_000 });
});
