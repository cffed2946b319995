import type { Locator } from '@playwright/test';
import type { AppDriver } from './drivers/app-driver';
import { events, findEvent, type SourceEvent, startDayOf } from './fixtures/dataset';
import { findObjections } from './fixtures/find-objections';
import { LOOK_THEME } from './fixtures/look-theme';
import { goBack } from './fixtures/step-history';
import { expect, test } from './fixtures/test';

test.use({ mapCode: 'held' });

const PERSON = 'qassem-soleimani';
const hisEvents = events.filter(({ properties }) =>
  properties.actors.some(({ actor }) => actor === PERSON),
);
/** An event whose card names him, alone with him in his list. */
const killing = findEvent(
  (event) => hisEvents.includes(event) && event.properties.kind === 'strike',
);
const oneDay = (event: SourceEvent) => ({ from: startDayOf(event), to: startDayOf(event) });

const NAMES = {
  en: { person: 'Qassem Soleimani', place: 'Ain al-Asad Air Base' },
  ar: { person: 'قاسم سليماني', place: 'قاعدة عين الأسد الجوية' },
} as const;

const pageAbout = (app: AppDriver, name: string): Locator =>
  app.page.getByRole('region', {
    name: app.words['subject.label'].replace('{name}', name),
    exact: true,
  });

for (const language of ['en', 'ar'] as const) {
  const { person, place } = NAMES[language];
  test.describe(`pages, ${language}`, () => {
    test.use({ language });

    test('a name in the card opens the page, and back leads to the card', async ({ app, page }) => {
      await app.open({ ...oneDay(killing), event: killing.id });
      await app.expectCardOf(killing);
      await app.card.getByRole('button', { name: person, exact: true }).click();
      const about = pageAbout(app, person);
      await expect(about.getByRole('heading', { level: 2 })).toHaveText(person);
      await expect(app.card).toHaveCount(0);
      await expect.poll(() => app.address().about).toBe(`actor:${PERSON}`);

      // Steps hurried through are one step for Back.
      await page.waitForTimeout(500);
      await about.getByRole('button', { name: app.words['subject.back'] }).click();
      await app.expectCardOf(killing);
      await expect(about).toHaveCount(0);

      await goBack(page);
      await expect(about).toBeVisible();
      await goBack(page);
      await app.expectCardOf(killing);
    });

    test('says how often in which role, and leads to the events', async ({ app }) => {
      await app.open({ about: `actor:${PERSON}` });
      const about = pageAbout(app, person);
      const chips = about
        .getByRole('list')
        .getByRole('button')
        .filter({ hasText: /20\d\d/ });
      await expect(about.getByRole('heading', { level: 2 })).toHaveText(person);
      const roles = hisEvents.flatMap(({ properties }) => [
        ...new Set(
          properties.actors.filter(({ actor }) => actor === PERSON).map(({ role }) => role),
        ),
      ]);
      await expect(chips).toHaveCount(roles.length);
      await expect(about.locator('.fact-role')).toHaveCount(new Set(roles).size);
      await chips.filter({ hasText: killing.properties.title[language] }).click();
      await app.expectCardOf(killing);
    });

    test('of a place: shows only its events, by keyboard', async ({ app, page }) => {
      await app.open({ about: 'place:ain-al-asad', from: '2021-07-01', to: '2021-07-02' });
      const about = pageAbout(app, place);
      await expect(about).toBeVisible();
      const only = about.getByRole('button', { name: app.words['subject.onlyThese'] });
      await only.focus();
      await page.keyboard.press('Enter');
      const there = events.filter(({ properties }) =>
        [properties.place, ...(properties.route ?? [])].includes('ain-al-asad'),
      );
      await expect.poll(() => app.statedCount()).toBe(there.length);
      await expect.poll(() => app.address()).toMatchObject({ place: 'ain-al-asad' });
      await page.keyboard.press('Escape');
      await expect(about).toHaveCount(0);
    });

    test('the bars stand in a table too', async ({ app }) => {
      await app.open({ about: 'place:ain-al-asad' });
      const about = pageAbout(app, place);
      await expect(about.getByRole('img')).toHaveAccessibleName(/\d/);
      await about.getByText(app.words['subject.asTable']).click();
      const cells = about.getByRole('table').getByRole('cell');
      const counts = (await cells.allTextContents()).map(Number);
      const there = events.filter(({ properties }) =>
        [properties.place, ...(properties.route ?? [])].includes('ain-al-asad'),
      );
      expect(counts.reduce((a, b) => a + b, 0)).toBe(there.length);
    });

    const theme = LOOK_THEME[language];
    test('axe has nothing against them', async ({ app, page }) => {
      await app.open({ about: 'actor:kataib-hezbollah', theme });
      const about = page.getByRole('region').filter({ has: page.locator('.month-bars') });
      await expect(about).toBeVisible();
      await expect(about.locator('.fact')).not.toHaveCount(0);
      await about.locator('summary').first().click();
      expect.soft(await findObjections(page)).toEqual([]);
      await app.open({ about: 'place:baghdad', theme });
      await expect(page.locator('.month-bars')).toBeVisible();
      await page.locator('.month-table summary').click();
      expect.soft(await findObjections(page)).toEqual([]);
    });
  });
}

