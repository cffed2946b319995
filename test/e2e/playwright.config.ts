import { readFileSync } from 'node:fs';
import { defineConfig } from '@playwright/test';
import { DISABLED_FEATURES } from '../support/disabled-features';

const PORT = Number(process.env.PORT ?? 4179);

/** A software renderer, so that the map is drawn on machines without a graphics card. */
const BROWSER_ARGS: string[] = JSON.parse(
  readFileSync(new URL('../../scripts/tools/browser-args.json', import.meta.url), 'utf8'),
);

const executablePath = process.env.CHROME_PATH;

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  // The map is drawn in software here: a slow machine is no failure.
  timeout: 120_000,
  expect: { timeout: 25_000 },
  use: {
    baseURL: `http://localhost:${PORT}/`,
    locale: 'en-GB',
    timezoneId: 'Pacific/Kiritimati',
    viewport: { width: 1280, height: 800 },
    // Every test would have the page kept anew; those of offline use let it.
    serviceWorkers: 'block',
    // A trace costs every test a good part of its time: TRACE=1 asks for those of failures.
    trace: process.env.TRACE === undefined ? 'off' : 'retain-on-failure',
    launchOptions: {
      // What the page draws around its map costs a third less without the software renderer.
      args: [
        ...BROWSER_ARGS,
        '--disable-gpu-rasterization',
        `--disable-features=${DISABLED_FEATURES}`,
      ],
      ...(executablePath === undefined ? {} : { executablePath }),
    },
  },
  webServer: {
    command: 'node scripts/serve.mjs',
    cwd: '../..',
    port: PORT,
    env: { PORT: String(PORT) },
    reuseExistingServer: false,
  },
});
