import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { events, sources } from './fixtures/dataset';
import { expect, test } from './fixtures/test';

/** Every text of the page between these, so that one without them is not a translated one. */
const [OPEN, CLOSE] = ['⟦', '⟧'];

/** Serves the English words in brackets, values and plural forms alike. */
async function bracketWords(page: Page): Promise<void> {
  await page.route(/(first|late)-messages-en-[\w-]+\.js$/, async (route) => {
    const url = new URL(route.request().url());
    const name = url.pathname.includes('first-') ? 'firstMessagesEn' : 'lateMessagesEn';
    const body = `
      import { ${name} as plain } from '${url.pathname}?plain';
      const bracket = (words) => typeof words === 'string'
        ? '${OPEN}' + words + '${CLOSE}'
        : Object.fromEntries(Object.entries(words).map(([form, text]) => [form, bracket(text)]));
      export const ${name} = bracket(plain);`;
    await route.fulfill({ body, contentType: 'text/javascript' });
  });
}

type Named = { readonly en: string };
const readNames = (file: string): readonly string[] =>
  Object.values<{ name: Named; admin1?: Named | null; office?: Named | null }>(
    JSON.parse(readFileSync(new URL(`../../data/${file}`, import.meta.url), 'utf8')),
  ).flatMap(({ name, admin1, office }) => [name.en, admin1?.en ?? '', office?.en ?? '']);

/** Texts that are the dataset's own, and names that are the same in every language. */
const known = new Set([
  ...events.flatMap(({ properties: { title } }) => [title.en]),
  ...readNames('places.json'),
  ...readNames('actors.json'),
  ...Object.values(sources).map(({ publisher }) => publisher),
  'عربي',
  'Natural Earth',
  'GSHHG',
  'GeoNames',
  'OurAirports',
]);

/** Words of dates and of countries, languages and units, which the browser writes. */
const WRITTEN_BY_THE_BROWSER =
  /^(?:[\d\s–—,.:;/·×%+<>?()-]|January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|km|[MTWFS](?:on|ues|ednes|hurs|ri|atur|un)day)*$/;

/** Visible texts and names of controls that are neither in brackets nor known. */
async function findUntranslated(page: Page): Promise<readonly string[]> {
  const texts = await page.evaluate(() => {
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const host = node.parentElement;
      const isWords = host?.closest(
        'script, style, noscript, .maplibregl-map, .citation-text, pre, kbd, bdi',
      );
      if (isWords === null) found.push(node.textContent ?? '');
    }
    for (const element of document.querySelectorAll('[aria-label], [title], [placeholder]')) {
      if (element.closest('.maplibregl-map') !== null) continue;
      for (const name of ['aria-label', 'title', 'placeholder']) {
        found.push(element.getAttribute(name) ?? '');
      }
    }
    return found;
  });
  const inBrackets = new RegExp(`${OPEN}[^${OPEN}${CLOSE}]*${CLOSE}`, 'g');
  return [...new Set(texts)].filter((text) => {
    let rest = text;
    // A text may stand in the place of a value of another.
    while (inBrackets.test(rest)) rest = rest.replace(inBrackets, '');
    rest = rest.trim();
    if (known.has(rest)) return false;
    for (const name of known) if (name !== '' && rest.includes(name)) rest = rest.replace(name, '');
    return !WRITTEN_BY_THE_BROWSER.test(rest);
  });
}

test.describe('with every text in brackets', () => {
  test.use({ mapCode: 'held' });
  test.beforeEach(async ({ page }) => bracketWords(page));

  test('the page, its filters and its table have no text of their own', async ({ page, app }) => {
    await app.open({ from: '2021-07-01', to: '2021-07-31' });
    await expect(page.getByRole('button', { name: `${OPEN}Play${CLOSE}` })).toBeVisible();
    expect.soft(await findUntranslated(page)).toEqual([]);
    await page.getByRole('button', { name: `${OPEN}Filters${CLOSE}` }).click();
    await expect(page.getByRole('checkbox').first()).toBeVisible();
    expect.soft(await findUntranslated(page)).toEqual([]);
  });

  test('dialogs have none', async ({ page, app, guard }) => {
    guard.expectComplaint(/There is no map to draw/);
    await app.open({ from: '2021-07-01', to: '2021-07-03' });
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog')).toBeVisible();
    expect.soft(await findUntranslated(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: `${OPEN}Share${CLOSE}` }).click();
    for (const tab of ['Link', 'Embed', 'Picture']) {
      await page.getByRole('tab', { name: `${OPEN}${tab}${CLOSE}` }).click();
      const panel = page.getByRole('tabpanel').getByRole('button', { name: OPEN });
      await expect(panel.first()).toBeVisible();
      expect.soft(await findUntranslated(page)).toEqual([]);
    }
  });
});
