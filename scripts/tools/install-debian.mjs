import { existsSync } from 'node:fs';
import { run } from './run.mjs';

/**
 * Installs packages of Debian, where this is Debian (or one of its kin) and we may install.
 * @param {readonly string[]} packages
 */
export async function installDebian(packages) {
  if (!existsSync('/usr/bin/apt-get')) return;
  const [program, ...first] = process.getuid?.() === 0 ? ['apt-get'] : ['sudo', '-n', 'apt-get'];
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run(program, [...first, 'update', '-qq'], { env });
  const install = [...first, 'install', '-y', '-qq', '--no-install-recommends', ...packages];
  await run(program, install, { env });
}
