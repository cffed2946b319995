import { readFile } from 'node:fs/promises';
import { pagePolicy } from '../../scripts/hosting/page-policy';
import { placePolicy } from '../../scripts/hosting/place-policy';
import { createFeature, createGeojson } from '../support/geojson-file';
import { GroundDriver } from './drivers/ground-driver';
import { NoteFilesDriver } from './drivers/note-files-driver';
import { eventsBetween, lonelyAttack, startDayOf } from './fixtures/dataset';
import { findObjections } from './fixtures/find-objections';
import { expect, test } from './fixtures/offline-test';
import { captivePortal } from './fixtures/page-server';
import { countColor, toRgb } from './fixtures/picture';
import { GROUND_COLOR, startTileServer } from './fixtures/tile-server';

const JULY = { from: '2021-07-01', to: '2021-07-31' };
const day = startDayOf(lonelyAttack);
const onItsDay = { from: day, to: day, event: lonelyAttack.id };

test('the whole journey goes on with the server gone', async ({
  app,
  guard,
  map,
  notes,
  kept,
  page,
  server,
  timeline,
}) => {
  await kept.openAndKeep();
  await app.expectMap('idle');
  await server.stop();

  // What this page has not loaded yet.
  await app.openFromList(lonelyAttack);
  await app.expectCardOf(lonelyAttack);
  await expect(app.cardSection(app.words['card.sources'])).toBeVisible();
  await notes.open();
  await notes.press('notes.addPlain');
  await notes.write('kept without a network');

  // Another link, in the other language.
  app.language = 'ar';
  await app.openWithMap(JULY);
  await map.expectDrawn('attack');
  expect(await app.statedCount()).toBe(eventsBetween(JULY.from, JULY.to).length);
  await kept.expectStatus('ready');
  await app.openAbout();
  await expect(kept.told).toHaveText(app.words['offline.ready']);
  await app.about.getByText(app.words['diagnosis.title']).click();
  await expect(app.about.locator('.diagnostics dd').nth(7)).toHaveText('activated');
  await expect(app.about.locator('.diagnostics')).toContainText(await kept.versionName());
  expect(await findObjections(page)).toEqual([]);
  app.language = 'en';
  await app.open(JULY);
  await timeline.play();
  await timeline.watchMoments(3);
  await timeline.pause();
  await app.searchBox.fill('Kadhimi');
  await expect.poll(() => app.statedCount()).toBeLessThan(eventsBetween(JULY.from, JULY.to).length);
  await notes.open();
  await expect(notes.listed('kept without a network')).toBeVisible();
  const files = new NoteFilesDriver(app);
  const saved = await files.save('geojson');
  expect(saved.text).toContain('kept without a network');

  // As a frame in somebody's page, and the article that shows it.
  await app.open({ embed: '1', ...onItsDay });
  await app.expectCardOf(lonelyAttack);
  // A word of the browser's on every frame of one's own.
  guard.expectComplaint(/can escape its sandboxing/);
  await page.goto('./embed-demo.html?lang=en');
  const frame = page.frameLocator('.story iframe').locator('html');
  await expect(frame).toHaveAttribute('data-app', 'ready');
});

test('a page that cannot be kept whole is told, and kept at the next good start', async ({
  app,
  kept,
  page,
  server,
}) => {
  const isPacked = (path: string) => path.startsWith('assets/pmtiles-archive');
  server.trouble = (path, response) => {
    if (isPacked(path)) response.destroy();
    return isPacked(path);
  };
  await app.open();
  await app.openAbout();
  const whyNot = `${app.words['offline.none']} ${app.words['offline.problem.unreachable']}`;
  await expect(kept.told).toHaveText(whyNot, { timeout: 60_000 });
  await kept.expectStatus('none');

  // Half a folder: a file that is not the one of this version.
  server.trouble = (path, response) => {
    if (isPacked(path)) response.writeHead(200, { 'Content-Type': 'text/javascript' }).end('1;');
    return isPacked(path);
  };
  await kept.keepButton.click();
  await expect(kept.told).toHaveText(app.words['offline.installing']);
  await expect(kept.told).toHaveText(whyNot, { timeout: 60_000 });

  server.trouble = () => false;
  await page.reload();
  await kept.expectStatus('ready');
});

