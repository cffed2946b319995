import { type BenchStage, withPage } from './bench-browser';
import { readByteRecord, writeByteRecord } from './byte-record';
import { listFetched, MAP_CHUNK, QUIET_WITHOUT_MAP_MS } from './list-fetched';
import { addUp, type Bytes, formatSizes, sizeOf } from './packed-size';

async function tell(title: string, paths: readonly string[], isRecorded: boolean): Promise<Bytes> {
  const files = await Promise.all(paths.map(sizeOf));
  console.error(formatSizes(title, files, readByteRecord(title)));
  if (isRecorded) writeByteRecord(title, files);
  return addUp(files);
}

/**
 * What a first visit loads, by file: until the page can be used, and with the map.
 * @param isRecorded it is what later builds are held against
 */
export async function measureBytes({ browser, appUrl }: BenchStage, isRecorded = false) {
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
    firstUsable: await tell('First usable page', usable, isRecorded),
    firstLoad: await tell('First load', whole, isRecorded),
  };
}
