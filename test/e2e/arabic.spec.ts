import { findEvent, lonelyAttack, quietDay, startDayOf } from './fixtures/dataset';
import { countChanges } from './fixtures/picture';
import { expect, test } from './fixtures/test';

const ARABIC_LETTER = /[\u0621-\u064A]/;
const ARABIC_INDIC_DIGIT = /[\u0660-\u0669\u06F0-\u06F9]/;

test.describe('without the map', () => {
  test.use({ mapCode: 'held' });

  test.describe('in Arabic', () => {
    test.use({ language: 'ar' });

    test('the document is Arabic and reads from right to left', async ({ app, timeline, map }) => {
      await app.open();
      await expect(app.root).toHaveAttribute('lang', 'ar');
      await expect(app.root).toHaveAttribute('dir', 'rtl');
      await expect(timeline.playButton).toBeVisible();
      await expect(app.list).toBeVisible();
      await expect(map.region).toBeVisible();
      await expect(app.searchBox).toBeVisible();
      await expect(app.page).toHaveTitle(ARABIC_LETTER);
    });

    test('the list stands right of the map', async ({ app, map }) => {
      await app.open();
      const [list, stage] = [await app.list.boundingBox(), await map.region.boundingBox()];
      expect(list?.x).toBeGreaterThanOrEqual((stage?.x ?? 0) + (stage?.width ?? 0) - 1);
    });

    test('the axis runs from right to left', async ({ app, timeline }) => {
      await app.open({ from: '2020-11-01', to: '2021-05-01' });
      expect(await timeline.gripX('end')).toBeLessThan(await timeline.gripX('start'));
    });

    test('dates have both month names and Western digits', async ({ app, timeline }) => {
      await app.open({ from: '2021-07-14', to: '2021-08-05' });
      expect(await timeline.spokenWindow()).toEqual(['14 تموز/يوليو 2021', '5 آب/أغسطس 2021']);
      await expect(app.page.locator('body')).not.toContainText(ARABIC_INDIC_DIGIT);
      await expect(app.status).toContainText('تموز/يوليو');
    });

    test('a card is Arabic throughout', async ({ app }) => {
      const monthly = findEvent(
        ({ properties }) => properties.time_precision === 4 && properties.end === null,
      );
      await app.open({ event: monthly.id });
      await app.expectCardOf(monthly);
      await expect(app.card).toContainText(monthly.properties.summary.ar);
      await expect(app.fact('متى')).toContainText('/');
      const names = await app.card.locator('dt, h2, h3').allTextContents();
      expect(names.length).toBeGreaterThan(4);
      for (const name of names) expect(name).toMatch(ARABIC_LETTER);
    });

    test('every control has an Arabic name', async ({ app }) => {
      await app.open();
      const named = await app.page.locator('[aria-label]:not([lang="en"])').all();
      expect(named.length).toBeGreaterThan(10);
      for (const element of named) {
        expect(await element.getAttribute('aria-label')).toMatch(ARABIC_LETTER);
      }
    });

    test('the search finds words however they are spelt', async ({ app }) => {
      // A link that looks for words has all read that there is to find.
      await app.open({ q: 'اربيل' });
      const found = await app.statedCount();
      expect(found).toBeGreaterThan(3);
      await app.searchBox.fill('بغداد');
      await expect.poll(() => app.statedCount()).not.toBe(found);
      await app.searchBox.fill('أربيل');
      await expect.poll(() => app.statedCount()).toBe(found);
    });
  });

  test('in English the end of the window is right of its start', async ({ app, timeline, map }) => {
    await app.open({ from: '2020-11-01', to: '2021-05-01' });
    expect(await timeline.gripX('end')).toBeGreaterThan(await timeline.gripX('start'));
    const [list, stage] = [await app.list.boundingBox(), await map.region.boundingBox()];
    expect((list?.x ?? 0) + (list?.width ?? 0)).toBeLessThanOrEqual((stage?.x ?? 0) + 1);
  });

  test('the language switch keeps the window and the selection', async ({ app, timeline }) => {
    const day = startDayOf(lonelyAttack);
    const shown = { from: `${day.slice(0, 7)}-01`, to: day };
    await app.open({ ...shown, event: lonelyAttack.id });
    await app.expectCardOf(lonelyAttack);
    await app.switchLanguage();
    await expect(app.root).toHaveAttribute('dir', 'rtl');
    await app.expectCardOf(lonelyAttack);
    await timeline.expectWindow(shown);
    await expect.poll(() => app.address().lang).toBe('ar');
    await app.switchLanguage();
    await expect(app.root).toHaveAttribute('dir', 'ltr');
    await app.expectCardOf(lonelyAttack);
    await timeline.expectWindow(shown);
    await expect.poll(() => app.address().lang).toBeUndefined();
  });
});

test.describe('a browser that asks for Arabic', () => {
  test.use({ locale: 'ar-IQ', mapCode: 'held' });

  test('gets Arabic without being asked in the link', async ({ app }) => {
    await app.visit();
    await expect(app.root).toHaveAttribute('lang', 'ar');
    await app.expectApp('ready');
  });

  test('gets English where the link says so', async ({ app }) => {
    await app.open({ lang: 'en' });
    await expect(app.root).toHaveAttribute('dir', 'ltr');
  });
});

test('the map is lettered in Arabic, by our own typeface', async ({ app, map }) => {
  // A quiet day about Baghdad: nothing but the lettering can differ.
  const view = { from: quietDay, to: quietDay, map: '6/33.3/44.4' };
  await app.openWithMap(view);
  const english = await map.picture();
  const latinFonts = await map.letteringFonts();
  expect(latinFonts.length).toBeGreaterThan(0);

  app.language = 'ar';
  await app.openWithMap(view);
  const arabicFonts = await map.letteringFonts();
  expect(arabicFonts.length).toBeGreaterThan(latinFonts.length);
  const arabic = await map.picture();
  expect(countChanges(arabic, await map.picture())).toBeLessThan(50);
  expect(countChanges(english, arabic)).toBeGreaterThan(500);
});