test('a network that answers everything with its own page changes nothing', async ({
  app,
  kept,
  page,
  server,
}) => {
  await kept.openAndKeep();
  server.trouble = captivePortal;
  await app.openWithMap(onItsDay);
  await app.expectCardOf(lonelyAttack);
  await kept.lookForUpdate().catch(() => {});
  await kept.expectStatus('ready');
  // Nor where some of what was kept is gone: what the network says is not believed.
  await kept.dropCaches();
  await page.evaluate(() => navigator.serviceWorker.ready);
  server.trouble = () => false;
  await app.open();
  await kept.expectStatus('ready');
});

test('what the system takes away comes back, and notes are not of it', async ({
  app,
  notes,
  kept,
  page,
  server,
}) => {
  await kept.openAndKeep();
  const count = await kept.keptCount();
  await notes.open();
  await notes.press('notes.addPlain');
  await notes.write('still here');
  await kept.dropCaches();

  // Neither kept nor to be had: said in both languages.
  await server.stop();
  await app.visit();
  await expect(page.getByText('Your notes are still here')).toBeVisible();
  await expect(page.locator('[lang=ar]')).toContainText('ملاحظاتك ما زالت هنا');

  await server.start();
  await page.getByRole('link', { name: 'Try again' }).click();
  await kept.expectStatus('ready');
  expect(await kept.keptCount()).toBe(count);
  await notes.open();
  await expect(notes.listed('still here')).toBeVisible();

  // The worker gone behind our back.
  await page.evaluate(async () => {
    await (await navigator.serviceWorker.getRegistration())?.unregister();
  });
  await page.reload();
  await kept.expectStatus('ready');

  // The other way round: the page is kept, what it keeps for the reader is gone.
  await page.goto('./config.json');
  await page.evaluate(async () => {
    for (const { name = '' } of await indexedDB.databases()) {
      await new Promise<void>((resolve, reject) => {
        const request = indexedDB.deleteDatabase(name);
        request.onsuccess = () => resolve();
        request.onerror = () => reject(request.error);
      });
    }
  });
  await server.stop();
  await app.open();
  await notes.open();
  await notes.press('notes.addPlain');
  await notes.write('from now on');
  await expect(app.notices).toHaveCount(0);
});

test('a device that is full is told so, and the page goes on', async ({ app, kept, page }) => {
  const session = await page.context().newCDPSession(page);
  await app.visit();
  const origin = new URL(page.url()).origin;
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 400_000 });
  await app.expectApp('ready');
  await app.openAbout();
  await expect(kept.told).toContainText(app.words['offline.problem.full'], { timeout: 60_000 });
  await kept.expectStatus('none');
  await session.send('Storage.overrideQuotaForOrigin', { origin });
  await kept.keepButton.click();
  await kept.expectStatus('ready');
});

test('a first visit that is cut off says so, and comes up at the next try', async ({
  app,
  guard,
  kept,
  page,
  server,
}) => {
  const stalled = page.locator('.stalled');
  const retry = stalled.getByRole('link', { name: 'Try again' });
  // Cut in the middle of the code.
  server.trouble = (path, response) => {
    if (!path.startsWith('assets/tazamun-')) return false;
    response.writeHead(200, { 'Content-Type': 'text/javascript', 'Content-Length': '150000' });
    response.write('const half = 1;');
    setTimeout(() => response.destroy(), 300);
    return true;
  };
  await app.visit();
  await expect(stalled).toBeVisible();
  await expect(app.root).toHaveAttribute('data-app', 'failed');
  await expect(stalled.locator('[lang=ar]')).toBeVisible();

  // A page in place of the code, which the browser is told to keep for a year.
  server.trouble = (path, response) => {
    if (!path.startsWith('assets/tazamun-')) return false;
    response.setHeader('Cache-Control', 'public, max-age=31536000, immutable');
    return captivePortal(path, response);
  };
  await retry.click();
  await expect(retry).toBeVisible();
  await expect(app.root).toHaveAttribute('data-app', 'failed');

  // The words of the language missing, as soon as the browser has the code in place of that page.
  const missingWords = /dynamically imported module: .*first-messages/;
  guard.expectComplaint(missingWords);
  server.trouble = (path, response) => {
    if (path.startsWith('assets/first-messages')) response.destroy();
    return path.startsWith('assets/first-messages');
  };
  await expect(async () => {
    await page.reload();
    await expect(app.root).toHaveAttribute('data-app', 'failed');
    expect(guard.complaints.join('\n')).toMatch(missingWords);
  }).toPass();
  await expect(stalled).toBeVisible();

  server.trouble = () => false;
  await retry.click();
  await app.expectApp('ready');
  await expect(stalled).toHaveCount(0);
  await kept.expectStatus('ready');
});

