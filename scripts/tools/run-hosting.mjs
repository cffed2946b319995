import { ensureApache } from './ensure-apache.mjs';
import { ensureCaddy } from './ensure-caddy.mjs';
import { ensureNginx } from './ensure-nginx.mjs';
import { runPlaywright } from './run-playwright.mjs';

/**
 * Tests the page behind real servers. One that cannot be had is told and skipped; with CI set,
 * where nobody reads along, it is a failure.
 * @param {string} folder for the report
 * @param {Record<string, string>} env
 * @returns {Promise<{ passed: number, failed: number, skipped: number }>}
 */
export async function runHosting(folder, env) {
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
  const failed = process.env.CI ? missing.length : 0;
  // The journey is made on this one.
  if (servers.nginx === null) return { passed: 0, failed, skipped: 1 };
  const paths = {
    NGINX_PATH: servers.nginx.program,
    NGINX_BROTLI: servers.nginx.brotli ?? '',
    CADDY_PATH: servers.Caddy ?? '',
    APACHE_PATH: servers.Apache?.program ?? '',
    APACHE_MODULES: servers.Apache?.modules ?? '',
    APACHE_LIBRARIES: servers.Apache?.libraries ?? '',
  };
  const config = 'test/hosting/playwright.config.ts';
  const result = await runPlaywright(folder, { config, env: { ...env, ...paths } });
  return { ...result, failed: result.failed + failed };
}
