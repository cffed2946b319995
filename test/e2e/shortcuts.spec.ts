import { findObjections } from './fixtures/find-objections';
import { LOOK_THEME } from './fixtures/look-theme';
import { expect, test } from './fixtures/test';

test.use({ mapCode: 'held' });

for (const language of ['en', 'ar'] as const) {
  const theme = LOOK_THEME[language];
  test.describe(`${language}, ${theme}`, () => {
    test.use({ language });

    test('a question mark shows every key, and axe finds nothing', async ({ app, page }) => {
      await app.open({ theme });
      await page.keyboard.press('?');
      await expect(app.shortcuts).toBeVisible();
      const words = Object.entries(app.words).filter(([key]) =>
        key.startsWith('shortcuts.command.'),
      );
      expect(words.length).toBeGreaterThan(6);
      for (const [, word] of words) await expect(app.shortcuts).toContainText(String(word));
      await expect(app.shortcuts.locator('kbd', { hasText: 'Ctrl' }).first()).toBeVisible();
      expect(await findObjections(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await expect(app.shortcuts).toHaveCount(0);
    });
  });
}

test('keys do nothing behind it', async ({ app, page, timeline }) => {
  await app.open();
  await page.keyboard.press('?');
  await expect(app.shortcuts).toBeVisible();
  await page.keyboard.press('k');
  await page.keyboard.press('.');
  await expect(app.card).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(timeline.playButton).toBeVisible();
});

test('the page about the page leads there, and the focus comes back', async ({ app, page }) => {
  await app.open();
  const button = page.getByRole('button', { name: 'About', exact: true });
  await button.focus();
  await page.keyboard.press('Enter');
  await app.about.getByRole('button', { name: 'Keyboard shortcuts' }).click();
  await expect(app.shortcuts).toBeVisible();
  await expect(app.about).toHaveCount(0);
  await app.shortcuts.getByRole('button', { name: 'About Tazamun' }).click();
  await expect(app.about).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('dialog')).toHaveCount(0);
  await expect(button).toBeFocused();
});

test.describe('on a Mac', () => {
  test.use({ userAgent: 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Chrome/140.0.0.0' });

  test('keys have the names of a Mac’s', async ({ app, page }) => {
    await app.open();
    await page.keyboard.press('?');
    await expect(app.shortcuts.locator('kbd', { hasText: '⌘' }).first()).toBeVisible();
    await expect(app.shortcuts.locator('kbd', { hasText: 'Ctrl' })).toHaveCount(0);
  });
});

test.describe('on the smallest screen', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test('it fits', async ({ app, page }) => {
    await app.open();
    await page.keyboard.press('?');
    await expect(app.shortcuts).toBeVisible();
    const overflow = await app.shortcuts.evaluate(
      (dialog) => dialog.scrollWidth - dialog.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
  });
});
