import { existsSync } from 'node:fs';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { delimiter, join, resolve } from 'node:path';
import { run } from './run.mjs';

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
 * Debian's packages, unpacked into a folder of ours: that needs no rights, starts no server and
 * leaves the machine as it is.
 */
async function unpackDebians() {
  if (!existsSync('/usr/bin/apt-get')) return;
  const cwd = resolve(CACHE);
  await mkdir(cwd, { recursive: true });
  const download = () =>
    run('apt-get', ['-qq', '-o', 'APT::Sandbox::User=root', 'download', ...PACKAGES], { cwd });
  if ((await download()) !== 0) {
    const [program, ...first] = process.getuid?.() === 0 ? ['apt-get'] : ['sudo', '-n', 'apt-get'];
    await run(program, [...first, 'update', '-qq']);
    if ((await download()) !== 0) return;
  }
  for (const name of (await readdir(cwd)).filter((file) => file.endsWith('.deb'))) {
    await run('dpkg-deb', ['-x', name, '.'], { cwd });
    await rm(join(cwd, name));
  }
}

/**
 * Finds an nginx to serve the built page with, or gets Debian's.
 * @returns {Promise<Nginx | null>} null where none can be had
 */
export async function ensureNginx() {
  const found = (await findInstalled()) ?? (await findUnpacked());
  if (found !== null) return found;
  console.log('No nginx found; getting one …');
  await unpackDebians();
  return await findUnpacked();
}
