import { lonelyAttack, startDayOf } from './fixtures/dataset';
import { findObjections } from './fixtures/find-objections';
import { expect, test } from './fixtures/test';

const month = { from: '2021-02-10', to: '2021-03-10' };

for (const language of ['en', 'ar'] as const) {
  test.describe(`the reader’s notes, ${language}`, () => {
    test.use({ language, mapCode: 'held' });

    test('are written on an event and on days, kept, found, hidden and taken back', async ({
      app,
      notes,
      page,
    }) => {
      const day = startDayOf(lonelyAttack);
      const title = lonelyAttack.properties.title[language];
      await app.open({ from: day, to: day, event: lonelyAttack.id });

      await notes.addOnEvent.click();
      await expect(notes.text).toBeFocused();
      await notes.write('Seen from the bridge\nhttps://example.org/report');
      await expect(notes.panel.getByRole('link')).toHaveAttribute('rel', /noopener/);
      await expect(notes.ofEvent).toContainText('Seen from the bridge');
      await expect(notes.panel.getByRole('button', { name: title }).first()).toBeVisible();
      await notes.press('notes.done');

      await notes.press('notes.addOnDays');
      await notes.write('أيام هادئة في البصرة');
      await notes.press('notes.done');
      await notes.press('notes.newFolder');
      const name = notes.panel.getByRole('textbox', { name: app.words['notes.folderName'] });
      await name.fill('Field');
      await name.press('Enter');
      await notes.listed('Seen from the bridge').click();
      await notes.folder.selectOption('Field');
      await notes.expectSaved();
      await notes.press('notes.done');

      await notes.search.fill('بصره');
      await expect(notes.list.getByRole('button', { name: 'البصرة' })).toBeVisible();
      await expect(notes.listed('Seen from the bridge')).toHaveCount(0);
      await notes.search.fill('');

      await page.reload();
      await notes.open();
      await expect(notes.listed('Seen from the bridge')).toBeVisible();
      await expect(notes.listed('أيام هادئة')).toBeVisible();
      const shown = app.words['notes.folderShown'].replace('{name}', 'Field');
      await notes.panel.getByRole('checkbox', { name: shown }).uncheck();
      await expect(notes.list).toContainText(app.words['notes.hiddenFolder']);

      await app.undoButton.click();
      await expect(notes.panel.getByRole('checkbox', { name: shown })).toBeChecked();
      await app.redoButton.click();
      await expect(notes.panel.getByRole('checkbox', { name: shown })).not.toBeChecked();
      await notes.expectSaved();
    });

    test('come and go with the window, in the list and on the axis', async ({
      app,
      notes,
      page,
    }) => {
      await app.open(month);
      await notes.open();
      await notes.press('notes.addOnDays');
      await notes.write('Within the month');
      await notes.press('notes.done');
      await notes.press('notes.addPlain');
      await notes.write('At any time');
      await notes.press('notes.done');
      await expect(page.locator('.note-mark[d^="M"]')).toHaveCount(1);
      await notes.onlyInWindow.check();
      await expect(notes.listed('Within the month')).toBeVisible();
      await app.page.getByRole('slider', { name: app.names.windowStart }).press('Home');
      await app.page.getByRole('slider', { name: app.names.windowEnd }).press('Home');
      await expect(notes.listed('Within the month')).toHaveCount(0);
      await expect(notes.listed('At any time')).toBeVisible();
    });

    test('are reached and left by keyboard alone', async ({ app, notes, page }) => {
      await app.open(month);
      await page.keyboard.press('n');
      await expect(notes.panel.getByRole('heading', { level: 2 })).toBeFocused();
      const add = notes.panel.getByRole('button', { name: app.words['notes.addPlain'] });
      await app.tabTo(add);
      await page.keyboard.press('Enter');
      await expect(notes.text).toBeFocused();
      await page.keyboard.type('By keys');
      await notes.expectSaved();
      await page.keyboard.press('Escape');
      await expect(notes.text).toHaveCount(0);
      await expect(notes.listed('By keys')).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(notes.panel).toHaveCount(0);
      await expect(notes.button).toBeFocused();
    });

    test('have nothing axe objects to, in either theme', async ({ app, notes, page }) => {
      const objections = async () => {
        const found: string[] = [];
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          await expect(app.root).toHaveAttribute('data-theme', colorScheme);
          found.push(...(await findObjections(page)));
        }
        return found;
      };
      await app.open(month);
      await notes.open();
      await notes.press('notes.addOnDays');
      await notes.write('See example.org');
      expect.soft(await objections()).toEqual([]);
      await notes.press('notes.done');
      await notes.press('notes.newFolder');
      expect.soft(await objections()).toEqual([]);
      await notes.panel.getByRole('button', { name: app.words['notes.more'] }).click();
      const dialog = page.getByRole('dialog', { name: app.words['notes.more'] });
      await expect(dialog).toBeVisible();
      expect.soft(await objections()).toEqual([]);
      await dialog.getByRole('button', { name: app.words['notes.deleteAll'] }).click();
      const asking = page.getByRole('dialog', { name: app.words['notes.deleteAllTitle'] });
      await expect(asking).toBeVisible();
      expect.soft(await objections()).toEqual([]);
      await asking.getByRole('button', { name: app.words['notes.deleteAllYes'] }).click();
      await expect(asking).toHaveCount(0);
      await expect(notes.listed('See example.org')).toHaveCount(0);
    });

    test('fit a window of 320 px, and stand in the sheet', async ({ app, notes, page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await app.open(month);
      await notes.open();
      await notes.press('notes.addPlain');
      await notes.write('Small');
      const isInside = (element: Element) => {
        const { left, right } = element.getBoundingClientRect();
        return left >= 0 && right <= innerWidth;
      };
      for (const control of await notes.panel.locator('button, input, select, textarea').all()) {
        if (await control.isVisible()) expect(await control.evaluate(isInside)).toBe(true);
      }
    });
  });
}
