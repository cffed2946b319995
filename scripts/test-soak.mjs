// npm run test:soak: what takes too long for every change; 200 kills of the browser while it
// writes, and readers' files as large as the page takes in.
import { ensureBrowser } from './tools/ensure-browser.mjs';
import { ensureBuilt } from './tools/ensure-built.mjs';
import { ensureInstalled } from './tools/ensure-installed.mjs';
import { run } from './tools/run.mjs';

await ensureInstalled();
const browser = await ensureBrowser();
await ensureBuilt();
const runs = [
  ['test/e2e/playwright.config.ts', 'notes-kill.spec.ts'],
  ['test/soak/playwright.config.ts'],
];
for (const [config, ...specs] of runs) {
  const code = await run(
    process.execPath,
    ['node_modules/@playwright/test/cli.js', 'test', '--config', config, ...specs],
    { env: { CHROME_PATH: browser, KILLS: process.env.KILLS ?? '200' } },
  );
  process.exitCode ||= code;
}
