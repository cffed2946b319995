import { MapDriver } from './drivers/map-driver';
import { startDayOf, twoOnOneSpot } from './fixtures/dataset';
import { expect, test } from './fixtures/test';

const [first, second] = twoOnOneSpot;
if (first === undefined || second === undefined) throw new Error('Two events are needed');
const day = startDayOf(first);
const view = { from: day, to: day, ...MapDriver.viewOf(first, 11) };

for (const { language, next, previous } of [
  { language: 'en', next: 'Shift+ArrowRight', previous: 'Shift+ArrowLeft' },
  { language: 'ar', next: 'Shift+ArrowLeft', previous: 'Shift+ArrowRight' },
] as const) {
  test.describe(language, () => {
    test.use({ language });

    test('goes through the events in view in order of time, and opens one', async ({
      app,
      map,
      page,
    }) => {
      await app.openWithMap({ ...view, lang: language });
      const spoken = map.region.locator('[aria-live=polite]').first();
      await map.canvas.focus();
      await page.keyboard.press(next);
      await expect(spoken).toContainText(first.properties.title[language]);
      await expect(map.tooltip).toContainText(first.properties.title[language]);
      await page.keyboard.press(next);
      await expect(spoken).toContainText(second.properties.title[language]);
      await page.keyboard.press(next);
      await expect(spoken).toContainText(first.properties.title[language]);
      await page.keyboard.press(previous);
      await expect(spoken).toContainText(second.properties.title[language]);

      await page.keyboard.press('Enter');
      await app.expectCardOf(second);
      await expect(map.tooltip).toHaveCount(0);
    });
  });
}

test('marks the event that has the focus, and no longer when it leaves', async ({
  app,
  map,
  page,
}) => {
  await app.openWithMap(view);
  await map.canvas.focus();
  const marked = await map.middleChanges(() => page.keyboard.press('Shift+ArrowRight'));
  expect(marked).toBeGreaterThan(60);
  await page.keyboard.press('Escape');
  await expect(map.tooltip).toHaveCount(0);
  await expect(map.region.locator('[aria-live=polite]').first()).toHaveText('');
});
