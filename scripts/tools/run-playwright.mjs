import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from './run.mjs';

/**
 * Runs the tests of a configuration of Playwright's, and counts them; one that passes only at the
 * second try counts as failed.
 * @param {string} folder for the report
 * @param {{ config: string, env: Record<string, string> }} options
 * @returns {Promise<{ passed: number, failed: number, skipped: number }>}
 */
export async function runPlaywright(folder, { config, env }) {
  const report = join(folder, `${config.replaceAll('/', '-')}.json`);
  const code = await run(
    process.execPath,
    ['node_modules/@playwright/test/cli.js', 'test', '--config', config, '--reporter=list,json'],
    { env: { PLAYWRIGHT_JSON_OUTPUT_NAME: report, ...env } },
  );
  const { stats, errors } = JSON.parse(await readFile(report, 'utf8'));
  const failed = stats.unexpected + stats.flaky + errors.length;
  return {
    passed: stats.expected,
    failed: failed === 0 && code !== 0 ? 1 : failed,
    skipped: stats.skipped,
  };
}
