import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { PAGE_URL } from './address';
import { nginxConfig } from './nginx-config';

const PATIENCE_MS = 10_000;

/** Starts nginx on the built page, before the tests; gives what ends it, after them. */
export default async function startNginx(): Promise<() => Promise<void>> {
  const program = process.env.NGINX_PATH ?? 'nginx';
  const brotli = process.env.NGINX_BROTLI || null;
  const folder = await mkdtemp(join(tmpdir(), 'tazamun-nginx-'));
  const config = join(folder, 'nginx.conf');
  await writeFile(config, nginxConfig(folder, brotli));
  const server = spawn(program, ['-p', folder, '-c', config, '-e', 'stderr'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  let ended: string | null = null;
  server.on('error', (error) => {
    ended = error.message;
  });
  server.on('exit', (code) => {
    ended = `it ended with ${code}`;
  });
  const stop = async () => {
    server.kill('SIGTERM');
    while (ended === null) await wait(50);
    await rm(folder, { recursive: true, force: true });
  };
  const startedAt = Date.now();
  while (Date.now() - startedAt < PATIENCE_MS && ended === null) {
    const isUp = await fetch(PAGE_URL).then(
      () => true,
      () => false,
    );
    if (isUp) return stop;
    await wait(50);
  }
  const reason = ended ?? 'it does not answer';
  await stop();
  throw new Error(`nginx (${program}) cannot be started: ${reason}`);
}
