import { readdirSync } from 'node:fs';
import { readByteRecord } from '../../scripts/bench/byte-record';
import { listFetched, QUIET_WITHOUT_MAP_MS } from '../../scripts/bench/list-fetched';
import { addUp, formatSizes, sizeOf, sumOf } from '../../scripts/bench/packed-size';
import { expect, test } from './fixtures/test';

const kB = 1000;
/** A reader of the commit is to see it. */
const GROWN = 'more than recorded: `npm run bench -- --only record-bytes`, if it is worth it';

/** Smaller than this is a piece that several parts share, bytes by gzip. */
const A_PIECE = 500;

/** What the page begins with: nothing else of any size may come before it can be used. */
const FIRST = [
  /^index\.html$/,
  /^document-start\.js$/,
  /^assets\/(?:tazamun|index)-[\w-]{8}\.(?:js|css)$/,
  /^assets\/first-messages-en-/,
  /^assets\/ibm-plex-sans-latin-[46]00-normal-/,
  /^data\/index-[0-9a-f]{8}\.json$/,
];

/** Asked for with the code it belongs to, and that is held where this is left out. */
const OF_THE_MAP = /^assets\/MapCanvas-[\w-]{8}\.css$/;

/** What waits until somebody wants it. */
const FOR_LATER = [
  /^assets\/ComparePanel-.*\.js$/,
  /^assets\/CompareStage-.*\.js$/,
  /^assets\/EventTable-.*\.js$/,
  /^assets\/FilterPanel-.*\.js$/,
  /^assets\/ImportDialog-.*\.js$/,
  /^assets\/NotesPanel-.*\.js$/,
  /^assets\/SearchSuggestions-.*\.js$/,
  /^assets\/ShareDialog-.*\.js$/,
  /^assets\/SubjectPage-.*\.js$/,
  /^assets\/draw-picture-.*\.js$/,
  /^assets\/load-streets-.*\.js$/,
  /^assets\/note-tools-.*\.js$/,
  /^assets\/pmtiles-archive-.*\.js$/,
  /^assets\/start-guest-.*\.js$/,
  /^assets\/start-map-notes-.*\.js$/,
  /^assets\/worker-.*\.js$/,
  /^assets\/(?:first|late)-messages-ar-.*\.js$/,
  /^assets\/ibm-plex-sans-arabic-.*\.woff2$/,
  /^data\/details-.*\.json$/,
  /^data\/events\.(?:geojson|csv)$/,
  /^licences\.html$/,
];

const isAmong = (patterns: readonly RegExp[]) => (path: string) =>
  patterns.some((pattern) => pattern.test(path));

test.describe('until the page can be used', () => {
  test.use({ mapCode: 'held' });

  test('it loads little, and nothing that is for later', async ({ app, baseURL, page }) => {
    const paths = await listFetched(
      page,
      baseURL ?? '',
      () => app.expectApp('ready'),
      QUIET_WITHOUT_MAP_MS,
    );
    const files = await Promise.all(paths.filter((path) => !OF_THE_MAP.test(path)).map(sizeOf));
    const before = readByteRecord('First usable page');
    console.info(formatSizes('First usable page', files, before));
    const { js, all } = addUp(files);
    expect(all - sumOf(before), GROWN).toBeLessThanOrEqual(0.5 * kB);
    expect(js).toBeLessThanOrEqual(60 * kB);
    expect(all).toBeLessThanOrEqual(150 * kB);
    const known = isAmong(FIRST);
    expect(files.filter(({ path, packed }) => packed > A_PIECE && !known(path))).toEqual([]);
  });
});

test('with its map, it loads nothing that is for later either', async ({ app, baseURL, page }) => {
  const paths = await listFetched(page, baseURL ?? '', () => app.expectMap('idle'));
  const files = await Promise.all(paths.map(sizeOf));
  const before = readByteRecord('First load');
  console.info(formatSizes('First load', files, before));
  const { all } = addUp(files);
  expect(all - sumOf(before), GROWN).toBeLessThanOrEqual(5 * kB);
  expect(all).toBeLessThanOrEqual(900 * kB);
  expect(paths.filter(isAmong(FOR_LATER))).toEqual([]);
  // A part that goes by another name one day must not slip through.
  const built = readdirSync('dist', { recursive: true }).map((path) =>
    String(path).replaceAll('\\', '/'),
  );
  expect(FOR_LATER.filter((pattern) => !built.some((path) => pattern.test(path)))).toEqual([]);
});