test('a link to nobody is told, and the page goes on', async ({ app }) => {
  await app.open({ about: 'actor:nobody' });
  await expect(app.notices).toContainText(['nobody']);
  await expect.poll(() => app.address().about).toBeUndefined();
});

test('Escape closes the page first, then the card', async ({ app, page }) => {
  await app.open({ ...oneDay(killing), event: killing.id });
  await app.card.getByRole('button', { name: NAMES.en.person, exact: true }).focus();
  await page.keyboard.press('Enter');
  const about = pageAbout(app, NAMES.en.person);
  await expect(about).toBeFocused();
  await page.keyboard.press('Escape');
  await app.expectCardOf(killing);
  await page.keyboard.press('Escape');
  await expect(app.card).toHaveCount(0);
});

test('the link is copied with the page in it', async ({ app, context, page }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await app.open({ about: `actor:${PERSON}` });
  const about = pageAbout(app, NAMES.en.person);
  await about.getByRole('button', { name: app.words['card.copyLink'] }).click();
  await expect(about.getByRole('button', { name: app.words['card.copied'] })).toBeVisible();
  const copied = new URL(await page.evaluate(() => navigator.clipboard.readText()));
  expect(copied.searchParams.get('about')).toBe(`actor:${PERSON}`);
  expect(copied.searchParams.get('lang')).toBe('en');
});

test('casualties are added up with what is not known', async ({ app, page }) => {
  const shown = events.filter(
    (event) => startDayOf(event) === startDayOf(killing) && event.properties.start.length > 7,
  );
  expect(shown.length).toBeGreaterThan(0);
  await app.open(oneDay(killing));
  await expect(page.locator('.totals')).toHaveCount(0);
  await page.mouse.click(5, 5);
  const totals = page.locator('.totals');
  await expect(totals.locator('summary')).toContainText(
    /In \d+ attacks? (or strike|and strikes): /,
  );
  await totals.locator('summary').click();
  await expect(totals).toContainText(app.words['totals.explanation']);
  await expect(totals.getByRole('listitem').first()).toContainText(/killed/);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true });

  test('the page comes up in the sheet and fits', async ({ app, page }) => {
    await app.open({ about: 'place:ain-al-asad' });
    const about = pageAbout(app, NAMES.en.place);
    await expect(about).toBeVisible();
    expect(await about.evaluate((card) => card.scrollWidth - card.clientWidth)).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    await about.getByRole('button', { name: app.words['subject.close'] }).tap();
    await expect(about).toHaveCount(0);
  });
});
