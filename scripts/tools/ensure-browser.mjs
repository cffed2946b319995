import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './run.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];
const ELSEWHERE = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];
const DOWNLOAD_MS = 240_000;

/** A Chrome or Chromium that is on this machine already; null where there is none. */
function findInstalled() {
  const asked = process.env.CHROME_PATH;
  if (asked !== undefined && existsSync(asked)) return asked;
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...candidates, ...ELSEWHERE].find((path) => existsSync(path)) ?? null;
}

async function findPlaywrights() {
  const { chromium } = await import('@playwright/test');
  const path = chromium.executablePath();
  return existsSync(path) ? path : null;
}

/** Debian's package, where this is Debian and we may install. */
async function installDebians() {
  if (!existsSync('/usr/bin/apt-get')) return;
  const [program, ...first] = process.getuid?.() === 0 ? ['apt-get'] : ['sudo', '-n', 'apt-get'];
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run(program, [...first, 'update', '-qq'], { env });
  await run(program, [...first, 'install', '-y', '-qq', 'chromium'], { env });
}

/**
 * Finds a browser to test in, or installs one: Playwright's own, else Debian's.
 * @returns {Promise<string>} path of the program
 * @throws Error with what to do, when none can be had
 */
export async function ensureBrowser() {
  const found = findInstalled() ?? (await findPlaywrights());
  if (found !== null) return found;
  console.log('No Chrome or Chromium found; installing one …');
  const playwright = ['node_modules/@playwright/test/cli.js', 'install', 'chromium'];
  await run(process.execPath, playwright, { timeoutMs: DOWNLOAD_MS });
  const downloaded = await findPlaywrights();
  if (downloaded !== null) return downloaded;
  await installDebians();
  const installed = findInstalled();
  if (installed !== null) return installed;
  throw new Error(
    'No browser to test in: install Chrome or Chromium, or set CHROME_PATH to its program.',
  );
}
