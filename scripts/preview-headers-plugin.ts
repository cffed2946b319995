import type { Plugin } from 'vite';
import { pagePolicy } from './hosting/page-policy';
import { readStreetsHosts } from './hosting/read-streets-hosts';
import { responseHeaders } from './hosting/response-headers';

/** Has `npm start` send the headers that the recipes send, for the streets of the built page. */
export function previewHeadersPlugin(): Plugin {
  return {
    name: 'tazamun-preview-headers',
    config(config, { isPreview }) {
      if (isPreview !== true) return null;
      const headers = responseHeaders(pagePolicy(readStreetsHosts(config.build?.outDir ?? 'dist')));
      return { preview: { cors: false, headers } };
    },
  };
}
