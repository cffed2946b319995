import { readFileSync } from 'node:fs';
import { parseCsv } from '../support/parse-csv';
import { events, eventsBetween, findEvent, lonelyAttack, startDayOf } from './fixtures/dataset';
import { findObjections } from './fixtures/find-objections';
import { LOOK_THEME } from './fixtures/look-theme';
import { expect, test } from './fixtures/test';

const july = { from: '2021-07-01', to: '2021-07-31' };
const inJuly = eventsBetween(july.from, july.to);
const idsOf = (shown: readonly { readonly id: string }[]) => shown.map(({ id }) => id).sort();

/** A number both bounds of which its sources give, and not the same. */
const ranged = findEvent(({ properties: { casualties } }) => {
  const { killed_min: min, killed_max: max } = casualties ?? {};
  return typeof min === 'number' && typeof max === 'number' && min < max;
});
const silent = findEvent(
  ({ properties: { casualties, kind, start } }) =>
    casualties === null && kind === 'attack' && start.length >= 10,
);

test.describe('the table', () => {
  test.use({ mapCode: 'held' });

  test('has the events of the list, and the address and a link remember it', async ({
    app,
    table,
  }) => {
    await app.open(july);
    expect(await app.statedCount()).toBe(inJuly.length);
    await table.choose('table');
    expect(await table.count()).toBe(inJuly.length);
    await expect(app.list).toHaveCount(0);
    await expect.poll(() => app.address().view).toBe('table');
    await app.page.reload();
    await expect(table.table).toBeVisible();
    await table.choose('list');
    await expect.poll(() => app.address().view).toBeUndefined();
  });

  test('follows window and filter', async ({ app, table }) => {
    await app.open({ ...july, view: 'table' });
    await app.searchBox.fill('Erbil');
    await expect.poll(() => table.count()).toBeLessThan(inJuly.length);
    await expect.poll(async () => (await table.count()) - (await app.statedCount())).toBe(0);
    await app.searchBox.fill('nothing has this name');
    await expect.poll(() => table.count()).toBe(0);
    await expect(app.page.getByText('No recorded events match in this window.')).toBeVisible();
  });

  test('draws only what is in sight, and the rest as it comes into sight', async ({
    app,
    table,
  }) => {
    await app.open({ view: 'table' });
    expect(await table.count()).toBe(events.length);
    expect(await table.rows.count()).toBeLessThan(80);
    await table.scroller.evaluate((element) => {
      element.scrollTop = element.scrollHeight;
    });
    await expect(table.rows.last()).toHaveAttribute('aria-rowindex', String(events.length + 1));
    expect(await table.rows.count()).toBeLessThan(80);
    const gap = await table.scroller.evaluate((element) => {
      const last = element.querySelector('tbody tr:last-child');
      if (last === null) return Number.NaN;
      return element.getBoundingClientRect().bottom - last.getBoundingClientRect().bottom;
    });
    expect(Math.abs(gap)).toBeLessThan(40);
  });

  test('says casualties as ranges, and silence as silence', async ({ app, table }) => {
    const { killed_min: min, killed_max: max } = ranged.properties.casualties ?? {};
    const day = startDayOf(ranged);
    await app.open({ view: 'table', from: day, to: day });
    const cell = table.row(ranged).first().getByRole('cell').nth(3);
    await expect(cell).toHaveText(`${min}–${max}`);

    const quiet = startDayOf(silent);
    await app.open({ view: 'table', from: quiet, to: quiet });
    await expect(table.row(silent).first().getByRole('cell').nth(3)).toHaveText('–not known');
  });

  test('sorts by a press on a name, unknown last either way', async ({ app, table }) => {
    await app.open({ ...july, view: 'table' });
    await expect(table.header('Date')).toHaveAttribute('aria-sort', 'descending');
    await table.sortBy('Killed');
    await expect(table.header('Killed')).toHaveAttribute('aria-sort', 'descending');
    await expect(table.header('Date')).not.toHaveAttribute('aria-sort');
    const numbers = async () =>
      (await table.cells('Killed')).map((text) =>
        text === '–' ? null : Number.parseInt(text, 10),
      );
    await expect.poll(async () => (await numbers())[0]).toBeGreaterThan(9);
    const down = await numbers();
    expect(down).toEqual([...down].sort((a, b) => (b ?? -1) - (a ?? -1)));

    await table.sortBy('Killed');
    await expect(table.header('Killed')).toHaveAttribute('aria-sort', 'ascending');
    expect((await numbers())[0]).toBe(0);

    await table.sortBy('Event');
    const titles = await table.cells('Event');
    expect(titles).toEqual([...titles].sort(new Intl.Collator('en').compare));
  });

  test('has the columns one chooses, until the page is closed', async ({ app, table }) => {
    await app.open({ ...july, view: 'table' });
    const before = await table.columnNames();
    expect(before).toEqual(['Date', 'Kind', 'Event', 'Place', 'Killed', 'Injured', 'Confidence']);
    await table.toggleColumn('Sources');
    await table.toggleColumn('Kind');
    await table.toggleColumn('Claimed by');
    expect(await table.columnNames()).toEqual([
      'Date',
      'Event',
      'Place',
      'Claimed by',
      'Killed',
      'Injured',
      'Confidence',
      'Sources',
    ]);
    await table.choose('list');
    await table.choose('table');
    expect(await table.columnNames()).toContain('Sources');
    await table.columnsButton.click();
    await expect(table.columnChoice.getByRole('checkbox', { name: 'Event' })).toBeDisabled();
  });

  test('is in step with the card: a press on a row, Escape, a link', async ({
    app,
    table,
    page,
  }) => {
    await app.open({ ...july, view: 'table' });
    const event = findEvent(({ properties }) => properties.start === '2021-07-29');
    await table.row(event).first().getByRole('cell').last().click();
    await app.expectCardOf(event);
    await expect(table.button(event)).toHaveAttribute('aria-current', 'true');
    await page.keyboard.press('Escape');
    await expect(app.card).toHaveCount(0);
    await expect(table.button(event)).not.toHaveAttribute('aria-current');

    const early = eventsBetween('2019-10-01', '2019-11-15')[0];
    if (early === undefined) throw new Error('no early event');
    await app.open({ view: 'table', event: early.id });
    await app.expectCardOf(early);
    await expect(table.button(early)).toBeInViewport({ ratio: 1 });
    await expect(table.row(early).first()).toHaveAttribute('aria-current', 'true');
  });

  test('goes from row to row by keyboard, far beyond what is drawn', async ({
    app,
    table,
    page,
  }) => {
    await app.open({ view: 'table' });
    await app.tabTo(table.buttonAt(0));
    await page.keyboard.press('ArrowDown');
    await expect(table.buttonAt(1)).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await expect(table.buttonAt(0)).toBeFocused();
    await page.keyboard.press('End');
    const last = table.rows.last().getByRole('button');
    await expect(last).toBeFocused();
    await expect(last).toBeInViewport({ ratio: 1 });
    await expect(table.rows.last()).toHaveAttribute('aria-rowindex', String(events.length + 1));
    await page.keyboard.press('PageUp');
    await page.keyboard.press('PageDown');
    await expect(last).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(app.card).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(last).toBeFocused();
    await page.keyboard.press('Home');
    await expect(table.buttonAt(0)).toBeFocused();
    await expect(table.buttonAt(0)).toBeInViewport({ ratio: 1 });
  });

  test('keeps keys working when the row with the focus is scrolled away', async ({
    app,
    table,
    page,
  }) => {
    await app.open({ view: 'table' });
    await table.buttonAt(0).focus();
    await table.scroller.evaluate((element) => {
      element.scrollTop = 6000;
    });
    await expect(table.scroller).toBeFocused();
    await page.keyboard.press('Home');
    await expect(table.buttonAt(0)).toBeFocused();
  });

  test('copies what is shown, in its order and with its columns', async ({
    app,
    table,
    context,
    page,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await app.open({ ...july, view: 'table' });
    await table.sortBy('Event');
    await table.copyButton.click();
    await expect(page.getByText(`${inJuly.length} rows copied`)).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    const [head = '', ...rows] = copied.split('\n').map((line) => line.split('\t'));
    expect(head).toEqual(['Date', 'Kind', 'Event', 'Place', 'Killed', 'Injured', 'Confidence']);
    expect(rows).toHaveLength(inJuly.length);
    const titles = rows.map(([, , title = '']) => title);
    expect([...titles].sort()).toEqual(inJuly.map(({ properties }) => properties.title.en).sort());
    expect(titles).toEqual([...titles].sort(new Intl.Collator('en').compare));
  });

  test('says that columns wait for the details, and that they did not come', async ({
    app,
    guard,
    table,
    page,
  }) => {
    guard.expectComplaint(/Failed to load resource|TypeError/);
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/data/details-*.json', async (route) => {
      await held;
      await route.abort();
    });
    await app.open({ ...july, view: 'table' });
    await expect(table.rows.first().getByRole('cell').nth(3)).toHaveText('…loading');
    await expect(table.copyButton).toBeDisabled();
    release();
    await expect(page.getByText('The details could not be loaded.')).toBeVisible();
    await page.unroute('**/data/details-*.json');
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(table.copyButton).toBeEnabled();
    await expect(table.rows.first().getByRole('cell').nth(3)).not.toHaveText(/loading/);
  });

  test('whose code does not arrive says so, and comes when asked again', async ({
    app,
    guard,
    table,
    page,
  }) => {
    guard.expectComplaint(/Failed to load resource|TypeError/);
    await page.route('**/assets/EventTable-*.js', (route) => route.abort());
    await app.open(july);
    await page.getByRole('radio', { name: 'Table' }).check();
    await expect(page.getByText('This did not arrive.')).toBeVisible();
    await page.unroute('**/assets/EventTable-*.js');
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(table.table).toBeVisible();
  });
});

