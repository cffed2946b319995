import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import type { ForeignLayer, ForeignStyle } from '../../../src/domain/map-ground';
import { createForeignStyle, isForeignId } from '../../../src/map/streets-style';

const FILES = { latin: 'a', latinExtended: 'b', arabic: 'c' };
const FONTS = { regular: FILES, medium: FILES, semibold: FILES };

function styleOf(layer: Partial<ForeignLayer>, locale: 'en' | 'ar' = 'en') {
  const style: ForeignStyle = {
    sources: { map: { type: 'vector', tiles: ['https://a.b/{z}/{x}/{y}'] } },
    layers: [{ id: 'labels', type: 'symbol', source: 'map', ...layer }],
    sprite: 'https://a.b/sprite',
  };
  const attribution = [{ text: 'A & <b>B</b>', url: 'https://a.b/?x="1"' }];
  return createForeignStyle({ style, attribution, locale, fonts: FONTS });
}
const layoutOf = (layout: Record<string, unknown>, locale: 'en' | 'ar' = 'en') =>
  Object(styleOf({ layout }, locale).layers[0]).layout;

describe('createForeignStyle', () => {
  it('gives a style that MapLibre takes, with our letters and no glyphs of its host', () => {
    const style = styleOf({ 'source-layer': 'place' } as Partial<ForeignLayer>);
    expect(validateStyleMin(style)).toEqual([]);
    expect(style.glyphs).toBeUndefined();
    expect(Object.keys(style['font-faces'] ?? {})).toContain('IBM Plex Sans Regular');
    expect(style.sprite).toBe('https://a.b/sprite');
  });

  it('names sources and layers so that none is taken for one of ours', () => {
    const style = styleOf({});
    expect(Object.keys(style.sources)).toEqual(['streets-map']);
    expect(style.layers).toMatchObject([{ id: 'streets-labels', source: 'streets-map' }]);
    expect(isForeignId('streets-map')).toBe(true);
    expect(isForeignId('events')).toBe(false);
  });

  it.each([
    '{name:latin}\n{name:nonlatin}',
    ['get', 'name'],
    ['coalesce', ['get', 'name_en'], ['get', 'name']],
    ['format', ['get', 'name:latin'], {}],
  ])('writes names in Arabic where there are some: %j', (field) => {
    expect(layoutOf({ 'text-field': field }, 'ar')['text-field']).toEqual([
      'coalesce',
      ['get', 'name:ar'],
      ['get', 'name'],
    ]);
  });

  it('writes names in English first', () => {
    const [, first] = layoutOf({ 'text-field': '{name}' })['text-field'];
    expect(first).toEqual(['get', 'name:en']);
  });

  it.each(['{ref}', ['get', 'housenumber'], ['to-string', ['get', 'ele']]])(
    'leaves numbers as they are: %j',
    (field) => {
      expect(layoutOf({ 'text-field': field }, 'ar')['text-field']).toEqual(field);
    },
  );

  it('never spaces Arabic letters', () => {
    const spaced = { 'text-field': '{name}', 'text-letter-spacing': 0.2 };
    expect(layoutOf(spaced, 'ar')).toMatchObject({ 'text-letter-spacing': 0 });
    expect(layoutOf(spaced, 'en')).toMatchObject({ 'text-letter-spacing': 0.2 });
  });

  it('keeps bold apart from regular', () => {
    const fontOf = (name: string) =>
      layoutOf({ 'text-field': '{name}', 'text-font': [name] })['text-font'];
    expect(fontOf('Noto Sans Bold')).not.toEqual(fontOf('Noto Sans Regular'));
  });

  it('shows credits as text', () => {
    expect(styleOf({}).sources['streets-map']).toMatchObject({
      attribution:
        '<a href="https://a.b/?x=&quot;1&quot;" target="_blank">A &amp; &lt;b&gt;B&lt;/b&gt;</a>',
    });
  });
});
