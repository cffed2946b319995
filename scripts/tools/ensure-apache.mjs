import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { run } from './run.mjs';
import { unpackDebians } from './unpack-debians.mjs';

const CACHE = 'node_modules/.cache/apache';
/** The program with its modules, and what it is linked with that few machines have. */
const PACKAGES = ['apache2-bin', 'libapr1', 'libaprutil1'];

/**
 * @typedef {{ readonly program: string, readonly modules: string, readonly libraries: string }} Apache
 *   `modules`, `libraries`: folders; the last is empty where the system's are meant
 */

/** The Apache of a Debian, or of one that was unpacked into a folder; null where none works. */
async function findBelow(root, libraries) {
  const program = join(root, 'usr/sbin/apache2');
  const modules = join(root, 'usr/lib/apache2/modules');
  if (!existsSync(program) || !existsSync(modules)) return null;
  const env = libraries === '' ? {} : { LD_LIBRARY_PATH: libraries };
  const isWorking = (await run(program, ['-v'], { quiet: true, env })) === 0;
  return isWorking ? { program, modules, libraries } : null;
}

async function findUnpacked() {
  const root = resolve(CACHE);
  const shared = join(root, 'usr/lib');
  if (!existsSync(shared)) return null;
  const platform = readdirSync(shared).find((name) => name.includes('-linux-'));
  return await findBelow(root, platform === undefined ? '' : join(shared, platform));
}

/**
 * Finds an Apache to serve the built page with, or gets Debian's.
 * @returns {Promise<Apache | null>} null where none can be had
 */
export async function ensureApache() {
  const found = (await findBelow('/', '')) ?? (await findUnpacked());
  if (found !== null) return found;
  console.log('No Apache found; getting one …');
  await unpackDebians(resolve(CACHE), PACKAGES);
  return await findUnpacked();
}
