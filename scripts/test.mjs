// npm test: installs what is missing, runs every suite, ends with one line over all of them.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ensureApache } from './tools/ensure-apache.mjs';
import { ensureBrowser } from './tools/ensure-browser.mjs';
import { ensureBuilt } from './tools/ensure-built.mjs';
import { ensureCaddy } from './tools/ensure-caddy.mjs';
import { ensureInstalled } from './tools/ensure-installed.mjs';
import { ensureNginx } from './tools/ensure-nginx.mjs';
import { run } from './tools/run.mjs';
import { runVitest } from './tools/run-vitest.mjs';

/** Far from Baghdad and from UTC, so that a local day that leaks from the machine is noticed. */
const TZ = 'Pacific/Kiritimati';
const node = process.execPath;

/** A program that passes or fails as a whole counts as one. */
const asOne = (code) => ({ passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 });

const readReport = async (file) => JSON.parse(await readFile(file, 'utf8'));

/** The page and the service worker, whose globals are others. */
async function runTypes() {
  const tsc = ['node_modules/typescript/bin/tsc', '--noEmit'];
  const codes = [await run(node, tsc), await run(node, [...tsc, '--project', 'src/sw'])];
  return asOne(Math.max(...codes));
}

async function runPlaywright(folder, browser, config, env = {}) {
  const report = join(folder, `${dirname(config).split('/').at(-1)}.json`);
  const code = await run(
    node,
    ['node_modules/@playwright/test/cli.js', 'test', '--config', config, '--reporter=list,json'],
    { env: { TZ, CHROME_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_NAME: report, ...env } },
  );
  const { stats, errors } = await readReport(report);
  const failed = stats.unexpected + stats.flaky + errors.length;
  return {
    passed: stats.expected,
    failed: failed === 0 && code !== 0 ? 1 : failed,
    skipped: stats.skipped,
  };
}

/** The page behind real servers. One that cannot be had is named; it is no excuse in CI. */
async function runHosting(folder, browser) {
  const servers = {
    nginx: await ensureNginx(),
    Caddy: await ensureCaddy(),
    Apache: await ensureApache(),
  };
  const missing = Object.keys(servers).filter((name) => servers[name] === null);
  if (missing.length > 0) {
    console.log(
      `Not here and not to be had, so that their recipes are not tested: ${missing.join(', ')}.`,
    );
  }
  const failed = process.env.CI === undefined ? 0 : missing.length;
  // The journey is made on this one.
  if (servers.nginx === null) return { passed: 0, failed, skipped: 1 };
  const env = {
    NGINX_PATH: servers.nginx.program,
    NGINX_BROTLI: servers.nginx.brotli ?? '',
    CADDY_PATH: servers.Caddy ?? '',
    APACHE_PATH: servers.Apache?.program ?? '',
    APACHE_MODULES: servers.Apache?.modules ?? '',
    APACHE_LIBRARIES: servers.Apache?.libraries ?? '',
  };
  const result = await runPlaywright(folder, browser, 'test/hosting/playwright.config.ts', env);
  return { ...result, failed: result.failed + failed };
}

async function main() {
  await ensureInstalled();
  const browser = await ensureBrowser();
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
    ['hosting', () => runHosting(folder, browser)],
    ['browser', () => runPlaywright(folder, browser, 'test/e2e/playwright.config.ts')],
  ];

  const total = { passed: 0, failed: 0, skipped: 0 };
  const lines = [];
  for (const [name, runSuite] of suites) {
    console.log(`\n── ${name}`);
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
    lines.push(
      `${name.padEnd(8)} ${result.passed} passed, ${result.failed} failed, ${result.skipped} skipped`,
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
