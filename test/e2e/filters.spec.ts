import { FilterDriver } from './drivers/filter-driver';
import { findObjections } from './fixtures/find-objections';
import { LOOK_THEME } from './fixtures/look-theme';
import { expect, test } from './fixtures/test';

test.describe('beside the map', () => {
  test.use({ mapCode: 'held' });

  test('a value shows as many events as it says, and a chip lifts it', async ({ app }) => {
    const filters = new FilterDriver(app);
    await app.open();
    const all = await app.statedCount();
    await filters.open();
    const sides = await filters.section('sides');
    const option = sides.getByRole('checkbox', { name: app.words['side.iran'] });
    await expect(option).toBeVisible();
    const promised = await filters.countOf(option);
    expect(promised).toBeGreaterThan(0);
    await option.check();
    await expect.poll(() => app.statedCount()).toBe(promised);
    await expect.poll(() => app.address().side).toBe('iran');
    await expect(filters.button).toHaveAccessibleName('Filters, 1 active');
    await filters.chips.first().click();
    await expect.poll(() => app.statedCount()).toBe(all);
    await expect(option).not.toBeChecked();
  });

  test('chips of a link have their room, and counts follow the other filters', async ({
    app,
    page,
  }) => {
    const filters = new FilterDriver(app);
    let release = () => {};
    const isHeld = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/assets/FilterChips-*.js', async (route) => {
      await isHeld;
      await route.continue();
    });
    await app.open({ kind: 'visit' });
    const before = await app.list.boundingBox();
    await expect(filters.chips).toHaveCount(0);
    release();
    await expect(filters.chips).toHaveCount(2);
    expect(await app.list.boundingBox()).toEqual(before);
    await filters.open();
    const kinds = await filters.section('kinds');
    const casualties = await filters.section('casualties');
    await expect(kinds.getByRole('checkbox', { name: 'Attacks' })).toHaveAccessibleName(
      /Attacks, [1-9]\d+ events/,
    );
    await expect(casualties.getByRole('radio', { name: /^killed, / })).toHaveAccessibleName(
      'killed, 0 events',
    );
  });

  test('actors are found by what else they are called', async ({ app }) => {
    const filters = new FilterDriver(app);
    await app.open();
    await filters.open();
    const actors = await filters.section('actors');
    await actors.getByRole('searchbox').fill('Suleimani');
    const found = actors.getByRole('checkbox', { name: /Qassem Soleimani/ });
    const promised = await filters.countOf(found);
    await found.check();
    await expect.poll(() => app.statedCount()).toBe(promised);
    await expect.poll(() => app.address().actor).toBe('qassem-soleimani');
  });

  test('a distance from a place is an area, by keyboard', async ({ app, page }) => {
    const filters = new FilterDriver(app);
    await app.open();
    const all = await app.statedCount();
    await filters.button.focus();
    await page.keyboard.press('Enter');
    await expect(filters.panel.getByRole('heading', { level: 2 })).toBeFocused();
    const area = await filters.section('area');
    await app.tabTo(area.getByRole('textbox', { name: app.words['area.radius'] }));
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('٤٠');
    await area.getByRole('combobox').selectOption({ label: 'Erbil' });
    await area.getByRole('button', { name: app.words['area.apply'] }).press('Enter');
    await expect(filters.chips.first()).toHaveText('Area on the map: within 40 km of Erbil');
    await expect.poll(() => app.statedCount()).toBeLessThan(all);
    await page.keyboard.press('Escape');
    await expect(filters.panel).toHaveCount(0);
    await expect(filters.button).toBeFocused();
  });

  test('where nothing is left, it says which filter to lift', async ({ app, page }) => {
    await app.open({ actor: 'qassem-soleimani', kind: 'visit', casualties: 'deaths' });
    await expect(app.listed).toHaveCount(0);
    const lift = page.locator('.empty-lift').first();
    const promised = Number(/(\d+)/.exec((await lift.locator('strong').textContent()) ?? '')?.[1]);
    expect(promised).toBeGreaterThan(0);
    await lift.click();
    await expect.poll(() => app.statedCount()).toBe(promised);
  });

  test('a link restores all of it, and tells what this dataset does not have', async ({ app }) => {
    const filters = new FilterDriver(app);
    const asked = {
      method: 'rocket+drone,rocket',
      actor: 'nobody,us-embassy-baghdad',
      role: 'target',
      publisher: 'reuters,no-such-paper',
      disputed: '1',
      area: 'circle:44.39,33.31,30',
    };
    await app.open(asked);
    await expect(app.notices).toHaveCount(2);
    await expect(filters.chips.filter({ hasText: 'Reuters' })).toHaveCount(1);
    const first = await app.statedCount();
    expect(first).toBeGreaterThan(0);
    await app.page.reload();
    await app.expectApp('ready');
    expect(await app.statedCount()).toBe(first);
  });

  test('filters that the details must answer are lifted without them', async ({
    app,
    guard,
    page,
  }) => {
    guard.expectComplaint(/TypeError|Failed to load resource/);
    await page.route('**/data/details-*.json', (route) => route.abort());
    await app.open({ side: 'us', kind: 'visit' });
    await expect(app.notices).toHaveCount(1);
    const filters = new FilterDriver(app);
    await expect(filters.chips).toHaveCount(2);
    await expect(filters.chips.first()).toHaveText('Kind: Visits');
  });
});

