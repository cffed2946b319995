import { SearchDriver } from './drivers/search-driver';
import { events, type SourceEvent } from './fixtures/dataset';
import { findObjections } from './fixtures/find-objections';
import { LOOK_THEME } from './fixtures/look-theme';
import { expect, test } from './fixtures/test';

test.use({ mapCode: 'held' });

const hasActor =
  (id: string) =>
  ({ properties }: SourceEvent): boolean =>
    properties.actors.some(({ actor }) => actor === id);
const isAt =
  (id: string) =>
  ({ properties }: SourceEvent): boolean =>
    properties.place === id || (properties.route ?? []).includes(id);

const qaani = events.filter(hasActor('esmail-qaani'));
const asad = events.filter(isAt('ain-al-asad'));

test('another spelling finds the same person, and is marked as it is written', async ({ app }) => {
  const search = new SearchDriver(app);
  await app.open();
  await search.type('Ghaani');
  await expect(search.option(/^Filter by: Esmail Qaani/)).toHaveAccessibleName(
    `Filter by: Esmail Qaani, ${qaani.length} events`,
  );
  const titled = app.listed.filter({ hasText: 'Qaani' }).first();
  await expect(titled.locator('mark')).toHaveText('Qaani');
  await expect(search.list.locator('mark').first()).toHaveText('Qaani');
  for (const event of qaani.slice(0, 3)) await expect(app.listedEvent(event)).toHaveCount(1);
});

test('what stands in the details alone is found once they are in, and said so', async ({ app }) => {
  const search = new SearchDriver(app);
  await app.open();
  await search.type('katyusha');
  await expect
    .poll(() => app.listed.filter({ hasText: app.words['search.inDetails'] }).count())
    .toBeGreaterThan(0);
  const found = await app.statedCount();
  await app.open({ q: 'katyusha' });
  expect(await app.statedCount()).toBe(found);
  expect(found).toBeGreaterThan(
    events.filter(({ properties }) => /katyusha/i.test(properties.title.en)).length,
  );
});

for (const [language, typed, person, page] of [
  ['en', 'qaani', /^Filter by: Esmail Qaani/, 'Open the page about Esmail Qaani'],
  ['ar', 'قاني', /إسماعيل قاآني فقط/, 'افتح الصفحة الخاصة بـ: إسماعيل قاآني'],
] as const) {
  test.describe(`by keyboard alone, ${language}`, () => {
    test.use({ language });

    test('a suggestion is reached, chosen and left again', async ({ app, page: tab }) => {
      const search = new SearchDriver(app);
      await app.open();
      await tab.keyboard.press('/');
      await expect(search.box).toBeFocused();
      await search.type(typed);
      await expect(search.option(person)).toHaveCount(1);
      const count = await search.options.count();

      await tab.keyboard.press('ArrowDown');
      await expect(search.active).toHaveAccessibleName(person);
      await expect(search.box).toHaveAttribute(
        'aria-activedescendant',
        (await search.active.getAttribute('id')) ?? '-',
      );
      await tab.keyboard.press('ArrowDown');
      await expect(search.active).toHaveAccessibleName(page);
      await tab.keyboard.press('ArrowUp');
      await tab.keyboard.press('ArrowUp');
      await expect(search.active).toHaveCount(0);
      await tab.keyboard.press('ArrowUp');
      await expect(search.options.nth(count - 1)).toHaveAttribute('aria-selected', 'true');
      await expect(search.box).toBeFocused();

      await tab.keyboard.press('Escape');
      await expect(search.list).toHaveCount(0);
      await expect(search.box).toHaveValue(typed);
      await tab.keyboard.press('ArrowDown');
      await expect(search.list).toBeVisible();

      await tab.keyboard.press('ArrowDown');
      await tab.keyboard.press('Enter');
      await expect(search.box).toHaveValue('');
      await expect(search.list).toHaveCount(0);
      await expect.poll(() => app.statedCount()).toBe(qaani.length);
      await expect.poll(() => app.address()).toMatchObject({ actor: 'esmail-qaani' });
    });
  });

  test.describe(`axe, ${language}`, () => {
    test.use({ language });

    const theme = LOOK_THEME[language];
    test('has nothing against the suggestions', async ({ app, page: tab }) => {
      const search = new SearchDriver(app);
      await app.open({ theme });
      await search.type(typed);
      await expect(search.option(person)).toHaveCount(1);
      await tab.keyboard.press('ArrowDown');
      expect(await findObjections(tab)).toEqual([]);
    });
  });
}

test('a place filters, a page opens and an event opens, by the pointer', async ({ app, page }) => {
  const search = new SearchDriver(app);
  await app.open();
  await search.type('ain al-asad');
  await search.option(/^Place: Ain al-Asad/).click();
  await expect.poll(() => app.statedCount()).toBe(asad.length);
  await expect.poll(() => app.address()).toMatchObject({ place: 'ain-al-asad' });

  await search.type('qaani');
  await search.option('Open the page about Esmail Qaani').click();
  await expect(page.getByRole('region', { name: 'About Esmail Qaani' })).toBeVisible();

  await search.box.fill('');
  await search.type('Soleimani strike');
  const goal = search.options.last();
  const [title = ''] = ((await goal.getAttribute('aria-label')) ?? '').split(/, (?=[^,]*$)/);
  await goal.click();
  await expect(app.cardHeading).toHaveText(title);
  await expect(search.list).toHaveCount(0);
});

test('suggestions go when the reader goes elsewhere', async ({ app, page }) => {
  const search = new SearchDriver(app);
  await app.open();
  await search.type('baghdad');
  await page.keyboard.press('Tab');
  await expect(search.list).toHaveCount(0);
  await search.type(' ');
  await search.box.fill('   ');
  await expect(search.list).toHaveCount(0);
});

test('text that means harm is only text', async ({ app, page }) => {
  const search = new SearchDriver(app);
  await app.open();
  for (const text of ['<img src=x onerror=alert(1)>', '.*+?^$()|[]{}', '🚀\u202e', '%00']) {
    await search.box.fill(text);
    await page.waitForTimeout(50);
  }
  await search.box.fill('a'.repeat(500));
  await expect(search.box).toHaveValue('a'.repeat(200));
  await expect.poll(() => app.statedCount()).toBe(0);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true });

  test('suggestions fit the screen, and a tap chooses', async ({ app, page }) => {
    const search = new SearchDriver(app);
    await app.open();
    await search.box.tap();
    await search.type('asad');
    const box = await search.list.boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320);
    for (const option of await search.options.all()) {
      expect((await option.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    }
    await search.option(/^Place: Ain al-Asad/).tap();
    await expect.poll(() => app.statedCount()).toBe(asad.length);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
  });
});
