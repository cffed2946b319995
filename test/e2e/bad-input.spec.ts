import type { Page, Route } from '@playwright/test';
import { MapDriver } from './drivers/map-driver';
import { events, extent, lonelyAttack, startDayOf } from './fixtures/dataset';
import { expect, test } from './fixtures/test';

const INDEX = '**/data/index-*.json';
const DETAILS = '**/data/details-*.json';
/** What the console says of a file that did not come or is not what it should be. */
const UNREADABLE = /-\w+\.json|Failed to load resource|TypeError|SyntaxError|Invalid key/;

type IndexFile = { readonly events: Record<string, unknown>[] };

/** Serves the built index with something changed. */
async function changeIndex(page: Page, change: (index: IndexFile) => void): Promise<void> {
  await page.route(INDEX, async (route) => {
    const response = await route.fetch();
    const index = (await response.json()) as IndexFile;
    change(index);
    await route.fulfill({ response, json: index });
  });
}

test.describe('the dataset', () => {
  test.use({ mapCode: 'held' });

  for (const { name, answer, words } of [
    {
      name: 'is unreachable',
      answer: (route: Route) => route.abort('connectionfailed'),
      words: 'did not arrive',
    },
    {
      name: 'is missing',
      answer: (route: Route) => route.fulfill({ status: 404, body: 'Not Found' }),
      words: 'did not arrive',
    },
    {
      name: "is another server's page",
      answer: (route: Route) =>
        route.fulfill({ contentType: 'text/html', body: '<!doctype html><p>Please log in' }),
      words: 'damaged or is not the file',
    },
    {
      name: 'is cut short',
      answer: (route: Route) =>
        route.fulfill({ contentType: 'application/json', body: '{"format":1,"events":[{"id":' }),
      words: 'damaged or is not the file',
    },
    {
      name: 'is JSON of another kind',
      answer: (route: Route) => route.fulfill({ json: { hello: 'world' } }),
      words: 'damaged or is not the file',
    },
  ]) {
    test(`${name}: the page says so, and trying again works`, async ({ app, guard, page }) => {
      guard.expectComplaint(UNREADABLE);
      await page.route(INDEX, answer);
      await app.visit();
      await app.expectApp('failed');
      const alert = page.getByRole('alert');
      await expect(alert).toContainText('The events could not be loaded.');
      await expect(alert).toContainText(words);

      const retry = page.getByRole('button', { name: 'Try again' });
      await retry.click();
      await app.expectApp('failed');
      await page.unroute(INDEX);
      await retry.click();
      await app.expectApp('ready');
      await expect.poll(() => app.statedCount()).toBe(events.length);
    });
  }

  test('says so in Arabic too', async ({ app, guard, page }) => {
    guard.expectComplaint(UNREADABLE);
    await page.route(INDEX, (route) => route.abort());
    await app.visit({ lang: 'ar' });
    await app.expectApp('failed');
    await expect(page.getByRole('alert')).toContainText('تعذّر تحميل الأحداث');
  });

  test('with a bad record shows all others, and tells', async ({ app, guard, page }) => {
    guard.expectComplaint(/Record set aside/);
    const position = events.indexOf(lonelyAttack);
    await changeIndex(page, (index) => {
      const record = index.events[position];
      if (record !== undefined) record.start = 'last Tuesday';
    });
    await app.open();
    await expect(app.notices).toContainText('1 record could not be read and was set aside');
    await expect.poll(() => app.statedCount()).toBe(events.length - 1);
    await expect(app.listedEvent(lonelyAttack)).toHaveCount(0);
    await page.getByRole('button', { name: 'Dismiss' }).click();
    await expect(app.notices).toHaveCount(0);
  });

  test('text of a record stays text', async ({ app, page }) => {
    const hostile = '<img src=x onerror="document.title=\'broken\'"><b>bold</b>';
    await page.route(INDEX, async (route) => {
      const response = await route.fetch();
      const index = (await response.json()) as { titles: { en: string[] } };
      index.titles.en[events.indexOf(lonelyAttack)] = hostile;
      await route.fulfill({ response, json: index });
    });
    await app.open({ event: lonelyAttack.id });
    await expect(app.cardHeading).toHaveText(hostile);
    await expect(app.card.locator('img, b')).toHaveCount(0);
  });

  test('without its details still opens cards, says so and tries again', async ({
    app,
    guard,
    page,
  }) => {
    guard.expectComplaint(UNREADABLE);
    await page.route(DETAILS, (route) => route.abort());
    await app.open({ event: lonelyAttack.id });
    await app.expectCardOf(lonelyAttack);
    await expect(app.card).toContainText('The details could not be loaded.');
    await expect(app.fact('When')).not.toBeEmpty();
    await page.unroute(DETAILS);
    await app.card.getByRole('button', { name: 'Try again' }).click();
    await expect(app.card).toContainText(lonelyAttack.properties.summary.en);
    await expect(app.card).not.toContainText('The details could not be loaded.');
  });
});

