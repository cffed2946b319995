import { readFileSync } from 'node:fs';
import { countColor, cropMiddle, decodePng, type Picture, type Rgb } from './fixtures/picture';
import { expect, test } from './fixtures/test';

const ACCENT: Rgb = [0x1f, 0x5a, 0x6b];
const INK: Rgb = [0x1d, 0x21, 0x25];

/** The part of a picture between two shares of its height, and of its width. */
function cut(
  picture: Picture,
  [top, bottom]: readonly [number, number],
  [from, to] = [0, 1],
): Picture {
  const { width, height, channels, pixels } = picture;
  const [y, yEnd] = [Math.floor(height * top), Math.floor(height * bottom)];
  const [x, xEnd] = [Math.floor(width * (from ?? 0)), Math.floor(width * (to ?? 1))];
  const rows = Array.from({ length: yEnd - y }, (_, row) => {
    const start = (y + row) * width;
    return pixels.subarray((start + x) * channels, (start + xEnd) * channels);
  });
  return { width: xEnd - x, height: yEnd - y, channels, pixels: Buffer.concat(rows) };
}

for (const language of ['en', 'ar'] as const) {
  test.describe(`a picture, ${language}`, () => {
    test.use({ language, viewport: { width: 1000, height: 700 } });

    test('has map, axis and words, in the sizes that are asked for', async ({
      app,
      context,
      page,
      share,
    }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      const area = 'circle:44.39,33.31,150';
      await app.openWithMap({ from: '2021-07-01', to: '2021-07-31', theme: 'light', area });
      const stage = await page.locator('#map').boundingBox();
      await share.open();
      await share.openTab('picture');
      const take = async () => {
        await expect(share.picture).toBeVisible({ timeout: 60_000 });
        const download = page.waitForEvent('download');
        await share.dialog.getByRole('button', { name: app.words['picture.download'] }).click();
        const file = await (await download).path();
        return decodePng(readFileSync(file));
      };
      const onScreen = await take();
      expect(onScreen.width).toBe(Math.round((stage?.width ?? 0) * 2));
      expect(onScreen.height).toBeGreaterThan((stage?.height ?? 0) * 2);
      // The ring of the area, around the middle of the map.
      const middle = cropMiddle(onScreen, onScreen.width * 0.7, onScreen.height * 0.5);
      expect(countColor(middle, ACCENT)).toBeGreaterThan(500);
      expect(new Set(middle.pixels).size).toBeGreaterThan(60);

      // Words begin where the language begins.
      const share2 = (from: number, to: number) =>
        countColor(cut(onScreen, [0, 0.08], [from, to]), INK, 60);
      const [start, end] =
        language === 'en'
          ? [
              [0, 0.4],
              [0.9, 1],
            ]
          : [
              [0.6, 1],
              [0, 0.1],
            ];
      expect(share2(start?.[0] ?? 0, start?.[1] ?? 1)).toBeGreaterThan(300);
      expect(share2(end?.[0] ?? 0, end?.[1] ?? 1)).toBe(0);

      await share.choose(new RegExp(app.words['picture.format.story']));
      await expect(share.picture).toHaveCount(0);
      const story = await take();
      expect([story.width, story.height]).toEqual([1080, 1920]);
      const axis = cut(story, [0.8, 0.93]);
      expect(countColor(axis, [0xc2, 0x45, 0x2d])).toBeGreaterThan(500);
      expect(countColor(cut(story, [0.93, 1]), [0x5f, 0x65, 0x6c], 40)).toBeGreaterThan(200);

      await share.dialog.getByRole('button', { name: app.words['picture.copy'] }).click();
      await expect
        .poll(() =>
          page.evaluate(async () =>
            (await navigator.clipboard.read()).flatMap(({ types }) => types),
          ),
        )
        .toContain('image/png');
      const alt = await share.picture.getAttribute('alt');
      expect(alt).toContain('2021');
      await share.dialog.getByRole('button', { name: app.words['picture.copyAlt'] }).click();
      await expect.poll(() => share.clipboard()).toBe(alt);
    });
  });
}

test('without a map no picture is promised', async ({ app, guard, page, share }) => {
  guard.expectComplaint(/Failed|There is no map|TypeError|Unable to preload/);
  await page.route('**/assets/MapCanvas-*', (route) => route.abort());
  await app.open();
  await app.expectMap('unavailable');
  await share.open();
  await share.openTab('picture');
  await expect(share.dialog.getByText('could not be drawn')).toBeVisible();
  await expect(share.dialog.getByRole('button', { name: 'Download PNG' })).toBeDisabled();
});
