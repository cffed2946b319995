import type { Page } from '@playwright/test';
import { createArchive, createVectorTiles, smallMap } from '../support/create-archive';
import { GroundDriver } from './drivers/ground-driver';
import type { MapDriver } from './drivers/map-driver';
import { findObjections } from './fixtures/find-objections';
import { countColor, toRgb } from './fixtures/picture';
import { createPng } from './fixtures/png';
import { test as base, expect } from './fixtures/test';
import {
  DARK_GROUND_COLOR,
  GROUND_COLOR,
  startTileServer,
  type TileServer,
} from './fixtures/tile-server';

type Fixtures = { readonly ground: GroundDriver; readonly tiles: TileServer };

const test = base.extend<Fixtures>({
  ground: async ({ app }, use) => use(new GroundDriver(app)),
  tiles: async ({ guard }, use) => {
    const server = await startTileServer();
    guard.allowOrigin(server.origin);
    await use(server);
    await server.stop();
  },
});

/** The offline map's lakes, also those of an archive; no large one lies where the small map has its. */
const LAKE = toRgb('#d3e1e7');
/** About the small map's lake. */
const view = { map: '6/33/44', from: '2021-02-01', to: '2021-02-28' };
const archive = createArchive();

const offerOf = ({ origin }: TileServer) => ({
  name: 'Test Tiles',
  style: `${origin}/style.json`,
  styleDark: `${origin}/dark.json`,
  attribution: [{ text: '© <b>Test</b>', url: 'https://example.org/' }],
});

/** Part of the map that has a colour. */
async function shareOf(map: MapDriver, hex: string): Promise<number> {
  const picture = await map.picture();
  return countColor(picture, toRgb(hex), 6) / (picture.width * picture.height);
}
const lakePixels = async (map: MapDriver) => countColor(await map.picture(), LAKE, 3);
const storedNames = (page: Page) =>
  page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));

