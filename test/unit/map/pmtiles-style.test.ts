import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import type { StyleSpecification } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import type { ArchiveInfo } from '../../../src/domain/map-ground';
import { createBasemapStyle } from '../../../src/map/basemap-style';
import { LAYER, SOURCE } from '../../../src/map/ids';
import { splitLabels } from '../../../src/map/label-layers';
import { createArchiveStyle } from '../../../src/map/pmtiles-style';

const FILES = { latin: 'a', latinExtended: 'b', arabic: 'c' };
const urls = Object.fromEntries(
  Object.values(SOURCE).map((name) => [name, `https://a.b/${name}`]),
) as unknown as Parameters<typeof createBasemapStyle>[0]['urls'];
const base = createBasemapStyle({
  theme: 'light',
  locale: 'en',
  urls,
  fonts: { regular: FILES, medium: FILES, semibold: FILES },
});

const INFO: ArchiveInfo = {
  kind: 'vector',
  minZoom: 4,
  maxZoom: 14,
  bounds: [40, 30, 46, 36],
  layers: ['water', 'transportation', 'place'],
  attribution: null,
};
const styleOf = (info: Partial<ArchiveInfo> = {}): StyleSpecification =>
  createArchiveStyle({
    base,
    info: { ...INFO, ...info },
    attribution: [{ text: '© A', url: null }],
    theme: 'light',
    locale: 'ar',
    serial: 7,
  });
const idsOf = (style: StyleSpecification) => style.layers.map(({ id }) => id);
const layersOf = (style: StyleSpecification, source: string) =>
  style.layers.filter((layer) => 'source' in layer && layer.source === source);

describe('createArchiveStyle', () => {
  it.each([
    ['OpenMapTiles', INFO.layers],
    ['Protomaps', ['earth', 'water', 'roads', 'places', 'buildings', 'landuse']],
    ['nobody', ['tracks', 'areas']],
  ])('gives a style that MapLibre takes, for layers of %s', (_family, layers) => {
    const style = styleOf({ layers });
    expect(validateStyleMin(style)).toEqual([]);
    const asked = layersOf(style, 'streets').map((layer) => Object(layer)['source-layer']);
    expect(asked.length).toBeGreaterThan(2);
    expect(layers).toEqual(expect.arrayContaining(asked));
  });

  it('asks for tiles within the zooms and the area of the archive', () => {
    expect(styleOf().sources.streets).toEqual({
      type: 'vector',
      tiles: ['archive://7/{z}/{x}/{y}'],
      minzoom: 4,
      maxzoom: 14,
      bounds: [40, 30, 46, 36],
      attribution: '© A',
    });
  });

  it('lays the archive on the offline ground and under borders and names', () => {
    const ids = idsOf(styleOf());
    const order = [LAYER.land, 'streets-area', 'streets-water-0', LAYER.homeBorders];
    expect(order.map((id) => ids.indexOf(id))).toEqual(
      order.map((id) => ids.indexOf(id)).toSorted((a, b) => a - b),
    );
    expect(ids).toEqual(expect.arrayContaining([...order, LAYER.cityLabels]));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('keeps every layer of the offline map', () => {
    for (const info of [{}, { kind: 'raster' as const, layers: [] }]) {
      expect(idsOf(styleOf(info))).toEqual(expect.arrayContaining(idsOf(base)));
    }
  });

  it('writes no name twice: close up, in the area, names are the archive’s', () => {
    const style = styleOf();
    const city = style.layers.find(({ id }) => id === LAYER.cityLabels);
    expect(JSON.stringify(Object(city).filter)).toContain('within');
    const own = layersOf(style, 'streets').filter(({ type }) => type === 'symbol');
    expect(own.length).toBeGreaterThan(1);
    for (const { minzoom } of own) expect(minzoom).toBeGreaterThanOrEqual(9);
  });

  it('keeps our names where the archive has none', () => {
    const city = (style: StyleSpecification) =>
      style.layers.find(({ id }) => id === LAYER.cityLabels);
    expect(city(styleOf({ layers: ['tracks'] }))).toEqual(city(base));
    expect(city(styleOf({ kind: 'raster', layers: [] }))).toEqual(city(base));
  });

  it('draws pictures as one layer', () => {
    const style = styleOf({ kind: 'raster', layers: [] });
    expect(layersOf(style, 'streets').map(({ type }) => type)).toEqual(['raster']);
    expect(idsOf(style)).not.toContain('streets-area');
    expect(validateStyleMin(style)).toEqual([]);
  });
});

describe('splitLabels', () => {
  it('finds where the ground ends, though a name stands among it', () => {
    const layers = (['background', 'symbol', 'line', 'circle', 'symbol'] as const).map((type) => ({
      type,
    }));
    const { ground, labels } = splitLabels(layers);
    expect(ground.map(({ type }) => type)).toEqual(['background', 'symbol', 'line']);
    expect(labels.map(({ type }) => type)).toEqual(['circle', 'symbol']);
  });
});
