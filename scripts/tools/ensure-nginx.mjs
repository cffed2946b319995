import { existsSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { run } from './run.mjs';
import { unpackDebians } from './unpack-debians.mjs';

const CACHE = 'node_modules/.cache/nginx';
/** The program, and what sends files packed with brotli. */
const PACKAGES = ['nginx', 'libnginx-mod-http-brotli-static'];
const BROTLI = 'usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/**
 * @typedef {{ readonly program: string, readonly brotli: string | null }} Nginx
 *   `brotli`: path of its module, where it has one
 */

const works = async (program) => (await run(program, ['-v'], { quiet: true })) === 0;

/** An nginx that is on this machine already; null where there is none. */
async function findInstalled() {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];
  const program = folders.map((folder) => join(folder, 'nginx')).find((path) => existsSync(path));
  if (program === undefined || !(await works(program))) return null;
  const brotli = join('/', BROTLI);
  return { program, brotli: existsSync(brotli) ? brotli : null };
}

async function findUnpacked() {
  const program = resolve(CACHE, 'usr/sbin/nginx');
  if (!existsSync(program) || !(await works(program))) return null;
  const brotli = resolve(CACHE, BROTLI);
  return { program, brotli: existsSync(brotli) ? brotli : null };
}

/**
 * Finds an nginx to serve the built page with, or gets Debian's.
 * @returns {Promise<Nginx | null>} null where none can be had
 */
export async function ensureNginx() {
  const found = (await findInstalled()) ?? (await findUnpacked());
  if (found !== null) return found;
  console.log('No nginx found; getting one …');
  await unpackDebians(resolve(CACHE), PACKAGES);
  return await findUnpacked();
}
