import { ensureBrowser } from './ensure-browser.mjs';
import { findProgram } from './find-program.mjs';
import { installDebian } from './install-debian.mjs';

/** Firefox and WebKit need a screen; Xvfb is one in memory, with Mesa to draw WebGL on it. */
const PACKAGES = ['firefox-esr', 'webkit2gtk-driver', 'xvfb', 'libgl1-mesa-dri'];

function findEngines() {
  const screen = findProgram(['Xvfb'], process.env.XVFB_PATH);
  const hasScreen = screen !== null || process.platform !== 'linux';
  const webkit = findProgram(['WebKitWebDriver'], process.env.WEBKIT_DRIVER_PATH);
  const firefox = findProgram(['firefox-esr', 'firefox'], process.env.FIREFOX_PATH);
  return {
    screen,
    firefox: hasScreen ? firefox : null,
    webkit: screen === null ? null : webkit,
  };
}

/**
 * Finds the three engines, or installs what is missing.
 * @returns {Promise<{ env: Record<string, string>, missing: readonly string[] }>} `env`: where each
 *   is, for the journey; `missing`: what cannot be had on this machine, in words
 * @throws Error with what to do, when there is not even a Chromium
 */
export async function ensureEngines() {
  const chromium = await ensureBrowser();
  let found = findEngines();
  if (found.firefox === null || found.webkit === null) {
    console.log(`Installing ${PACKAGES.join(', ')} …`);
    await installDebian(PACKAGES);
    found = findEngines();
  }
  const paths = {
    CHROME_PATH: chromium,
    FIREFOX_PATH: found.firefox,
    WEBKIT_DRIVER_PATH: found.webkit,
    XVFB_PATH: found.screen,
  };
  const missing = [
    ...(found.firefox === null ? ['Firefox'] : []),
    ...(found.webkit === null ? ["WebKit (WebKitGTK's WebDriver)"] : []),
  ];
  // An empty path says that the engine is not there.
  const env = Object.fromEntries(Object.entries(paths).map(([name, path]) => [name, path ?? '']));
  return { env, missing };
}
