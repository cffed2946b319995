import { eventsBetween } from './fixtures/dataset';
import { findObjections } from './fixtures/find-objections';
import { LOOK_THEME } from './fixtures/look-theme';
import { expect, test } from './fixtures/test';

const july = { from: '2021-07-01', to: '2021-07-31' };
const [event] = eventsBetween('2021-07-07', '2021-07-07');
if (event === undefined) throw new Error('no event on that day');

for (const language of ['ar'] as const) {
  test.describe(`sharing, ${language}`, () => {
    test.use({ language, mapCode: 'held' });
    test.beforeEach(({ context }) =>
      context.grantPermissions(['clipboard-read', 'clipboard-write']),
    );

    test('the link holds what is on screen, and opens it again', async ({ app, share, page }) => {
      await app.open({ ...july, kind: 'attack', event: event.id });
      await app.expectCardOf(event);
      await share.open();
      await expect(share.linkTab).toHaveAttribute('aria-selected', 'true');
      await expect(share.dialog.getByRole('tab')).toHaveCount(3);
      const link = await share.field.inputValue();
      expect(Object.fromEntries(new URL(link).searchParams)).toEqual({
        ...july,
        lang: language,
        kind: 'attack',
        event: event.id,
      });
      await share.copyLink.click();
      await expect(
        share.dialog.getByRole('button', { name: app.words['share.copied'] }),
      ).toBeVisible();
      expect(await share.clipboard()).toBe(link);
      await page.goto(link);
      await app.expectCardOf(event);
    });

    test('citations of event, view and dataset, each to be copied', async ({ app, share }) => {
      await app.open({ ...july, event: event.id });
      await app.expectCardOf(event);
      await share.open();
      await expect(share.citation('plain')).toContainText(event.properties.title[language]);
      await expect(share.citation('bibtex')).toContainText(event.id);
      await share.cite('view');
      await expect(share.citation('plain')).not.toContainText(event.properties.title[language]);
      await expect(share.citation('plain')).toContainText('2021');
      await share.cite('dataset');
      for (const style of ['plain', 'chicago', 'bibtex'] as const) {
        await expect(share.citation(style)).toContainText('1.0.0');
        const name = app.words['share.copyStyle'].replace(
          '{style}',
          app.words[`share.style.${style}`],
        );
        await share.dialog.getByRole('button', { name }).click();
        const shown = await share.citation(style).locator('p, pre').textContent();
        await expect.poll(() => share.clipboard()).toBe(shown);
      }
    });

    test('the card’s citation is the plain one', async ({ app, share }) => {
      await app.open({ ...july, event: event.id });
      await app.card.getByRole('button', { name: app.words['card.copyCitation'] }).click();
      await expect.poll(() => share.clipboard()).toContain(event.id);
      await share.open();
      expect(await share.citation('plain').locator('p').textContent()).toBe(
        await share.clipboard(),
      );
    });
  });

  const theme = LOOK_THEME[language];
  test.describe(`the dialog, ${language}, ${theme}`, () => {
    test.use({ language, mapCode: 'held' });

    test('has nothing axe objects to', async ({ app, share, page }) => {
      await app.open({ ...july, event: event.id, theme });
      await share.open();
      expect.soft(await findObjections(page)).toEqual([]);
    });
  });
}

test.describe('the dialog', () => {
  test.use({ mapCode: 'held' });

  test('works by keyboard, keeps the focus and gives it back', async ({ app, share, page }) => {
    await app.open(july);
    await app.tabTo(share.button);
    await page.keyboard.press('Enter');
    await expect(share.dialog).toBeVisible();
    await app.tabTo(share.field);
    expect(await page.evaluate(() => getSelection()?.toString())).toContain('from=2021-07-01');
    for (let press = 0; press < 12; press++) {
      await page.keyboard.press('Tab');
      const isInside = await share.dialog.evaluate(
        (dialog) =>
          dialog.contains(document.activeElement) || document.activeElement === document.body,
      );
      expect(isInside).toBe(true);
    }
    await page.keyboard.press('Escape');
    await expect(share.dialog).toHaveCount(0);
    await expect(share.button).toBeFocused();
  });

  test('uses the system’s share sheet where there is one', async ({ app, share, page }) => {
    await page.addInitScript(() => {
      Object.assign(globalThis, { shared: [] });
      Object.defineProperty(navigator, 'share', {
        value: (data: unknown) => {
          (globalThis as unknown as { shared: unknown[] }).shared.push(data);
          return Promise.resolve();
        },
      });
    });
    await app.open({ ...july, event: event.id });
    await share.open();
    await share.dialog.getByRole('button', { name: 'Share…' }).click();
    const shared = await page.evaluate(
      () => (globalThis as unknown as { shared: unknown[] }).shared,
    );
    expect(shared).toEqual([
      { title: event.properties.title.en, url: await share.field.inputValue() },
    ]);
  });

  test('says when the share sheet did not open, and not when it was closed', async ({
    app,
    share,
    page,
  }) => {
    await page.addInitScript(() => {
      let name = 'AbortError';
      Object.defineProperty(navigator, 'share', {
        value: () => {
          const error = new DOMException('no', name);
          name = 'NotAllowedError';
          return Promise.reject(error);
        },
      });
    });
    await app.open(july);
    await share.open();
    const button = share.dialog.getByRole('button', { name: 'Share…' });
    const problem = share.dialog.getByText('did not open');
    await button.click();
    await expect(problem).toHaveCount(0);
    await button.click();
    await expect(problem).toBeVisible();
  });

  test('has no such button where there is no share sheet', async ({ app, share, page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(Navigator.prototype, 'share', { value: undefined });
    });
    await app.open(july);
    await share.open();
    await expect(share.copyLink).toBeVisible();
    await expect(share.dialog.getByRole('button', { name: 'Share…' })).toHaveCount(0);
  });

  test('whose code does not arrive says so', async ({ app, guard, share, page }) => {
    guard.expectComplaint(/Failed to load resource|TypeError/);
    await page.route('**/assets/ShareDialog-*.js', (route) => route.abort());
    await app.open(july);
    await share.button.click();
    await expect(app.notices).toContainText('The sharing dialog did not arrive.');
    await page.unroute('**/assets/ShareDialog-*.js');
    await share.open();
  });
});

for (const language of ['en', 'ar'] as const) {
  test.describe(`on a small phone, ${language}`, () => {
    test.use({
      language,
      viewport: { width: 320, height: 640 },
      hasTouch: true,
      isMobile: true,
      mapCode: 'held',
    });

    test('header and dialog have room for all they hold', async ({ app, share, page }) => {
      await app.open(july);
      for (const button of await page.getByRole('banner').getByRole('button').all()) {
        await expect(button).toBeInViewport({ ratio: 1 });
      }
      await share.button.tap();
      await expect(share.dialog).toBeVisible();
      const { inner, outer } = await share.dialog.evaluate((dialog) => ({
        inner: dialog.scrollWidth,
        outer: dialog.clientWidth,
      }));
      expect(inner).toBeLessThanOrEqual(outer);
      expect.soft(await findObjections(page)).toEqual([]);
    });
  });
}
