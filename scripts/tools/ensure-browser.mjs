import { existsSync } from 'node:fs';
import { findProgram } from './find-program.mjs';
import { installDebian } from './install-debian.mjs';
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
  const found = findProgram(NAMES, process.env.CHROME_PATH);
  return found ?? ELSEWHERE.find((path) => existsSync(path)) ?? null;
}

async function findPlaywrights() {
  const { chromium } = await import('@playwright/test');
  const path = chromium.executablePath();
  return existsSync(path) ? path : null;
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
  await installDebian(['chromium']);
  const installed = findInstalled();
  if (installed !== null) return installed;
  throw new Error(
    'No browser to test in: install Chrome or Chromium, or set CHROME_PATH to its program.',
  );
}
