// npm test: installs what is missing, runs every suite, ends with one line over all of them.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser } from './tools/ensure-browser.mjs';
import { ensureBuilt } from './tools/ensure-built.mjs';
import { ensureInstalled } from './tools/ensure-installed.mjs';
import { run } from './tools/run.mjs';
import { runHosting } from './tools/run-hosting.mjs';
import { runJourney } from './tools/run-journey.mjs';
import { runPlaywright } from './tools/run-playwright.mjs';
import { runVitest } from './tools/run-vitest.mjs';

/** Far from Baghdad and from UTC, so that a local day that leaks from the machine is noticed. */
const TZ = 'Pacific/Kiritimati';
const node = process.execPath;

/** A program that passes or fails as a whole counts as one. */
const asOne = (code) => ({ passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 });

/** The page and the service worker, whose globals are others. */
async function runTypes() {
  const tsc = ['node_modules/typescript/bin/tsc', '--noEmit'];
  const codes = [await run(node, tsc), await run(node, [...tsc, '--project', 'src/sw'])];
  return asOne(Math.max(...codes));
}

async function main() {
  await ensureInstalled();
  const env = { TZ, CHROME_PATH: await ensureBrowser() };
  await ensureBuilt();
  const folder = await mkdtemp(join(tmpdir(), 'tazamun-test-'));
  const suites = [
    [
      'data',
      async () =>
        asOne(await run(node, ['node_modules/tsx/dist/cli.mjs', 'scripts/check-data.ts'])),
    ],
    ['types', runTypes],
    [
      'lint',
      async () => asOne(await run(node, ['node_modules/@biomejs/biome/bin/biome', 'ci', '.'])),
    ],
    ['unit', () => runVitest(folder, { env: { TZ } })],
    ['hosting', () => runHosting(folder, env)],
    ['engines', () => runJourney(folder, env)],
    ['browser', () => runPlaywright(folder, { config: 'test/e2e/playwright.config.ts', env })],
  ];

  const total = { passed: 0, failed: 0, skipped: 0 };
  const lines = [];
  for (const [name, runSuite] of suites) {
    console.log(`\n── ${name}`);
    const start = performance.now();
    let result;
    try {
      result = await runSuite();
    } catch (error) {
      console.error(error);
      result = { passed: 0, failed: 1, skipped: 0 };
    }
    if (result.passed + result.failed + result.skipped === 0) {
      console.error(`The ${name} suite ran nothing.`);
      result.failed = 1;
    }
    const seconds = Math.round((performance.now() - start) / 1000);
    const { passed, failed, skipped } = result;
    lines.push(
      `${name.padEnd(8)} ${passed} passed, ${failed} failed, ${skipped} skipped (${seconds} s)`,
    );
    for (const key of Object.keys(total)) total[key] += result[key];
  }
  await rm(folder, { recursive: true, force: true });

  console.log(`\n${lines.join('\n')}\n`);
  const skipped = total.skipped === 0 ? '' : `, ${total.skipped} skipped`;
  console.log(`${total.passed} passed, ${total.failed} failed${skipped}`);
  return total.failed === 0 ? 0 : 1;
}

main().then(
  (code) => process.exit(code),
  (error) => {
    console.error(error instanceof Error ? error.message : error);
    console.log('0 passed, 1 failed');
    process.exit(1);
  },
);
