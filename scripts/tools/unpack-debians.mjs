import { existsSync } from 'node:fs';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from './run.mjs';

/**
 * Unpacks packages of Debian into a folder of ours: that needs no rights, starts no server and
 * leaves the machine as it is. Where this is no Debian (or one of its kin), nothing is done.
 * @param {string} cwd
 * @param {readonly string[]} packages
 */
export async function unpackDebians(cwd, packages) {
  if (!existsSync('/usr/bin/apt-get')) return;
  await mkdir(cwd, { recursive: true });
  const download = () =>
    run('apt-get', ['-qq', '-o', 'APT::Sandbox::User=root', 'download', ...packages], { cwd });
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