test.describe('the address', () => {
  test.use({ mapCode: 'held' });

  for (const { address, words } of [
    { address: { from: 'yesterday' }, words: '“from” is not a date (yesterday)' },
    { address: { to: '2021-02-30' }, words: '“to” is not a date (2021-02-30)' },
    { address: { map: '5/here/there' }, words: '“map” cannot be read (5/here/there)' },
    { address: { map: '5/95/44' }, words: '“map” cannot be read' },
    { address: { speed: '-3' }, words: '“speed” cannot be read' },
    { address: { theme: 'neon' }, words: '“theme” cannot be read' },
    { address: { from: '1999-01-01', to: '1999-12-31' }, words: 'outside the recorded period' },
    { address: { event: 'no-such-event' }, words: 'has no event “no-such-event”' },
  ]) {
    test(`${new URLSearchParams(address)} falls back with a notice`, async ({ app, timeline }) => {
      await app.open(address);
      await expect(app.notices).toContainText(words);
      await timeline.expectWindow(extent);
      await expect.poll(() => app.statedCount()).toBe(events.length);
    });
  }

  test('with its dates the wrong way round has them swapped', async ({ app, timeline }) => {
    await app.open({ from: '2021-03-10', to: '2021-03-01' });
    await timeline.expectWindow({ from: '2021-03-01', to: '2021-03-10' });
    await expect(app.notices).toContainText('swapped');
  });

  test('may hold parts nobody knows', async ({ app, timeline }) => {
    await app.open({ utm_source: 'somewhere', from: '2021-03-01', __proto__x: '1' });
    await timeline.expectWindow({ from: '2021-03-01', to: extent.to });
    await expect(app.notices).toHaveCount(0);
  });

  test('may hold Arabic digits', async ({ app, timeline }) => {
    await app.open({ from: '٢٠٢١-٠٣-٠١', to: '2021-03-10' });
    await timeline.expectWindow({ from: '2021-03-01', to: '2021-03-10' });
  });

  test('cannot put markup on the page', async ({ app, page }) => {
    await app.open({ from: '<img src=x onerror=alert(1)>' });
    await expect(app.notices).toContainText('<img src=x onerror=alert(1)>');
    await expect(page.locator('.notices img')).toHaveCount(0);
  });
});

test.describe('the map', () => {
  const view = {
    from: startDayOf(lonelyAttack),
    to: startDayOf(lonelyAttack),
    ...MapDriver.viewOf(lonelyAttack, 8),
  };

  test('without WebGL 2 is excused, and all else works', async ({ app, guard, map, page }) => {
    guard.expectComplaint(/WebGL|webgl/);
    await page.addInitScript(() => {
      const original = HTMLCanvasElement.prototype.getContext;
      HTMLCanvasElement.prototype.getContext = function getContext(
        this: HTMLCanvasElement,
        ...args: unknown[]
      ) {
        if (String(args[0]).includes('webgl')) return null;
        return Reflect.apply(original, this, args);
      } as typeof original;
    });
    await app.open();
    await app.expectMap('unavailable');
    await expect(map.region).toContainText('offers no WebGL 2');
    await app.openFromList(lonelyAttack);
    await app.expectCardOf(lonelyAttack);
    await expect(app.notices).toHaveCount(0);
  });

  test('whose code does not arrive is excused, and all else works', async ({
    app,
    guard,
    map,
    page,
  }) => {
    guard.expectComplaint(/MapCanvas|Failed to load resource/);
    await page.route('**/assets/MapCanvas-*.js', (route) => route.abort());
    await app.open();
    await app.expectMap('unavailable');
    await expect(map.region).toContainText('The code of the map did not arrive.');
    await app.openFromList(lonelyAttack);
    await app.expectCardOf(lonelyAttack);
  });

  test('that loses its graphics comes back with the events on it', async ({ app, guard, map }) => {
    guard.expectComplaint(/WebGL|webgl|CONTEXT_LOST|context/i);
    await app.openWithMap(view);
    await map.expectDrawn('attack');
    await map.loseContext();
    await app.expectMap('unavailable');
    await expect(map.region).toContainText('The graphics system dropped the map.');
    await app.openFromList(lonelyAttack);
    await app.expectCardOf(lonelyAttack);
    await app.closeCard();

    await map.restoreContext();
    await app.expectMap('idle');
    await expect(map.region).not.toContainText('The graphics system dropped the map.');
    await map.expectDrawn('attack');
  });

  test('whose ground does not come, nor the graphics when asked, draws the events', async ({
    app,
    guard,
    map,
    page,
  }) => {
    guard.expectComplaint(/first-context|Failed to load resource/);
    await page.route('**/assets/first-context-*.js', (route) => route.abort());
    await page.route('**/assets/rivers-*.geojson', () => {});
    await app.open(view);
    await map.expectDrawn('attack');
    await app.expectMap('loading');
  });

  test('with a part of its ground missing still draws the events', async ({
    app,
    guard,
    map,
    page,
  }) => {
    guard.expectComplaint(/rivers|Failed to load resource/);
    await page.route('**/assets/rivers-*.geojson', (route) => route.abort());
    await app.openWithMap(view);
    await expect(app.notices).toContainText('Part of the base map could not be loaded');
    await map.expectDrawn('attack');
  });
});
