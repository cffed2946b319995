import type { Page } from '@playwright/test';
import { MapDriver } from './drivers/map-driver';
import { addDays, eventsBetween, findEvent, lonelyAttack, startDayOf } from './fixtures/dataset';
import { goBack, goForward, pauseBetweenSteps } from './fixtures/step-history';
import { expect, test } from './fixtures/test';

const JULY = { from: '2021-07-01', to: '2021-07-31' };
const [first, second] = eventsBetween(JULY.from, JULY.to).filter(
  ({ properties }) => properties.time_precision <= 2 && properties.kind === 'attack',
);
if (first === undefined || second === undefined) throw new Error('too few events in July 2021');

const entryCount = (page: Page) => page.evaluate(() => history.length);

/** Fails where the page was loaded anew since. */
async function forbidReload(page: Page): Promise<() => Promise<void>> {
  await page.evaluate(() => {
    document.body.dataset.sameLoad = 'yes';
  });
  return () => expect(page.locator('body')).toHaveAttribute('data-same-load', 'yes');
}

for (const language of ['ar'] as const) {
  test.describe(`Back and Forward, ${language}`, () => {
    test.use({ language, mapCode: 'held' });

    test('go through what was opened, without a reload', async ({ app, page, timeline }) => {
      await app.open(JULY);
      const expectSameLoad = await forbidReload(page);
      await app.openFromList(first);
      await app.expectCardOf(first);
      await expect.poll(() => app.address().event).toBe(first.id);
      await pauseBetweenSteps(page);
      await app.openFromList(second);
      await app.expectCardOf(second);
      await expect.poll(() => app.address().event).toBe(second.id);
      await pauseBetweenSteps(page);
      await app.closeCard();
      await expect.poll(() => app.address().event).toBeUndefined();

      await goBack(page);
      await app.expectCardOf(second);
      await goBack(page);
      await app.expectCardOf(first);
      expect(app.address().event).toBe(first.id);
      await goBack(page);
      await expect(app.card).toHaveCount(0);
      await timeline.expectWindow(JULY);
      await goForward(page);
      await app.expectCardOf(first);
      await goForward(page);
      await app.expectCardOf(second);
      await expectSameLoad();
    });
  });
}

test.describe('an entry', () => {
  test.use({ mapCode: 'held' });

  test('has the window and the filters it was left with', async ({ app, page, timeline }) => {
    await app.open(JULY);
    const [word = ''] = first.properties.title.en.split(' ');
    await app.searchBox.fill(word);
    await page.getByRole('button', { name: 'Strikes', exact: true, pressed: true }).click();
    // The rest has not been written yet when the event is opened.
    await app.openFromList(first);
    await app.expectCardOf(first);
    await app.searchBox.fill('');
    await timeline.end.focus();
    await page.keyboard.press('Home');
    await expect.poll(() => app.address().to).toBe(app.address().from);

    await goBack(page);
    await expect(app.card).toHaveCount(0);
    await timeline.expectWindow(JULY);
    await expect(app.searchBox).toHaveValue(word);
    await expect(
      page.getByRole('button', { name: 'Strikes', exact: true, pressed: false }),
    ).toBeVisible();
    expect(app.address().q).toBe(word);
  });

  test('is not made by typing, filtering, dragging or playing', async ({ app, page, timeline }) => {
    await app.open(JULY);
    const before = await entryCount(page);
    await app.searchBox.pressSequentially('rocket');
    await page.getByRole('button', { name: 'Strikes', exact: true, pressed: true }).click();
    await timeline.start.focus();
    await page.keyboard.press('Shift+ArrowRight');
    await timeline.play();
    await timeline.watchMoments(2);
    await timeline.pause();
    await expect.poll(() => app.address().q).toBe('rocket');
    expect(await entryCount(page)).toBe(before);
    await app.listed.first().click();
    await expect(app.card).toBeVisible();
    await expect.poll(() => entryCount(page)).toBe(before + 1);
  });

  test('is one for a key held down', async ({ app, page }) => {
    await app.open(JULY);
    const before = await entryCount(page);
    // As fast as a key repeats itself, however slow the machine is.
    await page.evaluate(() => {
      for (let press = 0; press < 12; press++) {
        document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '.', bubbles: true }));
      }
    });
    await expect(app.card).toBeVisible();
    expect((await entryCount(page)) - before).toBeLessThan(6);
    await expect.poll(() => app.address().event).not.toBeUndefined();
  });

  test('keeps its language', async ({ app, page }) => {
    await app.open(JULY);
    await app.openFromList(first);
    await app.expectCardOf(first);
    await app.switchLanguage();
    await expect.poll(() => app.address().lang).toBe('ar');
    await app.openFromList(second);
    await app.expectCardOf(second);
    await goBack(page);
    await app.expectCardOf(first);
    await goBack(page);
    await expect(app.root).toHaveAttribute('lang', 'en');
    await expect(page.getByRole('list', { name: 'Events', exact: true })).toBeVisible();
    await goForward(page);
    await expect(app.root).toHaveAttribute('lang', 'ar');
  });

  test('is made by the table', async ({ app, page }) => {
    await app.open({ ...JULY, view: 'table' });
    await expect(app.list).toHaveCount(0);
    await page.getByRole('radio', { name: app.words['view.list'] }).check({ force: true });
    await expect(app.list).toBeVisible();
    await goBack(page);
    await expect(app.list).toHaveCount(0);
    expect(app.address().view).toBe('table');
  });

  test('stays what it is while a skip link leads through the page', async ({ app, page }) => {
    await app.open(JULY);
    await app.searchBox.fill('rocket');
    await page.getByRole('link', { name: app.words['app.skipToList'] }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => app.address().q).toBe('rocket');
    await expect(app.searchBox).toHaveValue('rocket');
  });
});

test('Back brings the map to where it was', async ({ app, map, page }) => {
  const view = MapDriver.viewOf(lonelyAttack, 7);
  const day = startDayOf(lonelyAttack);
  const far = findEvent(({ id }) => id === first.id);
  await app.openWithMap({ from: addDays(day, -1), to: addDays(day, 1), ...view });
  await page.evaluate(() => scrollTo(0, 0));
  const written = () => app.address().map;
  await expect.poll(written).toBeDefined();
  const before = written();
  await map.clickMiddle();
  await app.expectCardOf(lonelyAttack);
  await app.expectMap('idle');
  await page.getByRole('button', { name: app.words['map.resetView'] }).click();
  await expect.poll(written).toBeUndefined();
  expect(far.id).not.toBe(lonelyAttack.id);
  await goBack(page);
  await expect(app.card).toHaveCount(0);
  await expect.poll(written).toBe(before);
  await app.expectMap('idle');
  await map.expectDrawn('attack');
});

test.describe('a renamed event', () => {
  test.use({ mapCode: 'held' });

  test('is opened by its old id, and the address has the new one', async ({ app, page }) => {
    await page.route('**/data/index-*.json', async (route) => {
      const response = await route.fetch();
      const index = (await response.json()) as { events: { id: string; aliases?: string[] }[] };
      const record = index.events.find(({ id }) => id === lonelyAttack.id);
      if (record !== undefined) record.aliases = ['an-old-id'];
      await route.fulfill({ response, json: index });
    });
    await app.open({ event: 'an-old-id' });
    await app.expectCardOf(lonelyAttack);
    await expect.poll(() => app.address().event).toBe(lonelyAttack.id);
    await expect(app.notices).toHaveCount(0);
  });
});
