import { quietDay } from './fixtures/dataset';
import { cropMiddle, type Picture } from './fixtures/picture';
import { expect, test } from './fixtures/test';

/** Close up on the Green Zone, on a day without events. */
const GREEN_ZONE = { map: '13/33.3165/44.394', from: quietDay, to: quietDay };
/** Beyond the river and every site. */
const ELSEWHERE = { ...GREEN_ZONE, map: '13/33.2565/44.494' };

/** Brightness along a row of the middle, 0 to 255; the graticule's lines are farther off. */
function middleRow(picture: Picture, ratio: number): number[] {
  const { width, height, channels, pixels } = cropMiddle(picture, 84 * ratio, 40);
  const y = Math.floor(height / 2);
  return Array.from({ length: width }, (_, x) => {
    const at = (y * width + x) * channels;
    return ((pixels[at] ?? 0) + (pixels[at + 1] ?? 0) + (pixels[at + 2] ?? 0)) / 3;
  });
}

/** How alike a row is to itself moved by so many pixels: 1 is the same, about 0 nothing alike. */
function likeness(row: readonly number[], shift: number): number {
  const mean = row.reduce((sum, value) => sum + value, 0) / row.length;
  const off = row.map((value) => value - mean);
  const all = off.reduce((sum, value) => sum + value * value, 0);
  if (all < row.length) return 0;
  const shared = off.slice(shift).reduce((sum, value, at) => sum + value * (off[at] ?? 0), 0);
  return (shared / all) * (row.length / (row.length - shift));
}

for (const { theme, ratio } of [
  { theme: 'light', ratio: 1 },
  { theme: 'dark', ratio: 2 },
] as const) {
  test.describe(`${theme}, ${ratio} device pixels a pixel`, () => {
    test.use({ deviceScaleFactor: ratio });

    test('a schematic site is hatched, open ground is not', async ({ app, map }) => {
      await app.openWithMap({ ...GREEN_ZONE, theme });
      const hatched = middleRow(await map.picture(), ratio);
      expect(likeness(hatched, 7 * ratio)).toBeGreaterThan(0.8);
      expect(likeness(hatched, Math.round(3.5 * ratio))).toBeLessThan(0.2);
      await app.goTo({ ...ELSEWHERE, theme });
      expect(likeness(middleRow(await map.picture(), ratio), 7 * ratio)).toBeLessThan(0.5);
    });
  });
}

test('the hatching takes the other theme with the page', async ({ app, map }) => {
  await app.openWithMap({ ...GREEN_ZONE, theme: 'light' });
  await app.themeButton.click();
  // A map at rest does not say that it rests once more.
  await expect(async () => {
    const row = middleRow(await map.picture(), 1);
    expect(Math.max(...row)).toBeLessThan(120);
    expect(likeness(row, 7)).toBeGreaterThan(0.8);
  }).toPass();
});

for (const language of ['en', 'ar'] as const) {
  test.describe(language, () => {
    test.use({ language });

    test('the legend says what the hatching is where there is some', async ({ app, map }) => {
      const words = map.region.getByText(app.words['legend.schematic']);
      await app.openWithMap(GREEN_ZONE);
      await expect(words).toBeVisible();
      await app.goTo({ ...GREEN_ZONE, lang: language, map: '6/33.3/44.4' });
      await expect(words).toHaveCount(0);
    });
  });
}
