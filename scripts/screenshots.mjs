// npm run screenshots: draws the pictures in docs/ from the built page; `-- embed` those whose names
// begin so.
import { mkdir, readFile } from 'node:fs/promises';
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { drawNotesStrip } from './tools/draw-notes-strip.mjs';
import { ensureBrowser } from './tools/ensure-browser.mjs';
import { ensureBuilt } from './tools/ensure-built.mjs';
import { ensureInstalled } from './tools/ensure-installed.mjs';

const PORT = 4178;
const FOLDER = 'docs/screenshots';
const WIDE = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };
const JULY = 'from=2021-07-01&to=2021-07-31';
const VISIT = `${JULY}&event=2021-07-14-baghdad-alawi-visit`;

/** Pictures of the whole page: name, window size, query. */
const PAGES = [
  ['page-en', WIDE, `lang=en&theme=light&${VISIT}`],
  ['page-ar', WIDE, `lang=ar&theme=light&${VISIT}`],
  ['page-en-dark', WIDE, `lang=en&theme=dark&${VISIT}`],
  ['page-ar-dark', WIDE, `lang=ar&theme=dark&${VISIT}`],
  ['phone-en', PHONE, `lang=en&theme=light&${JULY}`],
  ['phone-ar', PHONE, `lang=ar&theme=light&${JULY}`],
];

/** Those a system shows before it installs the page; see manifest-plugin.ts. */
const INSTALL = ['en', 'ar'].flatMap((lang) => [
  [`wide-${lang}`, { width: 1280, height: 800 }, `lang=${lang}&theme=light&${VISIT}`],
  [`narrow-${lang}`, PHONE, `lang=${lang}&theme=light&${JULY}`],
]);

/** What the map looks like where it matters most; `zoom/lat/lng`, empty for the region. */
const PLACES = {
  region: '',
  baghdad: '&map=11.5/33.31/44.36',
  erbil: '&map=10/36.2/44.05',
  border: '&map=8.2/34.5/40.9',
};
const YEAR = 'from=2021-01-01&to=2021-12-31';
const MAPS = Object.entries(PLACES).flatMap(([place, map]) =>
  ['en', 'ar'].flatMap((lang) =>
    ['light', 'dark'].flatMap((theme) =>
      [WIDE, PHONE].map((size) => [
        `map/${place}-${lang}-${theme}-${size.width}`,
        size,
        `lang=${lang}&theme=${theme}&${YEAR}${map}`,
      ]),
    ),
  ),
);

/** What coincides: about visits, charts of when and where, and two windows. */
const COMMANDER =
  'anchors=kind:visit/actor:esmail-qaani,qassem-soleimani/role:visitor/place:baghdad';
const QUESTIONS = {
  around: `view=around&${COMMANDER}`,
  compare: 'view=compare&from=2020-01-01&to=2020-12-31&with=2021-01-01..2021-12-31',
};
const ANALYSES = Object.entries(QUESTIONS).flatMap(([name, query]) =>
  ['en', 'ar'].flatMap((lang) =>
    [WIDE, PHONE].map((size) => [
      `analysis/${name}-${lang}-${size.width}`,
      size,
      `lang=${lang}&theme=light&${query}`,
    ]),
  ),
);

/** A software renderer: the same pictures on every machine. */
const BROWSER_ARGS = JSON.parse(await readFile('scripts/tools/browser-args.json', 'utf8'));

await ensureInstalled();
const executablePath = await ensureBrowser();
await ensureBuilt();
await mkdir(`${FOLDER}/map`, { recursive: true });
await mkdir(`${FOLDER}/analysis`, { recursive: true });
await mkdir('public/install', { recursive: true });
await mkdir(`${FOLDER}/embed`, { recursive: true });
const server = await preview({
  configLoader: 'runner',
  preview: { port: PORT, strictPort: true, host: 'localhost' },
});
const browser = await chromium.launch({ executablePath, args: BROWSER_ARGS });
const isWanted = (name) => name.startsWith(process.argv[2] ?? '');
const ALL = [
  ...[...PAGES, ...MAPS, ...ANALYSES].map((page) => [FOLDER, ...page]),
  ...INSTALL.map((page) => ['public/install', ...page]),
];
for (const [folder, name, viewport, query] of ALL) {
  if (!isWanted(name)) continue;
  const isPhone = viewport === PHONE;
  const page = await browser.newPage({
    viewport,
    deviceScaleFactor: isPhone ? 2 : 1,
    isMobile: isPhone,
    hasTouch: isPhone,
  });
  await page.goto(`http://localhost:${PORT}/?${query}`);
  await page.locator('html[data-app="ready"][data-map="idle"]').waitFor();
  // Chance has been asked when nothing says any more how far that is.
  if (name.startsWith('analysis/')) {
    await page.waitForLoadState('networkidle');
    await page.locator('progress').waitFor({ state: 'detached' });
  }
  // Many pictures of maps: JPEG keeps the repository small.
  const isPacked = /^(map|analysis)\//.test(name) || folder !== FOLDER;
  const file = `${folder}/${name}.${isPacked ? 'jpeg' : 'png'}`;
  const format = isPacked ? { type: 'jpeg', quality: 82 } : { type: 'png' };
  await page.screenshot({ path: file, ...format });
  console.log(file);
  await page.close();
}
if (isWanted('notes')) {
  await drawNotesStrip(browser, `http://localhost:${PORT}/`, `${FOLDER}/notes`);
}

/** The sample article, where its map has followed the text for a while. */
for (const [lang, viewport] of [
  ['en', { width: 1280, height: 800 }],
  ['ar', { width: 1280, height: 800 }],
  ['en', PHONE],
  ['ar', PHONE],
]) {
  const name = `embed/article-${lang}-${viewport.width}`;
  if (!isWanted(name)) continue;
  const page = await browser.newPage({ viewport });
  await page.goto(`http://localhost:${PORT}/embed-demo.html?lang=${lang}`);
  await page
    .locator('.step')
    .nth(3)
    .evaluate((step) => {
      scrollTo(0, step.getBoundingClientRect().top + scrollY - innerHeight * 0.62);
    });
  await page.frameLocator('.story iframe').locator('html[data-map="idle"]').waitFor();
  await page.waitForTimeout(500);
  await page.screenshot({ path: `${FOLDER}/${name}.png` });
  console.log(`${FOLDER}/${name}.png`);
  await page.close();
}
await browser.close();
await server.close();
