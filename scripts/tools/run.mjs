import { spawn } from 'node:child_process';

/**
 * Runs a program to its end with this terminal as its own.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ env?: Record<string, string>, timeoutMs?: number, quiet?: boolean, cwd?: string }} [options]
 *   `timeoutMs`: it is ended after that long and counts as failed; `quiet`: its output is dropped
 * @returns {Promise<number>} its exit code; 127 where it cannot be started
 */
export function run(program, args, { env = {}, timeoutMs, quiet = false, cwd } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      stdio: quiet ? 'ignore' : ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
      timeout: timeoutMs,
      cwd,
    });
    child.on('error', () => resolve(127));
    child.on('close', (code) => resolve(code ?? 1));
  });
}
