import sirv from 'sirv';
import type { Plugin } from 'vite';
import { pagePolicy } from './hosting/page-policy';
import { readStreetsHosts } from './hosting/read-streets-hosts';
import { responseHeaders } from './hosting/response-headers';

/**
 * Has `npm start` send what the recipes have servers send: their headers, for the streets of the
 * built page, and the packed copy beside a file, which else would be packed anew for each request.
 */
export function previewLikeRecipesPlugin(): Plugin {
  return {
    name: 'tazamun-preview-like-recipes',
    config(config, { isPreview }) {
      if (isPreview !== true) return null;
      const headers = responseHeaders(pagePolicy(readStreetsHosts(config.build?.outDir ?? 'dist')));
      return { preview: { cors: false, headers } };
    },
    configurePreviewServer({ config, middlewares }) {
      const headers = Object.entries(config.preview.headers);
      middlewares.use(
        sirv(config.build.outDir, {
          brotli: true,
          gzip: true,
          etag: true,
          // A build made meanwhile is served.
          dev: true,
          setHeaders(response) {
            for (const [name, value] of headers) {
              if (value !== undefined) response.setHeader(name, value);
            }
          },
        }),
      );
    },
  };
}
