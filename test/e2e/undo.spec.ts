import type { Page } from '@playwright/test';
import { findObjections } from './fixtures/find-objections';
import { LOOK_THEME } from './fixtures/look-theme';
import { expect, test } from './fixtures/test';

test.use({ mapCode: 'held' });

const JULY = { from: '2021-07-01', to: '2021-07-31' };

/** Lets so much time go by that what was done is a step of its own. */
const rest = (page: Page) => page.clock.runFor(600);

test.beforeEach(async ({ page }) => {
  await page.clock.install();
});

test('a drag is one step, for keys and for buttons', async ({ app, page, timeline }) => {
  await app.open(JULY);
  await expect(app.undoButton).toBeDisabled();
  await timeline.drag('end', -10, 12);
  const dragged = await timeline.window();
  expect(dragged.to < JULY.to).toBe(true);
  await page.keyboard.press('Control+z');
  await timeline.expectWindow(JULY);
  await expect(app.undoStatus).toHaveText('Undone: window 1–31 July 2021');
  await expect(app.undoButton).toBeDisabled();
  await app.redoButton.click();
  await timeline.expectWindow(dragged);
  await expect(app.undoStatus).toHaveText(/^Redone: window 1–2\d July 2021$/);
  await expect(app.redoButton).toBeDisabled();
  await page.keyboard.press('Meta+z');
  await timeline.expectWindow(JULY);
  await page.keyboard.press('Control+Shift+z');
  await timeline.expectWindow(dragged);
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+y');
  await timeline.expectWindow(dragged);
});

test('window and filters are taken back one after the other', async ({ app, page, timeline }) => {
  await app.open(JULY);
  const count = await app.statedCount();
  await page.getByRole('button', { name: 'Attacks', exact: true, pressed: true }).click();
  await rest(page);
  await timeline.end.focus();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await rest(page);
  await app.undoButton.click();
  await timeline.expectWindow(JULY);
  await expect(
    page.getByRole('button', { name: 'Attacks', exact: true, pressed: false }),
  ).toBeVisible();
  await app.undoButton.click();
  await expect(app.undoStatus).toHaveText('Undone: filters');
  await expect(
    page.getByRole('button', { name: 'Attacks', exact: true, pressed: true }),
  ).toBeVisible();
  await expect.poll(() => app.statedCount()).toBe(count);
});

test('the search’s text is the filter’s: its field undoes with all else', async ({
  app,
  page,
  timeline,
}) => {
  await app.open(JULY);
  await timeline.end.focus();
  await page.keyboard.press('ArrowLeft');
  await rest(page);
  await app.searchBox.pressSequentially('rocket');
  await rest(page);
  await page.keyboard.press('Control+z');
  await expect(app.searchBox).toHaveValue('');
  await expect(app.searchBox).toBeFocused();
  await timeline.expectWindow({ from: JULY.from, to: '2021-07-30' });
  await page.keyboard.press('Control+z');
  await timeline.expectWindow(JULY);
  await page.keyboard.press('Control+y');
  await page.keyboard.press('Control+y');
  await expect(app.searchBox).toHaveValue('rocket');
});

test('any other field keeps its own undo', async ({ app, page, timeline }) => {
  await app.open(JULY);
  await timeline.end.focus();
  await page.keyboard.press('ArrowLeft');
  await page.getByRole('spinbutton').first().focus();
  await page.keyboard.press('Control+z');
  await timeline.expectWindow({ from: JULY.from, to: '2021-07-30' });
  await expect(app.undoStatus).toBeEmpty();
});

test('playing is one step', async ({ app, page, timeline }) => {
  await app.open(JULY);
  await timeline.play();
  await timeline.watchMoments(3);
  await page.keyboard.press('Control+z');
  await expect(timeline.playButton).toBeVisible();
  await timeline.expectWindow(JULY);
  await expect(app.undoButton).toBeDisabled();
});

test.describe('in Arabic', () => {
  test.use({ language: 'ar' });

  test('says what it did, and axe finds nothing', async ({ app, page, timeline }) => {
    await app.open({ ...JULY, theme: LOOK_THEME.ar });
    await timeline.drag('end', -10);
    await expect(app.undoButton).toBeEnabled();
    await app.undoButton.focus();
    await page.keyboard.press('Enter');
    await timeline.expectWindow(JULY);
    await expect(app.undoButton).toBeDisabled();
    await expect(app.undoButton).toBeFocused();
    await expect(app.undoStatus).toContainText('تموز/يوليو');
    await expect(app.redoButton).toBeEnabled();
    expect(await findObjections(page)).toEqual([]);
  });
});
