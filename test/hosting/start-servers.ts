import { chmod, cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { originOf, SERVERS, type Server } from './address';
import { apacheConfig, apachePageFolder } from './apache-config';
import { caddyConfig } from './caddy-config';
import { nginxConfig } from './nginx-config';
import { type ServerCommand, startServer } from './start-server';

/** Writes what a server needs into a folder of its own. @returns null: there is no such server here */
type Prepare = (folder: string, config: string) => Promise<ServerCommand | null>;

const PREPARE: Readonly<Record<Server, Prepare>> = {
  async nginx(folder, config) {
    await writeFile(config, nginxConfig(folder, process.env.NGINX_BROTLI || null));
    const args = ['-p', folder, '-c', config, '-e', 'stderr'];
    return { program: process.env.NGINX_PATH ?? 'nginx', args };
  },
  async caddy(folder, config) {
    const program = process.env.CADDY_PATH;
    if (!program) return null;
    await writeFile(config, caddyConfig(folder));
    const env = { XDG_CONFIG_HOME: folder, XDG_DATA_HOME: folder };
    return { program, args: ['run', '--config', config, '--adapter', 'caddyfile'], env };
  },
  async apache(folder, config) {
    const { APACHE_PATH: program, APACHE_MODULES = '', APACHE_LIBRARIES = '' } = process.env;
    if (!program) return null;
    const page = apachePageFolder(folder);
    await mkdir(page, { recursive: true });
    await cp('dist', page, { recursive: true });
    // Whoever it becomes has to read it.
    await chmod(folder, 0o755);
    await writeFile(config, apacheConfig(folder, APACHE_MODULES));
    const args = ['-d', folder, '-f', config, '-D', 'FOREGROUND'];
    return { program, args, env: { LD_LIBRARY_PATH: APACHE_LIBRARIES } };
  },
};

/** Starts the servers that are here on the built page, before the tests; gives what ends them. */
export default async function startServers(): Promise<() => Promise<void>> {
  const stops: (() => Promise<void>)[] = [];
  const stopAll = async () => {
    for (const stop of stops.reverse()) await stop();
  };
  try {
    for (const server of SERVERS) {
      const folder = await mkdtemp(join(tmpdir(), `tazamun-${server}-`));
      stops.push(() => rm(folder, { recursive: true, force: true }));
      const command = await PREPARE[server](folder, join(folder, 'server.conf'));
      if (command !== null) stops.push(await startServer(command, originOf(server)));
    }
  } catch (error) {
    await stopAll();
    throw error;
  }
  return stopAll;
}
