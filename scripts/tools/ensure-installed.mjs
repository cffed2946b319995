import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { run } from './run.mjs';

const OLDEST_NODE = [20, 19];
const STAMP = 'node_modules/.tazamun-installed';

/**
 * Installs the packages of the lock file where they are missing or older than it.
 * @throws Error with what to do, when Node is too old or npm fails
 */
export async function ensureInstalled() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1])) {
    throw new Error(
      `Node ${OLDEST_NODE.join('.')} or later is needed; this is ${process.version}.`,
    );
  }
  const lock = createHash('sha256')
    .update(await readFile('package-lock.json'))
    .digest('hex');
  const installed = await readFile(STAMP, 'utf8').catch(() => '');
  if (installed === lock) return;
  console.log('Installing packages …');
  // A set NODE_ENV would leave the build's own tools out.
  const code = await run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund'], {
    env: { NODE_ENV: 'development' },
  });
  if (code !== 0) throw new Error(`npm ci failed (exit code ${code}); its reason is above.`);
  await writeFile(STAMP, lock);
}
