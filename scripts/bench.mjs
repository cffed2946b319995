// npm run bench [-- --only bytes,step]: measures the built page; one line of JSON on stdout.
import { ensureBrowser } from './tools/ensure-browser.mjs';
import { ensureBuilt } from './tools/ensure-built.mjs';
import { ensureInstalled } from './tools/ensure-installed.mjs';
import { run } from './tools/run.mjs';

// Standard output is for the figures.
console.log = console.error;
await ensureInstalled();
const browser = await ensureBrowser();
await ensureBuilt();
process.exitCode = await run(
  process.execPath,
  ['node_modules/tsx/dist/cli.mjs', 'scripts/bench/run-bench.ts', ...process.argv.slice(2)],
  { env: { CHROME_PATH: browser } },
);