test('a file that another program shares is offered like any other', async ({
  app,
  kept,
  page,
}) => {
  await kept.openAndKeep();
  const text = createGeojson(
    createFeature({ type: 'Point', coordinates: [44, 33] }, { name: 'Shared from elsewhere' }),
  );
  // The form as the system sends it, which then opens the page.
  await page.evaluate(async (content) => {
    const form = new FormData();
    const type = 'application/geo+json';
    form.append('files', new File([content], 'gate & wall.geojson', { type }));
    await fetch('./receive', { method: 'POST', body: form });
  }, text);
  await page.reload();
  await app.expectApp('ready');
  const files = new NoteFilesDriver(app);
  await expect(files.dialog).toContainText('gate & wall.geojson');
  await expect(files.add).toHaveText('Add 1 note');
  await files.close();
  // Handed out once.
  await page.reload();
  await kept.expectStatus('ready');
  await expect(files.dialog).toHaveCount(0);
});

test('streets that were looked at are there without a network, until they are removed', async ({
  app,
  context,
  guard,
  kept,
  map,
  server,
}) => {
  const tiles = await startTileServer();
  guard.allowOrigin(tiles.origin);
  guard.expectComplaint(/ERR_CONNECTION_REFUSED|Failed to fetch|AJAXError|NetworkError/);
  await context.grantPermissions(['local-network-access']);
  const streets = { name: 'Test Tiles', style: `${tiles.origin}/style.json`, attribution: [] };
  const page = placePolicy(await readFile('dist/index.html', 'utf8'), pagePolicy([tiles.origin]));
  server.trouble = (path, response) => {
    if (path === 'config.json') {
      response.setHeader('Content-Type', 'application/json');
      response.end(JSON.stringify({ streets }));
    }
    if (path === 'index.html') {
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(page);
    }
    return path === 'config.json' || path === 'index.html';
  };
  const streetsShare = async () => {
    const picture = await map.picture();
    return countColor(picture, toRgb(GROUND_COLOR), 6) / (picture.width * picture.height);
  };
  await kept.openAndKeep();
  const ground = new GroundDriver(app);
  await ground.open();
  await ground.choice('Streets from Test Tiles').check();
  await ground.agree(tiles.host);
  await expect.poll(streetsShare).toBeGreaterThan(0.4);

  await tiles.stop();
  await server.stop();
  await app.openWithMap({ basemap: 'streets' });
  await expect.poll(streetsShare).toBeGreaterThan(0.4);
  await app.openAbout();
  await expect(app.about).toContainText(/Streets you have looked at: .+ of at most 50 MB/);
  await app.about.getByRole('button', { name: app.words['offline.clearStreets'] }).click();
  await expect(app.about).not.toContainText('Streets you have looked at');
});

// In each the page says what is the matter, or goes on without what did not come.
for (const moment of [2, 9]) {
  test(`a server that is gone after ${moment} requests leaves no blank page`, async ({
    app,
    guard,
    page,
    server,
  }) => {
    guard.expectComplaint(/Failed to (load|fetch)|NetworkError|dynamically imported|HTTP/);
    let served = 0;
    server.trouble = (_path, response) => {
      served++;
      if (served > moment) response.destroy();
      return served > moment;
    };
    await app.visit();
    const words = page.locator('.stalled p').first().or(app.listed.first()).or(app.failure);
    await expect(words.first()).toBeVisible();
    server.trouble = () => false;
    await page.reload();
    await app.expectApp('ready');
    await expect(app.listed.first()).toBeVisible();
  });
}
