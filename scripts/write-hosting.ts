import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { recipeFiles } from './hosting/hosting-files';
import { readStreetsHosts } from './hosting/read-streets-hosts';
import { renewBuiltPage } from './hosting/renew-built-page';

function writeRecipes(hosts: readonly string[]): void {
  mkdirSync('hosting', { recursive: true });
  for (const [name, text] of Object.entries(recipeFiles(hosts))) {
    writeFileSync(join('hosting', name), text);
  }
}

/**
 * `tsx scripts/write-hosting.ts [folder]`: writes the recipes in `hosting/` for the streets of
 * `public/config.json`; with the folder of a built page, its policy and headers for those of its
 * own `config.json`, and the recipes beside it in `hosting/`.
 */
async function main(built: string | undefined): Promise<void> {
  if (built === undefined) {
    writeRecipes(readStreetsHosts('public'));
    return;
  }
  const hosts = await renewBuiltPage(built);
  writeRecipes(hosts);
  console.log(`${built} may ask ${hosts.length === 0 ? 'no other host' : hosts.join(', ')}.`);
}

await main(process.argv[2]);
