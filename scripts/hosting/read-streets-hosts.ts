import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSiteConfig, streetsHosts } from '../../src/domain/streets-config';

/**
 * The hosts that the `config.json` of a folder has streets from: what a policy has to allow.
 * @throws Error where it cannot be read
 */
export function readStreetsHosts(folder: string): readonly string[] {
  const file = join(folder, 'config.json');
  const parsed = parseSiteConfig(JSON.parse(readFileSync(file, 'utf8')));
  if (!parsed.ok) throw new Error(`${file}: ${parsed.message}`);
  return streetsHosts(parsed.config);
}
