import { statSync } from 'node:fs';
import { events, lonelyAttack } from './fixtures/dataset';
import { expect, test } from './fixtures/test';

for (const language of ['en', 'ar'] as const) {
  test.describe(`start, ${language}`, () => {
    test.use({ language });

    test('comes up with every event counted, then with a map at rest, and asks no other host', async ({
      app,
      guard,
      map,
      timeline,
    }) => {
      await app.open();
      await expect.poll(() => app.statedCount()).toBe(events.length);
      await app.expectListToMatchStatus();
      await app.expectMap('idle');
      await map.expectDrawn('attack');
      await expect(app.root).toHaveAttribute('lang', language);
      await app.openFromList(lonelyAttack);
      await timeline.play();
      await timeline.watchMoments(3);
      await timeline.pause();
      await app.expectMap('idle');
      expect(guard.foreignRequests).toEqual([]);
      expect(guard.complaints).toEqual([]);
    });
  });
}

test('list, axis and card work before the code of the map is in', async ({
  app,
  page,
  timeline,
}) => {
  let release = () => {};
  const isHeld = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/assets/MapCanvas-*.js', async (route) => {
    await isHeld;
    await route.continue();
  });
  await app.open();
  await expect(app.listed).toHaveCount(events.length);
  await expect(app.root).toHaveAttribute('data-map', 'loading');
  await app.openFromList(lonelyAttack);
  await app.expectCardOf(lonelyAttack);
  const before = await timeline.window();
  await timeline.end.press('ArrowLeft');
  await expect.poll(() => timeline.window()).not.toEqual(before);
  await expect(app.root).toHaveAttribute('data-map', 'loading');

  release();
  await app.expectMap('idle');
});

test('a window that changes its size while the map starts does it no harm', async ({
  app,
  map,
  page,
}) => {
  await app.open();
  for (let turn = 0; (await app.root.getAttribute('data-map')) !== 'idle'; turn++) {
    await page.setViewportSize({ width: turn % 2 === 0 ? 1180 : 1200, height: 800 });
    await page.waitForTimeout(60);
  }
  await map.expectDrawn('attack');
});

test('the files beside the page can be downloaded', async ({ page }) => {
  const geojson = await page.request.get('./data/events.geojson');
  const { features } = (await geojson.json()) as { features: { id: string }[] };
  expect(features.map(({ id }) => id)).toEqual(events.map(({ id }) => id));

  const csv = (await (await page.request.get('./data/events.csv')).body()).toString('utf8');
  expect(csv.startsWith('\uFEFF')).toBe(true);
  for (const { id } of events) expect(csv).toContain(id);

  // As they lie packed beside themselves.
  const packed = await page.request.get('./data/events.csv', {
    headers: { 'Accept-Encoding': 'br' },
  });
  expect(packed.headers()['content-encoding']).toBe('br');
  const { size } = statSync('dist/data/events.csv.br');
  expect(Number(packed.headers()['content-length'])).toBe(size);

  const readme = await page.request.get('./data/README.txt');
  expect(await readme.text()).toContain('CC BY 4.0');
});

test('a file that is not there is said to be missing', async ({ page }) => {
  expect((await page.request.get('./data/nothing-here.json')).status()).toBe(404);
});
