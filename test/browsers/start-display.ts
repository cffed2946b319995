import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

/** A screen of its own: each browser has the keyboard to itself. */
export type Display = {
  /** As the variable DISPLAY wants it. */
  readonly name: string;
  stop(): Promise<void>;
};

const START_MS = 20_000;

/** Starts a screen in memory (Xvfb) under a number that is free. */
export async function startDisplay(): Promise<Display> {
  const program = process.env.XVFB_PATH ?? 'Xvfb';
  const args = ['-displayfd', '1', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'];
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'ignore'] });
  const stop = () => stopProcess(child);
  try {
    return { name: `:${await readNumber(child)}`, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Ends a program that a test has started, and waits for it. */
export async function stopProcess(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill();
  await gone;
}

function readNumber(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('Xvfb does not start')), START_MS);
    let said = '';
    child.stdout?.on('data', (piece: Buffer) => {
      said += piece;
      if (!said.includes('\n')) return;
      clearTimeout(late);
      resolve(said.trim());
    });
    child.once('error', reject);
    child.once('exit', () => reject(new Error('Xvfb ended by itself')));
  });
}
