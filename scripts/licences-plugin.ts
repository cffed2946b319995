import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { writeLicencesPage } from './licences/licences-page';
import { readMapSources } from './licences/map-sources';
import { findShippedPackages } from './licences/shipped-packages';

/** Puts `licences.html` beside the page: the licences of everything it is made of. */
export function licencesPlugin(): Plugin {
  let root = '';
  return {
    name: 'tazamun-licences',
    apply: 'build',
    configResolved(config) {
      root = config.root;
    },
    generateBundle() {
      const sources = readMapSources(readFileSync(join(root, 'data/basemap/README.md'), 'utf8'));
      const own = readFileSync(join(root, 'LICENSE'), 'utf8');
      const source = writeLicencesPage(findShippedPackages(root), sources, own);
      this.emitFile({ type: 'asset', fileName: 'licences.html', source });
    },
  };
}
