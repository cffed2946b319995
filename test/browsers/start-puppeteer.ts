import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type KeyInput, type LaunchOptions } from 'puppeteer-core';
import { type Engine, VIEWPORT } from './engine';
import { type Display, startDisplay } from './start-display';

/** Firefox asks nothing, saves where it is told, and talks to nobody. */
const FIREFOX_PREFERENCES = (downloads: string) => ({
  'browser.download.dir': downloads,
  'browser.download.folderList': 2,
  'browser.download.alwaysOpenPanel': false,
  'browser.helperApps.neverAsk.saveToDisk': 'application/geo+json',
  'intl.accept_languages': 'en-GB',
  'ui.systemUsesDarkTheme': 0,
});

async function launch(
  name: 'chromium' | 'firefox',
  downloads: string,
  display: Display | null,
): Promise<Browser> {
  const options: LaunchOptions = { defaultViewport: VIEWPORT };
  if (name === 'firefox') {
    return await puppeteer.launch({
      ...options,
      browser: 'firefox',
      executablePath: process.env.FIREFOX_PATH ?? 'firefox',
      headless: false,
      env: { ...process.env, ...(display === null ? {} : { DISPLAY: display.name }) },
      extraPrefsFirefox: FIREFOX_PREFERENCES(downloads),
    });
  }
  const args: string[] = JSON.parse(await readFile('scripts/tools/browser-args.json', 'utf8'));
  return await puppeteer.launch({
    ...options,
    browser: 'chrome',
    executablePath: process.env.CHROME_PATH ?? 'chromium',
    args: [...args, '--lang=en-GB'],
    downloadBehavior: { policy: 'allow', downloadPath: downloads },
  });
}

/** Chromium without a screen by its DevTools protocol, Firefox on a screen by WebDriver BiDi. */
export async function startPuppeteer(name: 'chromium' | 'firefox'): Promise<Engine> {
  const downloads = await mkdtemp(join(tmpdir(), 'tazamun-downloads-'));
  const display = name === 'firefox' && process.platform === 'linux' ? await startDisplay() : null;
  const browser = await launch(name, downloads, display);
  const [page = await browser.newPage()] = await browser.pages();
  await page.setViewport(VIEWPORT);
  const complaints: string[] = [];
  // Firefox tells of nothing that the page's recorder does not tell better.
  if (name === 'chromium') {
    page.on('console', (message) => {
      const type = message.type();
      if (type === 'error' || type === 'warn') complaints.push(`${type}: ${message.text()}`);
    });
    page.on('pageerror', (error) => complaints.push(`uncaught: ${error}`));
  }
  return {
    name,
    downloads,
    open: async (url) => {
      await page.goto(url, { waitUntil: 'domcontentloaded' });
    },
    reload: async () => {
      await page.reload({ waitUntil: 'domcontentloaded' });
    },
    url: async () => page.url(),
    run: async (act, ...args) =>
      (await page.evaluate(`(${act})(...${JSON.stringify(args)})`)) as never,
    click: async ({ x, y }) => page.mouse.click(x, y),
    press: async (keys) => {
      const names = keys.split('+') as KeyInput[];
      for (const key of names) await page.keyboard.down(key);
      for (const key of names.reverse()) await page.keyboard.up(key);
    },
    type: async (text) => page.keyboard.type(text),
    screenshot: async () => Buffer.from(await page.screenshot()),
    complaints: () => complaints,
    close: async () => {
      await browser.close();
      await display?.stop();
      await rm(downloads, { recursive: true, force: true });
    },
  };
}