test.describe('streets', () => {
  test('are fetched when the reader agrees, not before', async ({
    app,
    ground,
    map,
    page,
    tiles,
  }) => {
    await ground.offer(offerOf(tiles));
    await app.openWithMap(view);
    await ground.open();
    await ground.choice('Streets from Test Tiles').check();
    await expect(ground.question).toContainText(tiles.host);
    await page.waitForTimeout(500);
    expect(tiles.asked).toEqual([]);

    await ground.agree(tiles.host);
    await expect.poll(() => shareOf(map, GROUND_COLOR)).toBeGreaterThan(0.4);
    await expect.poll(() => shareOf(map, '#3060c0')).toBeGreaterThan(0.03);
    await map.expectDrawn('attack');
    await expect.poll(() => app.address().basemap).toBe('streets');
    expect(tiles.asked.filter((path) => path.startsWith('/fonts'))).toEqual([]);
    await expect(map.region).toContainText('© <b>Test</b>');
    await expect(app.notices).toHaveCount(0);
    await expect(map.region.getByText(app.words['legend.schematic'])).toHaveCount(0);

    await ground.choice('Bundled map').check();
    await expect.poll(() => shareOf(map, GROUND_COLOR)).toBeLessThan(0.01);
    await expect.poll(() => app.address().basemap).toBeUndefined();
    await map.expectDrawn('attack');
  });

  test('follow the theme and stay through a change of language', async ({
    app,
    ground,
    map,
    tiles,
  }) => {
    await ground.offer(offerOf(tiles));
    await app.openWithMap({ ...view, basemap: 'streets', theme: 'dark' });
    await ground.agree(tiles.host);
    await expect.poll(() => shareOf(map, DARK_GROUND_COLOR)).toBeGreaterThan(0.4);
    await app.switchLanguage();
    await app.expectMap('idle');
    await expect.poll(() => shareOf(map, DARK_GROUND_COLOR)).toBeGreaterThan(0.4);
  });

  test('that a link asks for wait for an answer too; no is an answer', async ({
    app,
    ground,
    map,
    page,
    tiles,
  }) => {
    await ground.offer(offerOf(tiles));
    await app.openWithMap({ ...view, basemap: 'streets' });
    await expect(ground.question).toContainText(tiles.host);
    await page.waitForTimeout(500);
    expect(tiles.asked).toEqual([]);
    await ground.decline();
    await expect(ground.panel).toHaveCount(0);
    await expect.poll(() => app.address().basemap).toBeUndefined();
    expect(tiles.asked).toEqual([]);
    expect(await shareOf(map, GROUND_COLOR)).toBeLessThan(0.01);
  });

  test('are asked about once, until the tab is closed', async ({
    app,
    ground,
    map,
    page,
    tiles,
  }) => {
    await ground.offer(offerOf(tiles));
    await app.openWithMap({ ...view, basemap: 'streets' });
    await ground.agree(tiles.host);
    await expect.poll(() => shareOf(map, GROUND_COLOR)).toBeGreaterThan(0.4);
    await page.reload();
    await expect.poll(() => shareOf(map, GROUND_COLOR)).toBeGreaterThan(0.4);
    await expect(ground.panel).toHaveCount(0);
  });

  test('are read from an archive beside the page without a question', async ({
    app,
    ground,
    map,
  }) => {
    await ground.offer({ name: 'Ours', pmtiles: 'streets.pmtiles' });
    await ground.serveFile('**/streets.pmtiles', archive);
    await app.openWithMap({ ...view, basemap: 'streets' });
    await expect.poll(() => lakePixels(map)).toBeGreaterThan(10_000);
    await expect(ground.panel).toHaveCount(0);
    await expect(map.region).toContainText('© Nobody');
  });

  const refusals = [
    {
      name: 'whose host answers with an error',
      answer: (server: TileServer) => server.answer('/style.json', { status: 503 }),
      words: 'answered with error 503',
    },
    {
      name: 'whose host sends a page',
      answer: (server: TileServer) => server.answer('/style.json', { body: '<!doctype html>' }),
      words: 'is not a map style',
    },
    {
      name: 'whose style leads to another host',
      answer: (server: TileServer) =>
        server.answer('/map.json', { body: '{"tiles":["https://other.example/{z}/{x}/{y}"]}' }),
      words: 'asks for another host, \u2068other.example',
    },
    {
      name: 'whose zooms are not those of the map',
      answer: (server: TileServer) =>
        server.answer('/map.json', { body: '{"tiles":["/{z}/{x}/{y}"],"minzoom":20}' }),
      words: 'its zooms (20 to 22) are not those of this map',
    },
    {
      name: 'whose tiles are missing',
      answer: (server: TileServer) => server.answer('/tiles/', { status: 404 }),
      words: 'answered with error 404',
    },
    {
      name: 'whose host never answers',
      answer: (server: TileServer) => server.answer('/map.json', { hangs: true }),
      words: 'took too long to answer',
    },
    {
      name: 'whose host is gone',
      answer: (server: TileServer) => server.stop(),
      words: 'cannot be reached',
    },
  ];
  for (const { name, answer, words } of refusals) {
    test.describe('without the map, which is not needed', () => {
      test.use({ mapCode: 'held' });

      test(`${name} are named in words`, async ({ app, ground, guard, tiles }) => {
        guard.expectComplaint(/Failed to load resource|net::ERR/);
        await ground.offer(offerOf(tiles));
        await answer(tiles);
        await app.open({ ...view, basemap: 'streets' });
        await ground.agree(tiles.host);
        await expect(app.notices).toContainText('No streets: ');
        await expect(app.notices).toContainText(words);
        await expect.poll(() => app.address().basemap).toBeUndefined();
      });
    });
  }

  test('that cannot be had leave the bundled map as it is', async ({
    app,
    ground,
    guard,
    map,
    tiles,
  }) => {
    guard.expectComplaint(/Failed to load resource|net::ERR/);
    await ground.offer(offerOf(tiles));
    tiles.answer('/tiles/', { status: 404 });
    await app.openWithMap({ ...view, basemap: 'streets' });
    await ground.agree(tiles.host);
    await expect(app.notices).toContainText('No streets: ');
    await app.expectMap('idle');
    expect(await shareOf(map, GROUND_COLOR)).toBeLessThan(0.01);
    await map.expectDrawn('attack');
  });

  test('whose tiles stop coming give way to the bundled map', async ({
    app,
    ground,
    guard,
    map,
    page,
    tiles,
  }) => {
    guard.expectComplaint(/Failed to load resource|net::ERR/);
    await ground.offer(offerOf(tiles));
    let isFirst = true;
    await page.route('**/tiles/**', (route) => {
      if (!isFirst) return route.abort();
      isFirst = false;
      return route.continue();
    });
    await app.openWithMap({ ...view, basemap: 'streets' });
    await ground.agree(tiles.host);
    await expect(app.notices).toContainText('cannot be reached');
    await expect.poll(() => shareOf(map, GROUND_COLOR)).toBeLessThan(0.01);
    await map.expectDrawn('attack');
  });
});

