import type { Page } from '@playwright/test';
import { lonelyAttack, startDayOf } from './fixtures/dataset';
import { expect, test } from './fixtures/test';

/** Buttons and fields that stand outside of the window, or are too small to be hit. */
async function findMisplaced(page: Page): Promise<readonly string[]> {
  return await page.evaluate(() => {
    const isShown = (element: Element) => element.checkVisibility({ checkVisibilityCSS: true });
    const scrolls = (element: Element | null): boolean => {
      if (element === null) return false;
      const { overflowX, overflowY } = getComputedStyle(element);
      const canScroll = /auto|scroll/.test(`${overflowX} ${overflowY}`);
      return canScroll || scrolls(element.parentElement);
    };
    return [...document.querySelectorAll('header button, main button, .timeline button')]
      .filter((element) => isShown(element) && !scrolls(element.parentElement))
      .filter((element) => {
        const { left, right, bottom, width, height } = element.getBoundingClientRect();
        if (width === 0) return false;
        const isBelow = bottom + scrollY > document.documentElement.scrollHeight + 1;
        return left < -1 || right > innerWidth + 1 || isBelow || width < 24 || height < 24;
      })
      .map((element) => element.getAttribute('aria-label') ?? element.textContent ?? '');
  });
}

for (const language of ['en', 'ar'] as const) {
  test.describe(`small windows and large text, ${language}`, () => {
    test.use({ language, mapCode: 'held' });

    for (const [width, height] of [
      [320, 640],
      // 1280 × 1024 at 400 %.
      [320, 256],
      [640, 320],
    ] as const) {
      test(`at ${width} × ${height} all stands inside and the page does not scroll sideways`, async ({
        app,
        page,
      }) => {
        await page.setViewportSize({ width, height });
        await app.open();
        expect(await findMisplaced(page)).toEqual([]);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(overflow).toBeLessThanOrEqual(0);
      });
    }

    test('with text at 200 % the journey goes on', async ({ app, page }) => {
      await page.addInitScript(() => {
        document.addEventListener('DOMContentLoaded', () => {
          document.documentElement.style.fontSize = '200%';
        });
      });
      const day = startDayOf(lonelyAttack);
      await app.open({ from: day, to: day });
      await app.openFromList(lonelyAttack);
      await app.expectCardOf(lonelyAttack);
      expect(await findMisplaced(page)).toEqual([]);
    });

    test('a turned phone keeps what its reader was at', async ({ app, page }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      const day = startDayOf(lonelyAttack);
      await app.open({ from: day, to: day, event: lonelyAttack.id });
      const before = page.url();
      await page.setViewportSize({ width: 844, height: 390 });
      await app.expectCardOf(lonelyAttack);
      await page.setViewportSize({ width: 390, height: 844 });
      await app.expectCardOf(lonelyAttack);
      expect(page.url()).toBe(before);
    });
  });
}

test.describe('the system’s own colours', () => {
  test.use({ mapCode: 'held', contextOptions: { forcedColors: 'active' } });

  test('what is chosen is told from what is not', async ({ app, page }) => {
    await app.open();
    const colorOf = (chosen: boolean) =>
      page
        .locator(chosen ? '.segment-chosen' : '.segment:not(.segment-chosen)')
        .first()
        .evaluate((element) => getComputedStyle(element).backgroundColor);
    expect(await colorOf(true)).not.toBe(await colorOf(false));
  });
});
