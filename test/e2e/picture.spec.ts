import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { ShareDriver } from './drivers/share-driver';
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

test.describe('a picture', () => {
  test.use({ viewport: { width: 1000, height: 560 } });

  /** What the button of the tab hands over. */
  async function download(page: Page, share: ShareDriver, name: string): Promise<Picture> {
    await expect(share.picture).toBeVisible({ timeout: 60_000 });
    const saving = page.waitForEvent('download');
    await share.dialog.getByRole('button', { name }).click();
    return decodePng(readFileSync(await (await saving).path()));
  }

  /** How much is written in a part of the heading, by shares of the width. */
  const inkIn = (picture: Picture, from: number, to: number) =>
    countColor(cut(picture, [0, 0.08], [from, to]), INK, 60);

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
    const take = () => download(page, share, 'Download PNG');
    const onScreen = await take();
    expect(onScreen.width).toBe(Math.round((stage?.width ?? 0) * 2));
    expect(onScreen.height).toBeGreaterThan((stage?.height ?? 0) * 2);
    // The ring of the area, around the middle of the map.
    const middle = cropMiddle(onScreen, onScreen.width * 0.7, onScreen.height * 0.5);
    expect(countColor(middle, ACCENT)).toBeGreaterThan(500);
    expect(new Set(middle.pixels).size).toBeGreaterThan(60);
    expect(inkIn(onScreen, 0, 0.4)).toBeGreaterThan(300);
    expect(inkIn(onScreen, 0.9, 1)).toBe(0);

    await share.choose(/^Story/);
    await expect(share.picture).toHaveCount(0);
    const story = await take();
    expect([story.width, story.height]).toEqual([1080, 1920]);
    const axis = cut(story, [0.8, 0.93]);
    expect(countColor(axis, [0xc2, 0x45, 0x2d])).toBeGreaterThan(500);
    expect(countColor(cut(story, [0.93, 1]), [0x5f, 0x65, 0x6c], 40)).toBeGreaterThan(200);

    await share.dialog.getByRole('button', { name: 'Copy the picture' }).click();
    await expect
      .poll(() =>
        page.evaluate(async () => (await navigator.clipboard.read()).flatMap(({ types }) => types)),
      )
      .toContain('image/png');
    const alt = await share.picture.getAttribute('alt');
    expect(alt).toContain('2021');
    await share.dialog.getByRole('button', { name: 'Copy this text' }).click();
    await expect.poll(() => share.clipboard()).toBe(alt);
  });

  test.describe('in Arabic', () => {
    test.use({ language: 'ar', viewport: { width: 640, height: 560 } });

    test('has its words begin at the right', async ({ app, page, share }) => {
      await app.openWithMap({ from: '2021-07-01', to: '2021-07-31', theme: 'light' });
      await share.open();
      await share.openTab('picture');
      const picture = await download(page, share, app.words['picture.download']);
      expect(inkIn(picture, 0.6, 1)).toBeGreaterThan(300);
      expect(inkIn(picture, 0, 0.1)).toBe(0);
    });
  });
});

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
