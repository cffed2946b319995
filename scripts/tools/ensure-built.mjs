import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from './run.mjs';

const INPUTS = [
  'src',
  'public',
  'data',
  'scripts',
  'index.html',
  'vite.config.ts',
  'package-lock.json',
  'LICENSE',
];
const STAMP = 'node_modules/.cache/tazamun-built';

async function listFiles(path) {
  if (!(await stat(path)).isDirectory()) return [path];
  const names = (await readdir(path)).sort();
  return (await Promise.all(names.map((name) => listFiles(join(path, name))))).flat();
}

/** A fingerprint of everything the build reads, by content. */
async function fingerprint() {
  const hash = createHash('sha256').update(process.version);
  for (const input of INPUTS) {
    for (const file of await listFiles(input)) hash.update(file).update(await readFile(file));
  }
  return hash.digest('hex');
}

/**
 * Builds `dist/` unless it is already that of these files.
 * @throws Error when the build fails
 */
export async function ensureBuilt() {
  const wanted = await fingerprint();
  const built = await readFile(STAMP, 'utf8').catch(() => '');
  if (built === wanted && existsSync('dist/index.html')) return;
  console.log('Building …');
  const code = await run(process.execPath, [
    'node_modules/vite/bin/vite.js',
    'build',
    '--configLoader',
    'runner',
    '--logLevel',
    'warn',
  ]);
  if (code !== 0) throw new Error(`The build failed (exit code ${code}); its reason is above.`);
  await mkdir('node_modules/.cache', { recursive: true });
  await writeFile(STAMP, wanted);
}
