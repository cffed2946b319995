import { ensureEngines } from './ensure-engines.mjs';
import { runVitest } from './run-vitest.mjs';

/**
 * Makes the journey in Chromium, Firefox and WebKit. An engine that cannot be had is told and
 * skipped; with CI set, where nobody reads along, it is a failure.
 * @param {string} folder for the report
 * @param {Record<string, string>} env
 * @returns {Promise<{ passed: number, failed: number, skipped: number }>}
 */
export async function runJourney(folder, env) {
  const engines = await ensureEngines();
  const config = 'test/browsers/vitest.config.ts';
  const result = await runVitest(folder, { config, env: { ...env, ...engines.env } });
  if (engines.missing.length === 0) return result;
  console.error(
    `Not tested, because not here and not to be installed: ${engines.missing.join(', ')}.`,
  );
  return process.env.CI ? { ...result, failed: result.failed + engines.missing.length } : result;
}
