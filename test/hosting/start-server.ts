import { spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';

const PATIENCE_MS = 10_000;

/** A program and how to start it. */
export type ServerCommand = {
  readonly program: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
};

/** Starts a server and waits until it answers; gives what ends it. @throws Error with the reason */
export async function startServer(
  { program, args, env }: ServerCommand,
  url: string,
): Promise<() => Promise<void>> {
  const server = spawn(program, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, ...env },
  });
  let words = '';
  server.stderr.on('data', (piece) => {
    words += piece;
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
  };
  const startedAt = Date.now();
  while (Date.now() - startedAt < PATIENCE_MS && ended === null) {
    const isUp = await fetch(url).then(
      () => true,
      () => false,
    );
    if (isUp) return stop;
    await wait(50);
  }
  const reason = ended ?? 'it does not answer';
  await stop();
  throw new Error(`${program} cannot be started: ${reason}\n${words}`);
}