for (const language of ['en', 'ar'] as const) {
  const theme = LOOK_THEME[language];
  test.describe(`${language}, ${theme}`, () => {
    test.use({ language, mapCode: 'held' });

    test('the panel has nothing axe objects to', async ({ app, page }) => {
      const filters = new FilterDriver(app);
      await app.open({ theme, side: 'us', place: 'baghdad' });
      await filters.open();
      await filters.section('actors');
      await filters.section('places');
      await filters.section('area');
      await filters.section('casualties');
      expect(await findObjections(page)).toEqual([]);
    });
  });

  test.describe(`on a phone, ${language}`, () => {
    test.use({
      language,
      viewport: { width: 320, height: 640 },
      hasTouch: true,
      isMobile: true,
      mapCode: 'held',
    });

    test('the filters fill the screen, and lead back to what they leave', async ({ app, page }) => {
      const filters = new FilterDriver(app);
      await app.open();
      // All that stands in the header is within reach.
      const first = page.getByRole('button', { name: app.words['header.otherLanguageName'] });
      const buttons = page.getByRole('banner').getByRole('button');
      for (const button of [first, buttons.last()]) {
        const place = await button.boundingBox();
        expect(place?.x).toBeGreaterThanOrEqual(0);
        expect((place?.x ?? 0) + (place?.width ?? 0)).toBeLessThanOrEqual(320);
      }
      await filters.open();
      const box = await filters.panel.boundingBox();
      expect([box?.width, box?.height]).toEqual([320, 640]);
      const kinds = await filters.section('kinds');
      await kinds.getByRole('checkbox', { name: app.words['kinds.visit'] }).check();
      expect(await findObjections(page)).toEqual([]);
      const scrolls = await page.evaluate(
        () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
      );
      expect(scrolls).toBe(false);
      await filters.panel.locator('.primary-button').click();
      await expect(filters.panel).toHaveCount(0);
      await expect.poll(() => app.address().kind).toBe('visit');
    });
  });
}

test.describe('drawing', () => {
  test('a circle is drawn by mouse, and its events alone are left', async ({ app, map, page }) => {
    const filters = new FilterDriver(app);
    await app.openWithMap();
    const all = await app.statedCount();
    await filters.open();
    const area = await filters.section('area');
    await area.getByRole('button', { name: app.words['area.circle'] }).click();
    const { x, y } = await map.middle();
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 60, y, { steps: 4 });
    await page.mouse.up();
    await expect.poll(() => app.address().area).toMatch(/^circle:/);
    expect(await app.statedCount()).toBeLessThan(all);
    await expect(page.locator('.area-outline-line')).toHaveAttribute('d', /^M.*Z$/);
    await expect(app.card).toHaveCount(0);
  });

  test('a polygon is drawn by keyboard, and Escape gives one up', async ({ app, page }) => {
    const filters = new FilterDriver(app);
    await app.openWithMap();
    await filters.open();
    const area = await filters.section('area');
    const tool = area.getByRole('button', { name: app.words['area.polygon'] });
    const bar = page.getByRole('group', { name: app.words['area.polygon'] });
    await tool.press('Enter');
    await expect(bar).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(bar).toHaveCount(0);
    await tool.press('Enter');
    await expect(bar).toBeVisible();
    const keys = ['Enter', ...Array(5).fill('ArrowRight'), 'Enter', ...Array(5).fill('ArrowDown')];
    for (const key of [...keys, 'Enter']) await page.keyboard.press(key);
    await expect(bar).toContainText('3 corners');
    await bar.getByRole('button', { name: app.words['area.finish'] }).press('Enter');
    await expect.poll(() => app.address().area).toMatch(/^polygon:([-\d.]+,){5}[-\d.]+$/);
  });
});
