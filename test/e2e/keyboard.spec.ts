import { lonelyAttack, startDayOf } from './fixtures/dataset';
import { expect, test } from './fixtures/test';

const oneDay = { from: startDayOf(lonelyAttack), to: startDayOf(lonelyAttack) };

test.describe('without the map', () => {
  test.use({ mapCode: 'held' });

  test('the whole journey: to the list, into a card and back, the window, playing', async ({
    app,
    page,
    timeline,
  }) => {
    await app.open(oneDay);
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Skip to the list of events' })).toBeFocused();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await expect(app.listedEvent(lonelyAttack)).toBeFocused();

    await page.keyboard.press('Enter');
    await app.expectCardOf(lonelyAttack);
    await page.keyboard.press('Escape');
    await expect(app.card).toHaveCount(0);
    await expect(app.listedEvent(lonelyAttack)).toBeFocused();

    await app.tabTo(timeline.playButton);
    await app.tabTo(timeline.start);
    await page.keyboard.press('Shift+ArrowLeft');
    await page.keyboard.press('Tab');
    await expect(timeline.end).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => app.statedCount()).toBeGreaterThan(1);

    await app.tabTo(timeline.playButton);
    await page.keyboard.press('Space');
    await expect(timeline.pauseButton).toBeFocused();
    await timeline.watchMoments(2);
    await page.keyboard.press('Enter');
    await expect(timeline.playButton).toBeFocused();
  });

  test('opening a card takes the focus along, closing it gives it back', async ({ app, page }) => {
    await app.open({ from: '2021-07-01', to: '2021-07-31' });
    const row = app.listed.nth(4);
    await row.focus();
    await page.keyboard.press('Enter');
    await expect(app.card).toBeVisible();
    await expect
      .poll(() => app.card.evaluate((card) => card.contains(document.activeElement)))
      .toBe(true);
    await app.card.getByRole('button', { name: 'Close the event details' }).focus();
    await page.keyboard.press('Enter');
    await expect(app.card).toHaveCount(0);
    await expect(row).toBeFocused();
  });

  test('the dialog keeps the focus and gives it back', async ({ app, page }) => {
    await app.open(oneDay);
    const button = page.getByRole('button', { name: 'About' });
    await button.focus();
    await page.keyboard.press('Enter');
    await expect(app.about).toBeVisible();
    for (let press = 0; press < 8; press++) {
      await page.keyboard.press('Tab');
      const isOutside = await page.evaluate(() => {
        const { activeElement } = document;
        return activeElement !== document.body && activeElement?.closest('dialog') === null;
      });
      expect(isOutside).toBe(false);
    }
    await page.keyboard.press('Escape');
    await app.expectAboutGone();
    await expect(button).toBeFocused();
  });

  test('a slash goes to the search', async ({ app, page }) => {
    await app.open({ event: lonelyAttack.id });
    await page.keyboard.press('/');
    await expect(app.searchBox).toBeFocused();
    await page.keyboard.type('a/b');
    await expect(app.searchBox).toHaveValue('a/b');
  });

  test('a space stands in the search while options are gone through', async ({ app, page }) => {
    await app.open();
    await app.searchBox.focus();
    await page.keyboard.type('green ');
    await expect(page.getByRole('option').first()).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('option', { selected: true })).toHaveCount(1);
    await page.keyboard.type('z');
    await expect(app.searchBox).toHaveValue('green z');
  });

  test('speed and mode are radio buttons that arrows move', async ({ app, page }) => {
    await app.open(oneDay);
    const speeds = page.getByRole('group', { name: 'Speed, days a second' });
    await speeds.getByRole('radio', { name: '3 days a second' }).focus();
    await page.keyboard.press('ArrowRight');
    await expect(speeds.getByRole('radio', { name: '7 days a second' })).toBeChecked();
    await expect(speeds.getByRole('radio', { name: '7 days a second' })).toBeFocused();
  });
});

test('every stop of the Tab key has a name and shows that it has the focus', async ({
  app,
  page,
}) => {
  await app.openWithMap({ ...oneDay, event: lonelyAttack.id });
  const stops = new Map<string, boolean>();
  let firstName: string | null = null;
  for (let press = 0; press < 150; press++) {
    await page.keyboard.press('Tab');
    const stop = await app.focusedStop();
    // Names may come twice, as an actor's in two roles: all stops were seen when the first comes again.
    if (stop === null || stop.name === firstName) break;
    firstName ??= stop.name;
    stops.set(stop.name, stop.isSeen && (stops.get(stop.name) ?? true));
  }
  expect([...stops.keys()].filter((name) => name.endsWith(': '))).toEqual([]);
  const unseen = [...stops].filter(([, isSeen]) => !isSeen).map(([name]) => name);
  expect.soft(unseen, 'stops whose focus cannot be seen').toEqual([]);

  const all = [...stops.keys()].join('\n');
  for (const name of [
    'Skip to the list of events',
    'Skip to the map',
    'Search events',
    'About',
    'Zoom in',
    'Reset the view',
    'Attacks',
    'Copy link',
    'Play',
    'Next event',
    'Window start',
    'Window end',
  ]) {
    expect(all).toContain(name);
  }
});

test('the map moves by the arrow keys', async ({ app, map, page }) => {
  await app.openWithMap({ ...oneDay, map: '6/33.3/44.4' });
  await map.canvas.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => app.address().map?.split('/')[2]).not.toBe('44.4');
  const [, , lng] = (app.address().map ?? '').split('/');
  expect(Number(lng)).toBeGreaterThan(44.4);
});
