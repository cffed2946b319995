import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { besideFiles, recipeFiles } from './hosting/hosting-files';
import { pagePolicy } from './hosting/page-policy';
import { placePolicy } from './hosting/place-policy';
import { readStreetsHosts } from './hosting/read-streets-hosts';
import { packFile } from './precompress-plugin';

function write(folder: string, files: Readonly<Record<string, string>>): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
}

/**
 * `tsx scripts/write-hosting.ts [folder]`: writes the recipes in `hosting/` for the streets of
 * `public/config.json`; with the folder of a built page, its policy and headers for those of its
 * own `config.json`, and the recipes beside it in `hosting/`.
 */
async function main(built: string | undefined): Promise<void> {
  if (built === undefined) {
    write('hosting', recipeFiles(readStreetsHosts('public')));
    return;
  }
  const hosts = readStreetsHosts(built);
  const page = join(built, 'index.html');
  writeFileSync(page, placePolicy(readFileSync(page, 'utf8'), pagePolicy(hosts)));
  await Promise.all([page, join(built, 'config.json')].map(packFile));
  write(built, besideFiles(hosts));
  write('hosting', recipeFiles(hosts));
  console.log(`${built} may ask ${hosts.length === 0 ? 'no other host' : hosts.join(', ')}.`);
}

await main(process.argv[2]);
