import { expect, test } from './fixtures/test';

test.use({ mapCode: 'held' });

const theme = 'data-theme';

test('follows the system, also when that changes', async ({ app, page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await app.open();
  await expect(app.root).toHaveAttribute(theme, 'dark');
  await page.emulateMedia({ colorScheme: 'light' });
  await expect(app.root).toHaveAttribute(theme, 'light');
});

test('the theme of the address wins over the system', async ({ app, page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await app.open({ theme: 'light' });
  await expect(app.root).toHaveAttribute(theme, 'light');
  const light = await page.locator('body').evaluate((body) => getComputedStyle(body).color);
  await app.open({ theme: 'dark' });
  await expect(app.root).toHaveAttribute(theme, 'dark');
  const dark = await page.locator('body').evaluate((body) => getComputedStyle(body).color);
  expect(dark).not.toBe(light);
});

test('the button goes round: system, light, dark, system', async ({ app, page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await app.open();
  await app.themeButton.click();
  await expect(app.root).toHaveAttribute(theme, 'light');
  await expect.poll(() => app.address().theme).toBe('light');
  await app.themeButton.click();
  await expect(app.root).toHaveAttribute(theme, 'dark');
  await expect.poll(() => app.address().theme).toBe('dark');
  await app.themeButton.click();
  await expect(app.root).toHaveAttribute(theme, 'dark');
  await expect.poll(() => app.address().theme).toBeUndefined();
  await page.emulateMedia({ colorScheme: 'light' });
  await expect(app.root).toHaveAttribute(theme, 'light');
});

test('the first paint has the theme already', async ({ app, page }) => {
  await page.route('**/assets/tazamun-*.js', () => {});
  await app.visit({ theme: 'dark', lang: 'ar' });
  await expect(app.root).toHaveAttribute(theme, 'dark');
  await expect(app.root).toHaveAttribute('dir', 'rtl');
  await app.expectApp('loading');
});