test.describe('a config', () => {
  test.use({ mapCode: 'held' });

  for (const { name, config, words } of [
    { name: 'missing', config: { status: 404, body: '' }, words: 'did not arrive' },
    { name: 'no JSON', config: { body: 'streets: yes' }, words: 'cannot be read' },
    { name: 'not as it should be', config: { body: '{"streets":1}' }, words: 'cannot be read' },
    { name: 'without streets', config: { body: '{"streets":null}' }, words: 'offers none' },
  ]) {
    test(`that is ${name} offers no streets, and that is said`, async ({
      app,
      guard,
      page,
      ground,
    }) => {
      guard.expectComplaint(/config\.json|Failed to load resource/);
      await page.route('**/config.json', (route) => route.fulfill(config));
      await app.open({ ...view, basemap: 'streets' });
      await expect(app.notices).toContainText(words);
      await ground.open();
      await expect(ground.choice('Streets')).toBeDisabled();
      await expect(ground.panel).toContainText(words);
    });
  }
});

test.describe("a reader's own file", () => {
  test('is drawn, kept over a reload, and removed', async ({ app, ground, map, page }) => {
    await app.openWithMap(view);
    const before = await lakePixels(map);
    expect(await storedNames(page)).toEqual([]);
    await ground.open();
    await ground.openFile('baghdad.pmtiles', archive);
    await expect(ground.choice('baghdad.pmtiles')).toBeChecked();
    await expect(ground.panel).toContainText('kept on this device');
    await expect(ground.panel).toContainText(/\d+(\.\d)? kB/);
    await expect.poll(() => lakePixels(map)).toBeGreaterThan(before + 10_000);
    await map.expectDrawn('attack');
    expect(app.address().basemap).toBeUndefined();

    await page.reload();
    await expect.poll(() => lakePixels(map)).toBeGreaterThan(before + 10_000);
    await ground.open();
    await ground.removeFile('baghdad.pmtiles');
    await expect(ground.choice('Bundled map')).toBeChecked();
    await expect(ground.choice('baghdad.pmtiles')).toHaveCount(0);
    await expect.poll(() => lakePixels(map)).toBeLessThan(before + 1000);

    await page.reload();
    await app.expectMap('idle');
    await ground.open();
    await expect(ground.choice(/OpenFreeMap/)).toBeVisible();
    await expect(ground.choice('baghdad.pmtiles')).toHaveCount(0);
  });

  test('rests when the bundled map is chosen, and a link to the bundled map shows that', async ({
    app,
    ground,
    map,
    page,
  }) => {
    await app.openWithMap(view);
    const before = await lakePixels(map);
    await ground.open();
    await ground.openFile('baghdad.pmtiles', archive);
    await expect(ground.panel).toContainText('kept on this device');
    await app.openWithMap({ ...view, basemap: 'offline' });
    await ground.open();
    await expect(ground.choice('baghdad.pmtiles')).not.toBeChecked();
    await ground.choice('baghdad.pmtiles').check();
    await expect.poll(() => lakePixels(map)).toBeGreaterThan(before + 10_000);
    await ground.choice('Bundled map').check();
    await expect.poll(() => lakePixels(map)).toBeLessThan(before + 10_000);
    await page.reload();
    await app.expectMap('idle');
    await ground.open();
    await expect(ground.choice('baghdad.pmtiles')).not.toBeChecked();
  });

  test('of pictures is drawn too', async ({ app, ground, map }) => {
    const tiles = createVectorTiles(smallMap, 6).map(({ tileId }) => ({
      tileId,
      bytes: createPng(16, [160, 120, 40]),
    }));
    await app.openWithMap(view);
    await ground.open();
    await ground.openFile('photos.pmtiles', createArchive({ tiles, tileType: 2, compression: 1 }));
    await expect(ground.choice('photos.pmtiles')).toBeChecked();
    // Less saturated than in the file, so that events stand out.
    await expect.poll(() => shareOf(map, '#8e773f')).toBeGreaterThan(0.2);
    await map.expectDrawn('attack');
  });

  test('that the device has no room for is shown for this visit', async ({
    app,
    ground,
    guard,
    map,
    page,
  }) => {
    guard.expectComplaint(/storage: full/);
    await app.openWithMap(view);
    const devtools = await page.context().newCDPSession(page);
    const { origin } = new URL(page.url());
    await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1000 });
    await ground.open();
    await ground.openFile('baghdad.pmtiles', archive);
    await expect(app.notices).toContainText('not enough storage');
    await expect(ground.panel).toContainText('for this visit only');
    await expect.poll(() => lakePixels(map)).toBeGreaterThan(10_000);
    await ground.removeFile('baghdad.pmtiles');
    await expect(ground.choice('Bundled map')).toBeChecked();
  });
});

