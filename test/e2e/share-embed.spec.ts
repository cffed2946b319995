import { readFileSync } from 'node:fs';
import { findObjections } from './fixtures/find-objections';
import { expect, test } from './fixtures/test';

const july = { from: '2021-07-01', to: '2021-07-31' };
/** What Chrome says of any frame of ours on its own host; on others it is quiet. */
const SAME_HOST = /allow-scripts and allow-same-origin/;

test.use({ mapCode: 'held' });

test('the embed tab shows the embed and writes its snippet', async ({
  app,
  context,
  page,
  share,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await app.open({ ...july, kind: 'visit' });
  await share.open();
  await share.openTab('embed');
  await expect(share.preview.getByText('Recorded events; not exhaustive')).toBeVisible();
  await expect(share.preview.getByRole('searchbox')).toHaveCount(0);
  const view = { ...july, lang: 'en', kind: 'visit', embed: '1' };
  const partsOf = async () => Object.fromEntries((await share.embedAddress()).searchParams);
  expect(await partsOf()).toEqual(view);

  await share.dialog.getByRole('checkbox', { name: 'With a title' }).uncheck();
  await share.dialog.getByRole('checkbox', { name: 'Plays by itself' }).check();
  await share.choose('Arabic');
  await share.choose('Dark');
  await share.choose('As of today');
  const chosen = { header: '0', autoplay: '1', lang: 'ar', theme: 'dark', data: '1.0.0' };
  expect(await partsOf()).toEqual({ ...view, ...chosen });
  await expect(share.preview.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(share.preview.locator('html[lang=ar] .embed')).toBeVisible();
  await expect(share.preview.locator('.embed-head')).toHaveCount(0);

  await share.choose('Custom');
  const width = share.dialog.getByRole('spinbutton', { name: 'Width, px' });
  await width.fill('12');
  await width.press('Tab');
  await expect(width).toHaveValue('280');
  await share.dialog.getByRole('textbox', { name: 'Title' }).fill('<b>"July"</b>');
  await share.dialog.getByRole('button', { name: 'Copy the snippet' }).click();
  const copied = await share.clipboard();
  expect(copied).toContain('width="280"');
  expect(copied).toContain('title="&lt;b&gt;&quot;July&quot;&lt;/b&gt;"');
  expect(copied).toBe(await share.snippet.inputValue());

  const steps = await page.evaluate(() => history.length);
  await share.choose('Light');
  await expect(share.preview.locator('html')).toHaveAttribute('data-theme', 'light');
  expect(await page.evaluate(() => history.length)).toBe(steps);

  await share.dialog.getByRole('combobox').selectOption('ghost');
  await share.dialog.getByRole('checkbox', { name: /checked by the browser$/ }).check();
  await expect(share.snippet).toHaveValue(/embed\/[\d.]+\.js"\s+integrity="sha384-/);
  await share.dialog.getByRole('checkbox', { name: /checked by the browser$/ }).uncheck();

  for (const target of ['script', 'amp', 'oembed'] as const) {
    await share.dialog.getByRole('combobox').selectOption(target);
    await expect(share.snippet).toHaveValue(
      { script: /embed\.js/, amp: /^<amp-iframe/, oembed: /"type": "rich"/ }[target],
    );
  }
});

for (const language of ['en', 'ar'] as const) {
  test.describe(`the tabs, ${language}`, () => {
    test.use({ language, viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true });

    test('have nothing axe objects to and room on a small phone', async ({
      app,
      guard,
      page,
      share,
    }) => {
      guard.expectComplaint(/There is no map to draw/);
      await app.open({ ...july, theme: 'dark' });
      await share.open();
      for (const tab of ['embed', 'picture'] as const) {
        await share.openTab(tab);
        const { inner, outer } = await share.dialog.evaluate((dialog) => ({
          inner: dialog.scrollWidth,
          outer: dialog.clientWidth,
        }));
        expect(inner).toBeLessThanOrEqual(outer);
        // The page in the preview has a test of its own.
        expect.soft(await findObjections(page, 'iframe')).toEqual([]);
      }
    });
  });
}

test('the embed is tried in a page of our own, and no other address is', async ({
  app,
  context,
  guard,
  page,
  share,
}) => {
  guard.expectComplaint(SAME_HOST);
  await app.open(july);
  await share.open();
  await share.openTab('embed');
  const opened = context.waitForEvent('page');
  await share.dialog.getByRole('link', { name: 'Test in a page' }).click();
  const trial = await opened;
  await expect(trial.frameLocator('.trial iframe').locator('.embed')).toBeVisible();
  await trial.close();
  const own = new URL(page.url()).origin;
  for (const src of ['https://evil.example/', 'javascript:alert(1)', `${own}/embed-demo.html`]) {
    await page.goto(`./embed-demo.html?${new URLSearchParams({ src })}`);
    await expect(page.getByText('is not of this site')).toBeVisible();
    await expect(page.locator('iframe')).toHaveCount(0);
  }
});

test('the sample article’s map follows the reader', async ({ guard, page }) => {
  guard.expectComplaint(SAME_HOST);
  await page.goto('./embed-demo.html?lang=ar');
  await expect(page.locator('article')).toHaveCount(1);
  const map = page.locator('.story tazamun-map');
  const embed = map.frameLocator('iframe');
  await expect(embed.locator('html[data-app=ready]')).toBeAttached();
  const says = embed.locator('.embed-title p');
  for (const [step, day] of [
    [3, '3 كانون الثاني/يناير 2020'],
    [0, '27 كانون الأول/ديسمبر 2019'],
  ] as const) {
    await page
      .locator('.step')
      .nth(step)
      .evaluate((element) => {
        scrollTo(0, element.getBoundingClientRect().top + scrollY - innerHeight * 0.6);
      });
    await expect(says).toContainText(day);
  }
});

test('the examples of the document work in a page', async ({ baseURL, guard, page }) => {
  guard.expectComplaint(SAME_HOST);
  const document = readFileSync(new URL('../../docs/EMBEDDING.md', import.meta.url), 'utf8');
  const examples = [...document.matchAll(/```html\n([\s\S]*?)```/g)]
    .map(([, html = '']) => html)
    .filter((html) => !html.includes('amp-iframe'));
  const [, script = ''] = /```js\n([\s\S]*?)```/.exec(document) ?? [];
  await page.route('**/article.html', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><title>Article</title>${examples.join('')}`.replaceAll(
        'https://map.example/',
        baseURL ?? '',
      ),
    }),
  );
  await page.goto('./article.html');
  const frames = page.locator('iframe');
  await expect(frames).toHaveCount(3);
  for (let nth = 0; nth < 3; nth++) {
    const frame = frames.nth(nth);
    await frame.scrollIntoViewIfNeeded();
    await expect(frame).toHaveAttribute('title', /^Attacks/);
    await expect(frame.contentFrame().locator('.embed')).toBeVisible();
  }
  const selected = page.waitForEvent('console', (message) =>
    message.text().startsWith('2020-01-03-baghdad-airport-soleimani-strike'),
  );
  await page.evaluate(script);
  await selected;
});

test.describe('a version of the data', () => {
  /** What a page of another day had read: the current data, less the first event. */
  async function publish(page: import('@playwright/test').Page, version: string) {
    await page.route(`**/data/v/${version}/*.json`, async (route) => {
      const url = route.request().url().replace(`/${version}/`, '/1.0.0/');
      const json = await (await route.fetch({ url })).json();
      if (url.endsWith('index.json')) {
        json.events.shift();
        json.titles.en.shift();
        json.titles.ar.shift();
      }
      await route.fulfill({ json: { ...json, version } });
    });
  }

  test('is shown with the way to the current one', async ({ app, guard, page, share }) => {
    guard.expectComplaint(/preload/);
    await app.open();
    const current = await app.statedCount();
    await publish(page, '0.9.0');
    await app.open({ data: '0.9.0' });
    expect(await app.statedCount()).toBe(current - 1);
    const link = page.getByRole('link', { name: 'See the current data, version 1.0.0' });
    await expect(page.getByText('Data as of version 0.9.0.')).toBeVisible();
    await share.open();
    expect(new URL(await share.field.inputValue()).searchParams.get('data')).toBe('0.9.0');
    await page.keyboard.press('Escape');
    await app.listed.first().click();
    await expect(app.cardSection(app.words['card.sources'])).toBeVisible();

    await app.visit({ data: '0.9.0', embed: '1' });
    await expect(link).toHaveAttribute('target', '_blank');
    await app.open({ data: '0.9.0' });
    await link.click();
    await app.expectApp('ready');
    expect(app.address().data).toBeUndefined();
    expect(await app.statedCount()).toBe(current);
  });

  test('that is kept as published is shown without a word', async ({ app, page }) => {
    await app.open({ data: '1.0.0', ...july });
    await expect(page.locator('.edition-note')).toHaveCount(0);
    await expect(app.notices).toHaveCount(0);
    await app.listed.first().click();
    await expect.poll(() => app.address()).toMatchObject({ data: '1.0.0' });
  });

  test('that is not kept gives way to the current one, which is told', async ({ app, guard }) => {
    guard.expectComplaint(/404/);
    await app.open({ data: '9.9.9' });
    await expect(app.notices).toContainText('Version \u20689.9.9\u2069 of the data is not kept');
    expect(await app.statedCount()).toBeGreaterThan(600);
    await app.open({ data: '../../config' });
    await expect(app.notices).toContainText('“data” cannot be read');
  });
});
