import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from './run.mjs';

/**
 * Runs the tests of a configuration, and counts them.
 * @param {string} folder for the report
 * @param {{ config?: string, env: Record<string, string> }} options `config`: the project's without
 * @returns {Promise<{ passed: number, failed: number, skipped: number }>}
 */
export async function runVitest(folder, { config = 'vite.config.ts', env }) {
  // Each its own: one that writes no report is not counted by another's.
  const report = join(folder, `${config.replaceAll('/', '-')}.json`);
  const code = await run(
    process.execPath,
    [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--configLoader=runner',
      `--config=${config}`,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    { env },
  );
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(
    await readFile(report, 'utf8'),
  );
  // A file that does not even load has no tests to fail.
  const failed = numFailedTests === 0 && code !== 0 ? 1 : numFailedTests;
  return { passed: numPassedTests, failed, skipped: numPendingTests + numTodoTests };
}