test.describe("a reader's own file, without the map", () => {
  test.use({ mapCode: 'held' });

  for (const { name, bytes, words } of [
    { name: 'photo.jpg', bytes: Buffer.from('JFIF'), words: 'it is not a PMTiles archive' },
    { name: 'half.pmtiles', bytes: archive.subarray(0, 500), words: 'the archive is incomplete' },
    {
      name: 'paris.pmtiles',
      bytes: createArchive({ bounds: [2, 48, 3, 49] }),
      words: 'it shows another part of the world',
    },
    {
      name: 'deep.pmtiles',
      bytes: createArchive({ minZoom: 18, maxZoom: 20, tiles: [] }),
      words: 'its zooms (18 to 20) are not those of this map',
    },
  ]) {
    test(`${name} is refused in words, and is not kept`, async ({ app, ground, page }) => {
      await app.open(view);
      await ground.open();
      await ground.openFile(name, bytes);
      await expect(app.notices).toContainText(words);
      await expect(ground.choice('Bundled map')).toBeChecked();
      await expect(ground.choice(name)).toHaveCount(0);
      expect(await storedNames(page)).toEqual([]);
    });
  }

  test('that the browser may not keep is shown for this visit', async ({
    app,
    ground,
    guard,
    page,
  }) => {
    guard.expectComplaint(/storage: denied/);
    await page.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('No storage here', 'SecurityError');
      };
    });
    await app.open(view);
    await ground.open();
    await ground.openFile('baghdad.pmtiles', archive);
    await expect(app.notices).toContainText('does not allow');
    await expect(ground.panel).toContainText('for this visit only');
    await expect(ground.choice('baghdad.pmtiles')).toBeChecked();
  });

  test('the panel opens, closes and answers by keyboard', async ({ app, ground, page }) => {
    await app.open(view);
    await ground.button.focus();
    await page.keyboard.press('Enter');
    await expect(ground.choice('Bundled map')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(ground.panel).toHaveCount(0);
    await expect(ground.button).toBeFocused();
  });

  for (const language of ['en', 'ar'] as const) {
    test.describe(language, () => {
      test.use({ language });

      test('the panel has nothing axe objects to', async ({ app, ground, page, tiles }) => {
        await ground.offer(offerOf(tiles));
        await app.open({ ...view, basemap: 'streets', theme: 'dark' });
        await expect(ground.question).toBeVisible();
        await ground.openFile('baghdad.pmtiles', archive);
        await expect(ground.choice('baghdad.pmtiles')).toBeVisible();
        await ground.choice(/Test Tiles/).check();
        expect(await findObjections(page)).toEqual([]);
      });
    });
  }
});
