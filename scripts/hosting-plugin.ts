import { join } from 'node:path';
import type { Plugin } from 'vite';
import { besideFiles } from './hosting/hosting-files';
import { pagePolicy } from './hosting/page-policy';
import { placePolicy } from './hosting/place-policy';
import { readStreetsHosts } from './hosting/read-streets-hosts';

/**
 * Gives the built page its Content-Security-Policy, for the streets of `public/config.json`, and
 * puts beside it what tells Netlify, Cloudflare and Apache to send the same as headers.
 */
export function hostingPlugin(): Plugin {
  let hosts: readonly string[] = [];
  return {
    name: 'tazamun-hosting',
    apply: 'build',
    configResolved({ root }) {
      hosts = readStreetsHosts(join(root, 'public'));
    },
    generateBundle() {
      for (const [fileName, source] of Object.entries(besideFiles(hosts))) {
        this.emitFile({ type: 'asset', fileName, source });
      }
    },
    transformIndexHtml: {
      order: 'post',
      handler: (html) => placePolicy(html, pagePolicy(hosts)),
    },
  };
}
