import { lonelyAttack, sources, startDayOf } from './fixtures/dataset';
import { decodePng } from './fixtures/picture';
import { expect, test } from './fixtures/test';

for (const language of ['ar'] as const) {
  test.describe(`on paper, ${language}`, () => {
    test.use({ language });

    test('stand the map, the window, and every event with its sources', async ({ app, page }) => {
      const day = startDayOf(lonelyAttack);
      await app.openWithMap({ from: day, to: day, event: lonelyAttack.id });
      await expect(app.cardSection(app.words['card.sources'])).toBeVisible();
      const printed = page.waitForEvent('console', (message) => message.text() === 'printed');
      await page.evaluate(() => {
        addEventListener('beforeprint', () => console.info('printed'));
      });
      // What the browser itself would put on paper.
      expect((await page.pdf()).byteLength).toBeGreaterThan(20_000);
      await printed;

      await page.emulateMedia({ media: 'print' });
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      const sheet = page.getByRole('article');
      await expect(sheet.getByRole('heading', { level: 1 })).toContainText(
        String(Number(day.slice(8))),
      );
      await expect(sheet.getByText(lonelyAttack.properties.title[language])).toBeVisible();
      await expect(sheet.getByText(lonelyAttack.properties.summary[language])).toBeVisible();
      for (const { source } of lonelyAttack.properties.sources) {
        const url = sources[source]?.url;
        if (url) await expect(sheet.getByText(url, { exact: true })).toBeVisible();
      }
      await expect(page.locator('#app')).toBeHidden();
      const src = await sheet.getByRole('img').first().getAttribute('src');
      const png = Buffer.from(src?.split(',')[1] ?? '', 'base64');
      const { pixels } = decodePng(png);
      // A map has many colours; a picture taken too late has one.
      expect(new Set(pixels).size).toBeGreaterThan(20);

      await page.evaluate(() => dispatchEvent(new Event('afterprint')));
      await expect(sheet).toHaveCount(0);
    });
  });
}
