import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSiteConfig, type SiteConfig, streetsHosts } from '../../../src/domain/streets-config';

const STYLE = 'https://tiles.example/styles/plain';

function configOf(streets: unknown): SiteConfig {
  const parsed = parseSiteConfig({ streets });
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.config;
}

describe('parseSiteConfig', () => {
  it('reads the config that comes with the page', () => {
    const file: unknown = JSON.parse(readFileSync('public/config.json', 'utf8'));
    const parsed = parseSiteConfig(file);
    expect(parsed.ok && parsed.config.streets).toMatchObject({
      type: 'style',
      name: 'OpenFreeMap',
      url: 'https://tiles.openfreemap.org/styles/positron',
    });
    expect(parsed.ok && streetsHosts(parsed.config)).toEqual(['https://tiles.openfreemap.org']);
  });

  it('reads a style, with one for dark and credits', () => {
    const streets = {
      name: ' Ours ',
      style: STYLE,
      styleDark: 'https://tiles.example/styles/dark',
      attribution: [{ text: '© A' }, { text: '© B', url: 'https://b.example/' }],
    };
    expect(configOf(streets).streets).toEqual({
      type: 'style',
      name: 'Ours',
      url: STYLE,
      darkUrl: 'https://tiles.example/styles/dark',
      attribution: [
        { text: '© A', url: null },
        { text: '© B', url: 'https://b.example/' },
      ],
    });
  });

  it('reads an archive beside the page', () => {
    const config = configOf({ name: 'Ours', pmtiles: './streets.pmtiles' });
    expect(config.streets).toEqual({
      type: 'archive',
      name: 'Ours',
      url: './streets.pmtiles',
      attribution: [],
    });
    expect(streetsHosts(config)).toEqual([]);
  });

  it.each([[{}], [{ streets: null }], [{ streets: null, later: 1 }]])(
    'offers none: %o',
    (value) => {
      expect(parseSiteConfig(value)).toEqual({ ok: true, config: { streets: null } });
    },
  );

  it.each([
    ['nothing', undefined],
    ['a list', []],
    ['text', 'streets'],
    ['streets that are text', { streets: STYLE }],
    ['neither style nor archive', { streets: { name: 'A' } }],
    ['both', { streets: { name: 'A', style: STYLE, pmtiles: STYLE } }],
    ['no name', { streets: { style: STYLE } }],
    ['an empty name', { streets: { name: ' ', style: STYLE } }],
    ['a part that nobody knows', { streets: { name: 'A', style: STYLE, key: '1' } }],
    ['a script', { streets: { name: 'A', style: 'javascript:alert(1)' } }],
    ['data', { streets: { name: 'A', style: 'data:application/json,{}' } }],
    ['a host without its scheme', { streets: { name: 'A', style: '//tiles.example/style' } }],
    ['a backslash', { streets: { name: 'A', style: '/\\tiles.example/style' } }],
    ['an address with a space', { streets: { name: 'A', style: 'https://a.example/ b' } }],
    [
      'dark on another host',
      { streets: { name: 'A', style: STYLE, styleDark: 'https://other.example/style' } },
    ],
    [
      'dark elsewhere than beside the page',
      { streets: { name: 'A', style: './style.json', styleDark: STYLE } },
    ],
    [
      'a credit that links to a script',
      { streets: { name: 'A', style: STYLE, attribution: [{ text: 'A', url: 'javascript:1' }] } },
    ],
  ])('refuses %s', (_what, value) => {
    expect(parseSiteConfig(value)).toEqual({ ok: false, message: expect.any(String) });
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (streets, style) => {
        parseSiteConfig(streets);
        parseSiteConfig({ streets });
        parseSiteConfig({ streets: { name: 'A', style } });
      }),
      { numRuns: 1000 },
    );
  });
});

describe('streetsHosts', () => {
  it.each([
    [{ name: 'A', style: STYLE }, ['https://tiles.example']],
    [{ name: 'A', style: 'http://localhost:8080/style' }, ['http://localhost:8080']],
    [{ name: 'A', pmtiles: 'HTTPS://Tiles.Example:443/a' }, ['https://tiles.example']],
    [{ name: 'A', style: '/style.json' }, []],
    [null, []],
  ])('of %o', (streets, hosts) => {
    expect(streetsHosts(configOf(streets))).toEqual(hosts);
  });
});
