import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toAttribution } from '../../../../src/map/attribution';
import { BASEMAP_ATTRIBUTION } from '../../../../src/map/basemap-style';

type Rules = {
  readonly createHTML: (text: string) => string;
  readonly createScriptURL: (url: string) => string | null;
  readonly createScript?: unknown;
};

/** The rules that `document-start.js` gives a page at this address. */
function rulesAt(href: string, origin: string): Rules {
  const made: Record<string, Rules> = {};
  const element = { dataset: {}, lang: '', dir: '' };
  const url = new URL(href);
  runInNewContext(readFileSync('public/document-start.js', 'utf8'), {
    document: { documentElement: element, querySelectorAll: () => [] },
    location: url,
    matchMedia: () => ({ matches: false }),
    navigator: { languages: [] },
    addEventListener: () => undefined,
    origin,
    self: {
      trustedTypes: {
        createPolicy: (name: string, rules: Rules) => {
          made[name] = rules;
        },
      },
    },
    URL,
    URLSearchParams,
  });
  expect(Object.keys(made)).toEqual(['default']);
  return made.default as Rules;
}

const page = rulesAt('https://map.example/sub/?lang=en', 'https://map.example');
const sandboxed = rulesAt('https://map.example/sub/?lang=en', 'null');

describe('what may become code', () => {
  it.each(['./assets/worker.js', 'https://map.example/sw.js', '/a.js'])('%s may', (url) => {
    expect(page.createScriptURL(url)).toBe(url);
  });

  it.each([
    'https://other.example/a.js',
    '//other.example/a.js',
    'data:text/javascript,1',
    'http://map.example/a.js',
  ])('%s may not', (url) => {
    expect(page.createScriptURL(url)).toBeNull();
  });

  it('is data: in a frame without an origin, which can have no other worker', () => {
    expect(sandboxed.createScriptURL('data:text/javascript,1')).toBe('data:text/javascript,1');
    expect(sandboxed.createScriptURL('https://other.example/a.js')).toBeNull();
  });

  it('is never text', () => {
    expect(page.createScript).toBeUndefined();
  });
});

describe('what may become markup', () => {
  const tagsOf = (html: string): readonly string[] => html.match(/<[^>]*>?/g) ?? [];

  it('is links as the map’s credits have them', () => {
    const credits = toAttribution([
      { text: '© <b>Test</b> & others', url: 'https://example.org/?a="b"&c' },
      { text: 'Plain', url: null },
    ]);
    expect(credits).toContain('<a href=');
    expect(page.createHTML(credits)).toBe(credits);
    expect(page.createHTML(BASEMAP_ATTRIBUTION)).toBe(BASEMAP_ATTRIBUTION);
  });

  it.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<a href="javascript:alert(1)" target="_blank">a</a>',
    '<a href="https://a.example/" onclick="alert(1)" target="_blank">',
    '<svg><a href="https://a.example/">',
    '<A HREF="https://a.example/">',
    '<!-- -->',
  ])('is nothing of %s', (html) => {
    expect(tagsOf(page.createHTML(html)).filter((tag) => tag !== '</a>')).toEqual([]);
  });

  it('is nothing else, whatever comes', () => {
    const piece = fc.constantFrom(
      '<',
      '>',
      '"',
      '/a>',
      'a href="https:',
      ' target="_blank"',
      '<<a ',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 4 }))), (pieces) => {
        for (const tag of tagsOf(page.createHTML(pieces.join('')))) {
          expect(tag).toMatch(/^<(?:\/a>|a href="https:[^"]*" target="_blank">)$/);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
