// npm run test:soak: what takes too long for every change; 200 kills of the browser while it writes.
import { ensureBrowser } from './tools/ensure-browser.mjs';
import { ensureBuilt } from './tools/ensure-built.mjs';
import { ensureInstalled } from './tools/ensure-installed.mjs';
import { run } from './tools/run.mjs';

await ensureInstalled();
const browser = await ensureBrowser();
await ensureBuilt();
process.exitCode = await run(
  process.execPath,
  [
    'node_modules/@playwright/test/cli.js',
    'test',
    '--config',
    'test/e2e/playwright.config.ts',
    'notes-kill.spec.ts',
  ],
  { env: { CHROME_PATH: browser, KILLS: process.env.KILLS ?? '200' } },
);
