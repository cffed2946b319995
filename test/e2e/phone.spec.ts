import { MapDriver } from './drivers/map-driver';
import { events, lonelyAttack, startDayOf } from './fixtures/dataset';
import { expect, test } from './fixtures/test';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

const weeks = { from: '2021-02-10', to: '2021-03-10' };

for (const language of ['en', 'ar'] as const) {
  test.describe(`without the map, ${language}`, () => {
    test.use({ language, mapCode: 'held' });

    test('nothing is wider than the screen', async ({ app, page }) => {
      const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      await app.open(weeks);
      expect(await overflow()).toBeLessThanOrEqual(0);
      await app.sheet.expand();
      expect(await overflow()).toBeLessThanOrEqual(0);
      await app.listed.first().tap();
      await expect(app.card).toBeVisible();
      expect(await overflow()).toBeLessThanOrEqual(0);
      expect(await app.card.evaluate((card) => card.scrollWidth - card.clientWidth)).toBe(0);
    });

    test('the sheet peeks with the count, and comes up and goes down by buttons', async ({
      app,
    }) => {
      await app.open(weeks);
      await expect(app.list).toBeHidden();
      await expect(app.sheet.peek).toContainText(/\d+/);
      const peeking = await app.sheet.top();
      await app.sheet.expand();
      await expect(app.list).toBeVisible();
      await expect.poll(() => app.sheet.top()).toBeLessThan(peeking - 100);
      const half = await app.sheet.top();
      await app.sheet.expand();
      await expect.poll(() => app.sheet.top()).toBeLessThan(half - 100);
      await app.sheet.collapse();
      await app.sheet.collapse();
      await expect(app.list).toBeHidden();
      await expect.poll(() => app.sheet.top()).toBe(peeking);
    });
  });
}

test.describe('without the map', () => {
  test.use({ mapCode: 'held' });

  test('the sheet comes up and goes down under the finger', async ({ app }) => {
    await app.open(weeks);
    await expect(app.list).toBeHidden();
    await app.sheet.dragBy(-160);
    await expect(app.list).toBeVisible();
    await app.sheet.dragBy(200);
    await expect(app.list).toBeHidden();
  });

  test('a card opens in the sheet, and closing it leads back to the list', async ({ app }) => {
    await app.open(weeks);
    await app.sheet.expand();
    await app.listed.nth(1).tap();
    await expect(app.card).toBeVisible();
    await expect(app.cardHeading).toBeInViewport();
    await app.card.getByRole('button', { name: 'Close the event details' }).tap();
    await expect(app.card).toHaveCount(0);
    await expect(app.list).toBeVisible();
  });

  test('a link to an event shows its card at once', async ({ app }) => {
    await app.open({ event: lonelyAttack.id });
    await app.expectCardOf(lonelyAttack);
    await expect(app.cardHeading).toBeInViewport();
  });

  test('one tap plays, one tap pauses', async ({ app, timeline }) => {
    await app.open();
    await expect(timeline.playButton).toBeInViewport({ ratio: 1 });
    const box = await timeline.playButton.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
    await timeline.playButton.tap();
    await timeline.watchMoments(3);
    await timeline.pauseButton.tap();
    await expect(timeline.playButton).toBeVisible();
  });

  test('the status counts although the list is folded away', async ({ app }) => {
    await app.open();
    await expect(app.list).toBeHidden();
    await expect.poll(() => app.statedCount()).toBe(events.length);
  });
});

test('a tap on the map opens the event there', async ({ app, map, page }) => {
  const day = startDayOf(lonelyAttack);
  await app.openWithMap({ from: day, to: day, ...MapDriver.viewOf(lonelyAttack, 12) });
  const { x, y } = await map.middle();
  await page.touchscreen.tap(x, y);
  await app.expectCardOf(lonelyAttack);
});
