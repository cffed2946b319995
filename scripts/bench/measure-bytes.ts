import { type BenchStage, withPage } from './bench-browser';
import { listFetched, MAP_CHUNK, QUIET_WITHOUT_MAP_MS } from './list-fetched';
import { addUp, type Bytes, formatSizes, sizeOf } from './packed-size';

async function tell(title: string, paths: readonly string[]): Promise<Bytes> {
  const files = await Promise.all(paths.map(sizeOf));
  console.error(formatSizes(title, files));
  return addUp(files);
}

/** What a first visit loads, by file: until the page can be used, and with the map. */
export async function measureBytes({ browser, appUrl }: BenchStage) {
  const usable = await withPage(browser, async (page) => {
    // Held, not refused: a page that knows it gets no map goes on to what comes after the map.
    await page.route(MAP_CHUNK, () => {});
    return await listFetched(
      page,
      appUrl,
      (opened) => opened.locator('html[data-app="ready"]').waitFor(),
      QUIET_WITHOUT_MAP_MS,
    );
  });
  const whole = await withPage(browser, (page) =>
    listFetched(page, appUrl, (opened) =>
      opened.locator('html[data-app="ready"][data-map="idle"]').waitFor(),
    ),
  );
  return {
    firstUsable: await tell('First usable page', usable),
    firstLoad: await tell('First load', whole),
  };
}