for (const language of ['ar'] as const) {
  test.describe(`files of what is shown, ${language}`, () => {
    test.use({ language, mapCode: 'held' });

    test('CSV: a clean table with licence and citation', async ({ app, table }) => {
      await app.open({ ...july, view: 'table' });
      const { name, text } = await table.save('csv');
      expect(name).toBe('tazamun-2021-07-01_2021-07-31.csv');
      expect(text.charCodeAt(0)).toBe(0xfeff);
      const [head = [], ...rows] = parseCsv(text.slice(1));
      const [wholeHead = [], ...whole] = parseCsv(
        readFileSync('dist/data/events.csv', 'utf8').slice(1),
      );
      expect(head).toEqual([...wholeHead, 'licence', 'citation']);
      expect(rows.map(([id = '']) => id).sort()).toEqual(idsOf(inJuly));
      for (const row of rows) {
        expect(row.slice(0, -2)).toEqual(whole.find(([id]) => id === row[0]));
        expect(row.at(-2)).toBe('CC-BY-4.0');
        expect(row.at(-1)).toContain('from=2021-07-01&to=2021-07-31');
      }
    });

    test('GeoJSON: the features of the whole file, and what the view was', async ({
      app,
      table,
    }) => {
      await app.open({ ...july, view: 'table', kind: 'attack' });
      const { name, text } = await table.save('geojson');
      expect(name).toBe('tazamun-2021-07-01_2021-07-31.geojson');
      const file = JSON.parse(text);
      const whole = JSON.parse(readFileSync('dist/data/events.geojson', 'utf8'));
      const shown = inJuly.filter(({ properties }) => properties.kind === 'attack');
      expect(idsOf(file.features)).toEqual(idsOf(shown));
      for (const feature of file.features) {
        expect(feature).toEqual(whole.features.find(({ id }: { id: string }) => id === feature.id));
      }
      expect(file).toMatchObject({
        type: 'FeatureCollection',
        licence: 'CC-BY-4.0',
        from: '2021-07-01',
        to: '2021-07-31',
      });
      expect(file.filters).toHaveLength(1);
      expect(file.filters[0]).toContain(app.words['kinds.attack']);
      expect(new URL(file.link).searchParams.get('kind')).toBe('attack');
      expect(file.citation).toContain(file.link);
    });

    test('the whole dataset is a link away', async ({ app, table, page }) => {
      await app.open({ ...july, view: 'table' });
      const downloads = await table.openDownloads();
      for (const link of await downloads.getByRole('link').all()) {
        const url = new URL((await link.getAttribute('href')) ?? '', page.url());
        expect((await page.request.get(url.href)).status()).toBe(200);
      }
      await expect(downloads.getByRole('link')).toHaveCount(2);
    });
  });

  const theme = LOOK_THEME[language];
  test.describe(`${language}, ${theme}`, () => {
    test.use({ language });

    test('table, its menus and its card have nothing axe objects to', async ({
      app,
      table,
      page,
    }) => {
      await app.openWithMap({ ...july, view: 'table', theme });
      await expect(table.copyButton).toBeEnabled();
      expect.soft(await findObjections(page)).toEqual([]);
      await table.columnsButton.click();
      await expect(table.columnChoice).toBeVisible();
      expect.soft(await findObjections(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await table.openDownloads();
      expect.soft(await findObjections(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await table.buttonAt(0).click();
      await expect(app.card).toBeVisible();
      expect.soft(await findObjections(page)).toEqual([]);
    });
  });
}

test('map and table stand side by side, and the map shows what is chosen', async ({
  app,
  map,
  table,
}) => {
  const day = startDayOf(lonelyAttack);
  await app.openWithMap({ from: day, to: day, view: 'table' });
  await map.expectDrawn('attack');
  const [left, right] = await Promise.all([
    table.table.locator('xpath=ancestor::*[@class="panel"]').boundingBox(),
    app.page.getByRole('region', { name: 'Map' }).boundingBox(),
  ]);
  const width = app.page.viewportSize()?.width ?? 0;
  expect((right?.width ?? 0) / width).toBeGreaterThan(0.38);
  expect((left?.width ?? 0) + (right?.width ?? 0)).toBeCloseTo(width, -1);
  await table.button(lonelyAttack).click();
  await app.expectCardOf(lonelyAttack);
});

test.describe('on a phone', () => {
  test.use({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
    mapCode: 'held',
  });

  test('the table is in the sheet, scrolls sideways, and a tap opens the card', async ({
    app,
    table,
    page,
  }) => {
    await app.open({ ...july, view: 'table' });
    // A link to another view than the list has the sheet open.
    await expect(table.table).toBeVisible();
    await app.sheet.expand();
    const { inner, outer } = await table.scroller.evaluate((element) => ({
      inner: element.scrollWidth,
      outer: element.clientWidth,
    }));
    expect(inner).toBeGreaterThan(outer);
    expect(outer).toBeLessThanOrEqual(390);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    expect.soft(await findObjections(page)).toEqual([]);
    await table.buttonAt(2).tap();
    await expect(app.card).toBeVisible();
    await app.closeCard();
    await expect(table.table).toBeVisible();
  });
});
