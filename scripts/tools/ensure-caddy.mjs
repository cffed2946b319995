import { resolve } from 'node:path';
import { findProgram } from './find-program.mjs';
import { run } from './run.mjs';
import { unpackDebians } from './unpack-debians.mjs';

const CACHE = 'node_modules/.cache/caddy';

const works = async (program) => (await run(program, ['version'], { quiet: true })) === 0;

async function find() {
  const program = findProgram(['caddy'], resolve(CACHE, 'usr/bin/caddy'));
  return program !== null && (await works(program)) ? program : null;
}

/**
 * Finds a Caddy to serve the built page with, or gets Debian's.
 * @returns {Promise<string | null>} path of the program; null where none can be had
 */
export async function ensureCaddy() {
  const found = await find();
  if (found !== null) return found;
  console.log('No Caddy found; getting one …');
  await unpackDebians(resolve(CACHE), ['caddy']);
  return await find();
}
