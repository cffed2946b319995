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
});

/** Paths of a host's own, as its rules take them: Netlify's, then Cloudflare's. */
const GRAMMARS = {
  Netlify: (pattern: string) => {
    const parts = pattern.split('/').filter(Boolean);
    const part = (text: string) =>
      text === '*' ? '?(.*)' : text.replaceAll('.', '\\.').replaceAll('*', '(.*)');
    return new RegExp(`^/${parts.map(part).join('/')}/?$`, 'i');
  },
  Cloudflare: (pattern: string) =>
    new RegExp(`^${pattern.replaceAll('.', '\\.').replace('*', '(.*)')}$`),
} as const;

describe('_headers', () => {
  const text = besideFiles(hosts)._headers ?? '';
  const rules = text.split(/\n\n/).map((rule) => {
    const [pattern = '', ...lines] = rule.trimEnd().split('\n');
    const headers = lines.map((line) => /^ {2}([\w-]+): (.+)$/.exec(line)?.slice(1) ?? [line]);
    return { pattern, headers };
  });
  const paths = [
    ...readdirSync('public', { recursive: true, encoding: 'utf8' }),
    ...['', 'index.html', 'sw.js', 'embed.js', 'embed.d.ts', 'licences.html', 'data/events.csv'],
    ...['assets/index-DkvXzIZe.js', 'assets/labels-C5o2avYy.geojson', 'data/v/1.0.0/index.json'],
    ...['data/index-0fbf6cb5.json', 'data/details-0fbf6cb5.json', 'embed/1.20.3.js'],
  ];

  it.each(Object.entries(GRAMMARS))('has every file kept as long as it may be on %s', (_, read) => {
    for (const path of paths) {
      const told = rules
        .filter(({ pattern }) => read(pattern).test(`/${path}`))
        .flatMap(({ headers }) => headers.filter(([name]) => name === 'Cache-Control'))
        .map(([, value]) => value);
      const wanted = cacheControlOf(path);
      expect(told, path).toEqual(wanted === ASK_FIRST ? [] : [wanted]);
    }
  });

  it('keeps within what these hosts take', () => {
    expect(rules.length).toBeLessThan(100);
    expect(new Set(rules.map(({ pattern }) => pattern)).size).toBe(rules.length);
    for (const { pattern, headers } of rules) {
      // A star anywhere else is not understood by both.
      expect(pattern).toMatch(/^\/[^*\s]*\*?$/);
      expect(headers.length).toBeGreaterThan(0);
      for (const header of headers) {
        expect(header).toHaveLength(2);
        expect(`  ${header.join(': ')}`.length).toBeLessThan(2000);
      }
    }
  });
});
