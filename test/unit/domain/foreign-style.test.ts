import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeSource, parseForeignStyle } from '../../../src/domain/foreign-style';
import { probeTileOf, tileAt } from '../../../src/domain/tile-address';

const ORIGIN = 'https://tiles.example';
const PLACE = { url: `${ORIGIN}/styles/plain.json`, origin: ORIGIN };

/** A style of one source; give what the test is about. */
function styleWith(given: Record<string, unknown> = {}) {
  return {
    version: 8,
    sources: { map: { type: 'vector', url: `${ORIGIN}/map.json`, attribution: '<b>x</b>' } },
    sprite: `${ORIGIN}/sprites/plain`,
    glyphs: `${ORIGIN}/fonts/{fontstack}/{range}.pbf`,
    layers: [
      { id: 'ground', type: 'background', paint: { 'background-color': '#fff' } },
      { id: 'road', type: 'line', source: 'map', 'source-layer': 'roads' },
    ],
    ...given,
  };
}

const codeOf = (value: unknown): string => {
  const parsed = parseForeignStyle(value, PLACE);
  return parsed.ok ? 'ok' : parsed.problem.code;
};
function styleOf(value: unknown) {
  const parsed = parseForeignStyle(value, PLACE);
  if (!parsed.ok) throw new Error(parsed.problem.code);
  return parsed.value;
}

describe('parseForeignStyle', () => {
  it('takes layers, sources and what they are described by', () => {
    const { style, descriptions } = styleOf(styleWith());
    expect(style.layers.map(({ id }) => id)).toEqual(['ground', 'road']);
    expect(style.sources).toEqual({ map: { type: 'vector' } });
    expect(style.sprite).toBe(`${ORIGIN}/sprites/plain`);
    expect(descriptions).toEqual({ map: `${ORIGIN}/map.json` });
  });

  it('keeps paint and the braces of templates, and makes addresses absolute', () => {
    const sources = { map: { type: 'vector', tiles: ['../t/{z}/{x}/{y}.pbf'], maxzoom: 14 } };
    const { style, descriptions } = styleOf(styleWith({ sources }));
    expect(style.sources.map).toEqual({
      type: 'vector',
      tiles: [`${ORIGIN}/t/{z}/{x}/{y}.pbf`],
      maxzoom: 14,
    });
    expect(style.layers[0]).toMatchObject({ paint: { 'background-color': '#fff' } });
    expect(descriptions).toEqual({});
  });

  it('leaves out what the map has no use for', () => {
    const value = styleWith({
      sources: {
        map: { type: 'vector', url: `${ORIGIN}/map.json` },
        hills: { type: 'raster-dem' },
      },
      layers: [
        { id: 'road', type: 'line', source: 'map' },
        { id: 'hills', type: 'hillshade', source: 'hills' },
        { id: 'lost', type: 'fill', source: 'nowhere' },
        { id: 'own', type: 'custom' },
      ],
    });
    expect(styleOf(value).style.layers.map(({ id }) => id)).toEqual(['road']);
  });

  it.each<[string, unknown]>([
    [
      'a source',
      styleWith({ sources: { map: { type: 'vector', url: 'https://other.example/' } } }),
    ],
    [
      'tiles',
      styleWith({ sources: { map: { type: 'vector', tiles: ['https://a.b/{z}/{x}/{y}'] } } }),
    ],
    ['another port', styleWith({ sprite: `${ORIGIN}:8443/sprite` })],
    ['another scheme', styleWith({ sprite: 'http://tiles.example/sprite' })],
    ['a password', styleWith({ sprite: 'https://me:secret@tiles.example/sprite' })],
    ['data', styleWith({ sources: { map: { type: 'geojson', data: 'data:,{}' } } })],
    ['no scheme', styleWith({ sprite: '//other.example/sprite' })],
  ])('refuses another host: %s', (_where, value) => {
    expect(codeOf(value)).toBe('other-host');
  });

  it.each<[string, unknown]>([
    ['a page', '<!doctype html>'],
    ['nothing', null],
    ['a list', [styleWith()]],
    ['another version', styleWith({ version: 7 })],
    ['no layers', styleWith({ layers: [] })],
    ['only layers of no use', styleWith({ layers: [{ id: 'a', type: 'sky' }] })],
    ['TileJSON', { tilejson: '3.0.0', tiles: [`${ORIGIN}/{z}/{x}/{y}`] }],
  ])('takes for no style: %s', (_what, value) => {
    expect(codeOf(value)).toBe('not-style');
  });

  it.each([[{ minzoom: 17 }], [{ minzoom: 9, maxzoom: 3 }], [{ maxzoom: 40 }]])(
    'refuses zooms that are not ours: %o',
    (zooms) => {
      const sources = { map: { type: 'vector', url: `${ORIGIN}/map.json`, ...zooms } };
      expect(codeOf(styleWith({ sources }))).toBe('zooms');
    },
  );

  it('never throws', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
        parseForeignStyle(a, PLACE);
        parseForeignStyle(styleWith({ sources: { map: a }, layers: [b] }), PLACE);
        parseForeignStyle({ version: 8, sources: a, layers: b, sprite: a }, PLACE);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('describeSource', () => {
  const { style } = styleOf(styleWith());
  const describe_ = (value: unknown) => describeSource(style, 'map', value, PLACE);

  it('puts tiles and zooms into the style, and no credits', () => {
    const answer = describe_({
      tiles: ['/t/{z}/{x}/{y}.pbf'],
      minzoom: 2,
      maxzoom: 14,
      bounds: [38, 28, 50, 38],
      attribution: '<img src=x>',
    });
    expect(answer.ok && answer.value.sources.map).toEqual({
      type: 'vector',
      tiles: [`${ORIGIN}/t/{z}/{x}/{y}.pbf`],
      minzoom: 2,
      maxzoom: 14,
      bounds: [38, 28, 50, 38],
    });
  });

  it.each([
    ['other-host', { tiles: ['https://other.example/{z}/{x}/{y}'] }],
    ['zooms', { tiles: ['/{z}/{x}/{y}'], minzoom: 20, maxzoom: 22 }],
    ['not-style', { tiles: [] }],
    ['not-style', { hello: 'world' }],
    ['not-style', null],
  ])('answers %s for %o', (code, value) => {
    expect(describe_(value)).toMatchObject({ ok: false, problem: { code } });
  });
});

describe('probeTileOf', () => {
  const sourceWith = (source: Record<string, unknown>) => ({
    sources: { map: source },
    layers: [],
    sprite: null,
  });
  const tiles = ['https://a.b/{z}/{x}/{y}'];

  it.each([
    [{ tiles }, 'https://a.b/6/39/25'],
    [{ tiles, maxzoom: 2 }, 'https://a.b/2/2/1'],
    [{ tiles, minzoom: 8 }, 'https://a.b/8/159/102'],
    [{ tiles, scheme: 'tms', maxzoom: 2 }, 'https://a.b/2/2/2'],
    [{ tiles: ['https://a.b/{quadkey}'] }, null],
    [{ data: {} }, null],
  ])('of %o', (source, address) => {
    expect(probeTileOf(sourceWith(source))).toBe(address);
  });

  it('numbers tiles as the web does', () => {
    expect(tileAt([-180, 85], 1)).toEqual({ x: 0, y: 0 });
    expect(tileAt([0.1, -0.1], 1)).toEqual({ x: 1, y: 1 });
  });
});
