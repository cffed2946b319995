import { findCoincidence } from '../../src/domain/coincidence';
import { parseDatasetIndex } from '../../src/domain/parse-index';
import { eventWithId, findEvent } from './fixtures/dataset';
import { findObjections } from './fixtures/find-objections';
import { LOOK_THEME } from './fixtures/look-theme';
import { expect, test } from './fixtures/test';

test.use({ mapCode: 'held' });

/** With violence and diplomacy about it, and an actor that both have. */
const anchor = eventWithId('2021-02-15-erbil-airport-rockets');
const monthly = findEvent(
  ({ properties }) => properties.time_precision === 4 && properties.end === null,
);

for (const language of ['en', 'ar'] as const) {
  const theme = LOOK_THEME[language];
  test.describe(`${language}, ${theme}`, () => {
    test.use({ language });

    test('shows what was near in time, and axe finds nothing', async ({ app, page }) => {
      await app.open({ event: anchor.id, theme });
      const { coincidence } = app;
      await expect(coincidence).toContainText(app.words['coincidence.caution']);
      await expect(coincidence.locator('.strip-above').first()).toBeVisible();
      await expect(coincidence.locator('.strip-below').first()).toBeVisible();
      await expect(coincidence.getByRole('listitem').first()).toBeVisible();
      expect(await findObjections(page)).toEqual([]);
    });

    test('has time run as the language reads', async ({ app }) => {
      await app.open({ event: anchor.id, theme });
      const days = app.coincidence.locator('.strip-days > *');
      const before = await days.first().boundingBox();
      const after = await days.last().boundingBox();
      const isLeftFirst = (before?.x ?? 0) < (after?.x ?? 0);
      expect(isLeftFirst).toBe(language === 'en');
      // The first mark is the earliest, as the first in the list.
      const marks = app.coincidence.locator('.strip-mark');
      const earliest = await marks.first().boundingBox();
      const latest = await marks.last().boundingBox();
      expect((earliest?.x ?? 0) < (latest?.x ?? 0)).toBe(language === 'en');
    });
  });
}

test('looks as far as asked, and has as many marks as it says', async ({ app, page }) => {
  const [response] = await Promise.all([
    page.waitForResponse(/data\/index-[^/]*\.json/),
    app.open({ event: anchor.id }),
  ]);
  const parsed = parseDatasetIndex(await response.json());
  if (!parsed.ok) throw new Error(parsed.issue.message);
  const { events } = parsed.dataset;
  const own = events.find(({ id }) => id === anchor.id);
  if (own === undefined) throw new Error('no such event');
  for (const reach of [7, 3, 14, 30]) {
    await app.coincidence.getByRole('radio', { name: `${reach} days` }).check({ force: true });
    const { near } = findCoincidence(own, events, reach);
    await expect(app.coincidence.locator('.strip-mark')).toHaveCount(near.length);
    await expect(app.coincidence).toContainText(
      `${near.length} other recorded events within ${reach} days`,
    );
  }
  const more = app.coincidence.getByRole('button', { name: /Show \d+ more/ }).first();
  await more.click();
  const { near } = findCoincidence(own, events, 30);
  const list = app.coincidence.getByRole('list', { name: 'What coincided' });
  await expect(list.getByRole('listitem')).toHaveCount(near.length);
});

test('orders by place, and leaves out what names nobody of the event', async ({ app }) => {
  await app.open({ event: anchor.id });
  const list = app.coincidence.getByRole('list', { name: 'What coincided' });
  await app.coincidence.getByRole('radio', { name: '30 days' }).check({ force: true });
  await app.coincidence.getByRole('radio', { name: 'Nearest place' }).check({ force: true });
  await expect(list.getByRole('listitem').first()).toContainText(/same place|same city|km away/);
  await app.coincidence.getByRole('checkbox', { name: 'Only with shared actors' }).check();
  for (const item of await list.getByRole('listitem').all()) {
    await expect(item).toContainText('also: ');
  }
});

test('a press on a mark, or Enter in the list, goes there', async ({ app, page }) => {
  await app.open({ event: anchor.id });
  const mark = app.coincidence.locator('.strip-mark').first();
  const id = (await mark.getAttribute('data-mark')) ?? '';
  await mark.click();
  await app.expectCardOf(eventWithId(id));
  const item = app.coincidence.getByRole('list').getByRole('button').first();
  const title = await item.locator('.event-chip-title').textContent();
  await item.focus();
  await page.keyboard.press('Enter');
  await expect(app.cardHeading).toHaveText(title ?? '');
});

test('beside an event known to the month is what happened sometime that month', async ({ app }) => {
  await app.open({ event: monthly.id });
  await expect(app.coincidence).toContainText('Sometime that month');
  await expect(app.coincidence.locator('.strip-mark')).toHaveCount(0);
});
