import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { besideFiles, recipeFiles } from '../../../../scripts/hosting/hosting-files';
import { formatPolicy, pagePolicy } from '../../../../scripts/hosting/page-policy';
import { readStreetsHosts } from '../../../../scripts/hosting/read-streets-hosts';
import {
  AN_HOUR,
  ASK_FIRST,
  cacheControlOf,
  FOREVER,
  responseHeaders,
} from '../../../../scripts/hosting/response-headers';

const hosts = readStreetsHosts('public');

describe('hosting/', () => {
  const recipes = recipeFiles(hosts);

  it.each(Object.keys(recipes))('%s is as `npm run hosting` writes it', (name) => {
    expect(readFileSync(`hosting/${name}`, 'utf8')).toBe(recipes[name]);
  });

  it('sends every header, with the policy of the page', () => {
    const headers = Object.entries(responseHeaders(pagePolicy(hosts)));
    expect(headers.length).toBeGreaterThan(4);
    for (const [name, text] of Object.entries({ ...recipes, ...besideFiles(hosts) })) {
      if (text === '') continue;
      for (const [header, value] of headers) {
        const line = text.split('\n').find((one) => one.includes(header));
        expect(line, `${name}: ${header}`).toContain(value);
      }
    }
  });

  it('has no header of one host’s in that of another', () => {
    const other = formatPolicy(pagePolicy(['https://other.example']));
    for (const text of Object.values(recipeFiles(['https://other.example']))) {
      expect(text).toContain(other);
      expect(text).not.toContain('openfreemap');
    }
  });
});

describe('how long a file is kept', () => {
  it.each([
    ['assets/index-DkvXzIZe.js', FOREVER],
    ['assets/first-messages-ar-DJW_k-81.js', FOREVER],
    ['assets/MapCanvas-CzKGu7f_.js.map', FOREVER],
    ['data/index-0fbf6cb5.json', FOREVER],
    ['data/details-0fbf6cb5.json', FOREVER],
    ['embed/1.0.0.js', FOREVER],
    ['embed.js', AN_HOUR],
    ['embed-demo.js', ASK_FIRST],
    ['index.html', ASK_FIRST],
    ['', ASK_FIRST],
    ['sw.js', ASK_FIRST],
    ['config.json', ASK_FIRST],
    ['document-start.js', ASK_FIRST],
    ['data/events.geojson', ASK_FIRST],
    ['data/v/1.0.0/index.json', ASK_FIRST],
    // A page may be put under a path of such a name.
    ['assets/index.html', ASK_FIRST],
    ['assets/embed.js', ASK_FIRST],
  ])('%s: %s', (path, kept) => {
    expect(cacheControlOf(path)).toBe(kept);
  });

  it('is told to Netlify and Cloudflare by patterns that take no other file', () => {
    const text = besideFiles(hosts)._headers ?? '';
    const patterns = text
      .split(/\n\n/)
      .filter((rule) => rule.includes(FOREVER))
      .map((rule) => rule.split('\n')[0] ?? '');
    expect(patterns.length).toBe(4);
    const paths = [...readdirSync('public'), 'index.html', 'sw.js', 'embed.js', 'data/events.csv'];
    const asFolder = patterns.map((pattern) => pattern.replace('*', ''));
    for (const path of paths) {
      expect(
        asFolder.filter((folder) => `/${path}`.startsWith(folder)),
        path,
      ).toEqual([]);
    }
    // A wildcard anywhere else is not understood by both.
    expect(patterns.every((pattern) => /^[^*]+\*$/.test(pattern))).toBe(true);
  });
});
