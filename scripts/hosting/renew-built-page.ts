import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packFile } from '../precompress-plugin';
import { besideFiles } from './hosting-files';
import { pagePolicy } from './page-policy';
import { placePolicy } from './place-policy';
import { placeRevision } from './place-revision';
import { readStreetsHosts } from './read-streets-hosts';

/**
 * Gives the page of a folder that is built already the policy and the headers for the streets of
 * its own `config.json`, and has its worker know that this is another page. Nothing is written
 * where one of them is not as a build leaves it.
 *
 * @returns the hosts the page may ask
 * @throws Error with the reason
 */
export async function renewBuiltPage(folder: string): Promise<readonly string[]> {
  const at = (name: string) => join(folder, name);
  const hosts = readStreetsHosts(folder);
  const page = placePolicy(readFileSync(at('index.html'), 'utf8'), pagePolicy(hosts));
  const worker = placeRevision(readFileSync(at('sw.js'), 'utf8'), page);
  const files = { 'index.html': page, 'sw.js': worker, ...besideFiles(hosts) };
  for (const [name, text] of Object.entries(files)) writeFileSync(at(name), text);
  await Promise.all(['index.html', 'sw.js', 'config.json'].map((name) => packFile(at(name))));
  return hosts;
}
