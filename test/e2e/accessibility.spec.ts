import { MapDriver } from './drivers/map-driver';
import { lonelyAttack, startDayOf, twoOnOneSpot } from './fixtures/dataset';
import { findObjections } from './fixtures/find-objections';
import { LOOK_THEME } from './fixtures/look-theme';
import { expect, test } from './fixtures/test';

const month = { from: '2021-02-10', to: '2021-03-10' };

for (const language of ['en', 'ar'] as const) {
  const theme = LOOK_THEME[language];
  test.describe(`${language}, ${theme}`, () => {
    test.use({ language });

    test('page, card and dialog have nothing axe objects to', async ({ app, page }) => {
      await app.openWithMap({ ...month, theme });
      expect.soft(await findObjections(page)).toEqual([]);
      await app.listed.first().click();
      await expect(app.card).toBeVisible();
      await expect(app.cardSection(app.words['card.sources'])).toBeVisible();
      expect.soft(await findObjections(page)).toEqual([]);
      await app.openAbout();
      expect.soft(await findObjections(page)).toEqual([]);
    });
  });

  test.describe(`on a phone, ${language}`, () => {
    test.use({
      language,
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
      mapCode: 'held',
    });

    test('peeking, listing and showing a card have nothing axe objects to', async ({
      app,
      page,
    }) => {
      await app.open(month);
      expect.soft(await findObjections(page)).toEqual([]);
      await page.getByRole('button', { name: app.words['sheet.expand'] }).click();
      await expect(app.list).toBeVisible();
      expect.soft(await findObjections(page)).toEqual([]);
      await app.listed.first().click();
      await expect(app.card).toBeVisible();
      expect.soft(await findObjections(page)).toEqual([]);
    });
  });
}

test('the choice between events on one spot has nothing axe objects to', async ({
  app,
  map,
  page,
}) => {
  const [first] = twoOnOneSpot;
  if (first === undefined) throw new Error('too few events');
  const day = startDayOf(first);
  await app.openWithMap({ from: day, to: day, ...MapDriver.viewOf(first, 12) });
  await map.clickCrowd();
  await expect(app.chooser).toBeVisible();
  expect.soft(await findObjections(page)).toEqual([]);
});

test.describe('in trouble', () => {
  test.use({ mapCode: 'held' });

  test('notices and the page without a dataset have nothing axe objects to', async ({
    app,
    guard,
    page,
  }) => {
    await app.open({ from: 'never', event: lonelyAttack.id });
    await expect(app.notices).toHaveCount(1);
    expect.soft(await findObjections(page)).toEqual([]);

    guard.expectComplaint(/TypeError|Failed to load resource/);
    await page.route('**/data/index-*.json', (route) => route.abort());
    await app.visit();
    await app.expectApp('failed');
    expect.soft(await findObjections(page)).toEqual([]);
  });
});
