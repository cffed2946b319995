import type { Browser, Page } from '@playwright/test';
import { VIEWPORT } from './bench-browser';

/** So many pixels as strongly coloured as events are more than chance. */
const ENOUGH_PIXELS = 200;

/** Symbols are coloured this strongly even when faded, of 255; all of the basemap is paler. */
const STRONG = 55;

/** A part of the window, px. */
type Clip = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** The middle of the window: map and nothing else, on every page. */
const CLIP: Clip = {
  x: VIEWPORT.width * 0.4,
  y: VIEWPORT.height * 0.25,
  width: VIEWPORT.width * 0.3,
  height: VIEWPORT.height * 0.4,
};

/** How many pixels in the middle of the page are as strongly coloured as events are. */
export async function countEventPixels(
  browser: Browser,
  page: Page,
  clip: Clip = CLIP,
): Promise<number> {
  const picture = (await page.screenshot({ clip })).toString('base64');
  // A browser can read a PNG; a page of its own leaves the measured one alone.
  const reader = await browser.newPage();
  try {
    return await reader.evaluate(
      async ({ source, strong }) => {
        const image = new Image();
        image.src = source;
        await image.decode();
        const canvas = document.createElement('canvas');
        canvas.width = image.width;
        canvas.height = image.height;
        const context = canvas.getContext('2d');
        if (context === null) throw new Error('No canvas to read the picture with');
        context.drawImage(image, 0, 0);
        const { data } = context.getImageData(0, 0, image.width, image.height);
        let count = 0;
        for (let at = 0; at < data.length; at += 4) {
          const [red = 0, green = 0, blue = 0] = data.subarray(at, at + 3);
          if (Math.max(red, green, blue) - Math.min(red, green, blue) >= strong) count += 1;
        }
        return count;
      },
      { source: `data:image/png;base64,${picture}`, strong: STRONG },
    );
  } finally {
    await reader.close();
  }
}

/** @throws Error where the page shows no events: its figures would mean nothing */
export async function assertEventsDrawn(
  browser: Browser,
  page: Page,
  who: string,
  clip: Clip = CLIP,
): Promise<void> {
  const pixels = await countEventPixels(browser, page, clip);
  if (pixels < ENOUGH_PIXELS) throw new Error(`${who} drew no events (${pixels} pixels)`);
}

/** @throws Error where the page shows events when there are none to show */
export async function assertNoneDrawn(browser: Browser, page: Page, who: string): Promise<void> {
  const pixels = await countEventPixels(browser, page);
  if (pixels >= ENOUGH_PIXELS) throw new Error(`${who} drew events too many (${pixels} pixels)`);
}
