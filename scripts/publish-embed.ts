import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PINNED_LOADER } from '../src/domain/pinned-loader';
import { buildEmbedLoader } from './embed-loader-plugin';

const MODULE = 'src/domain/pinned-loader.ts';

/** A file's checksum as the attribute `integrity` has it. */
export function integrityOf(text: string): string {
  return `sha384-${createHash('sha384').update(text).digest('base64')}`;
}

/** The path of the version after this one. */
export function nextPath(path: string): string {
  return path.replace(/(\d+)(?=\.js$)/, (patch) => String(Number(patch) + 1));
}

/**
 * `tsx scripts/publish-embed.ts`: keeps the present loader as a file that never changes, where it
 * differs from the one published last. Pages that load that one by its checksum keep it.
 */
async function main(root: string): Promise<void> {
  const code = await buildEmbedLoader(root);
  const integrity = integrityOf(code);
  if (integrity === PINNED_LOADER.integrity) {
    console.log(`${PINNED_LOADER.path} is the present loader already.`);
    return;
  }
  const path = nextPath(PINNED_LOADER.path);
  mkdirSync(join(root, 'public/embed'), { recursive: true });
  writeFileSync(join(root, 'public', path), code);
  const module = readFileSync(join(root, MODULE), 'utf8')
    .replace(/path: '[^']*'/, `path: '${path}'`)
    .replace(/integrity:\s*'[^']*'/, `integrity: '${integrity}'`);
  writeFileSync(join(root, MODULE), module);
  console.log(`The loader is in public/${path}; commit it with ${MODULE}.`);
}

if (process.argv[1]?.endsWith('publish-embed.ts')) await main(process.cwd());
