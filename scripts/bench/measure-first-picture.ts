import { type BenchStage, withPage } from './bench-browser';
import { assertEventsDrawn } from './event-pixels';
import { median, roundFigure } from './median';

const RUNS = 9;

type Picture = { readonly ms: number; readonly mapBox: readonly [width: number, height: number] };

/** Opens a page in an empty browser; ms from the start of its loading until the map at rest is shown. */
async function timePicture(stage: BenchStage, who: string, url: string): Promise<Picture> {
  return await withPage(stage.browser, async (page) => {
    await page.addInitScript(() => {
      new MutationObserver((_, observer) => {
        if (document.documentElement.dataset.map !== 'idle') return;
        observer.disconnect();
        // The frame after the next begins when the driver has taken this one.
        requestAnimationFrame(() => {
          requestAnimationFrame(() => performance.mark('first-picture'));
        });
      }).observe(document, { attributes: true, subtree: true, attributeFilter: ['data-map'] });
    });
    await page.goto(url, { waitUntil: 'commit' });
    await page.locator('html[data-map="idle"]').waitFor({ state: 'attached' });
    await page.waitForFunction(() => performance.getEntriesByName('first-picture').length > 0);
    const picture = await page.evaluate((): Picture => {
      const box = document.querySelector('.maplibregl-canvas')?.getBoundingClientRect();
      return {
        ms: performance.getEntriesByName('first-picture')[0]?.startTime ?? Number.NaN,
        mapBox: [Math.round(box?.width ?? 0), Math.round(box?.height ?? 0)],
      };
    });
    await assertEventsDrawn(stage.browser, page, who);
    return picture;
  });
}

/** Time to the first picture of the map, ours against a bare page's with the same map, in turn. */
export async function measureFirstPicture(stage: BenchStage) {
  const ours: number[] = [];
  const bare: number[] = [];
  const appUrl = `${stage.appUrl}?lang=en&theme=light`;
  // The first run of each warms the machine, and tells how large our map is.
  const { mapBox } = await timePicture(stage, 'The page', appUrl);
  const bareUrl = `${stage.pagesUrl}bare.html?${new URLSearchParams({
    width: String(mapBox[0]),
    height: String(mapBox[1]),
  })}`;
  await timePicture(stage, 'The bare page', bareUrl);
  for (let run = 0; run < RUNS; run++) {
    ours.push((await timePicture(stage, 'The page', appUrl)).ms);
    bare.push((await timePicture(stage, 'The bare page', bareUrl)).ms);
    console.error(`  ours ${ours.at(-1)?.toFixed(0)} ms, bare ${bare.at(-1)?.toFixed(0)} ms`);
  }
  return {
    ratio: roundFigure(median(ours) / median(bare)),
    ours: roundFigure(median(ours)),
    bare: roundFigure(median(bare)),
  };
}
