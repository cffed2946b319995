import { readFileSync } from 'node:fs';
import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import type { FeatureCollection } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { Locale } from '../../../src/domain/event-record';
import { SITES_MIN_ZOOM } from '../../../src/domain/viewport';
import { FONT, type FontFiles } from '../../../src/map/basemap-fonts';
import { createGraticule } from '../../../src/map/basemap-graticule';
import { type BasemapUrls, createBasemapStyle } from '../../../src/map/basemap-style';
import { LAYER, SOURCE } from '../../../src/map/ids';
import { palette, THEMES } from '../../../src/map/palette';

const folder = new URL('../../../data/basemap/', import.meta.url);
const readBasemap = (name: string): FeatureCollection =>
  JSON.parse(readFileSync(new URL(`${name}.geojson`, folder), 'utf8'));

const urls: BasemapUrls = {
  land: 'https://map.test/land.geojson',
  borders: 'https://map.test/borders.geojson',
  water: 'https://map.test/water.geojson',
  rivers: 'https://map.test/rivers.geojson',
  labels: 'https://map.test/labels.geojson',
  sites: 'https://map.test/sites.geojson',
};
const files = (weight: string): FontFiles => ({
  latin: `https://map.test/latin-${weight}.woff2`,
  latinExtended: `https://map.test/extended-${weight}.woff2`,
  arabic: `https://map.test/arabic-${weight}.woff2`,
});
const fonts = { regular: files('400'), medium: files('500'), semibold: files('600') };
const LOCALES: readonly Locale[] = ['en', 'ar'];
const variants = THEMES.flatMap((theme) => LOCALES.map((locale) => ({ theme, locale })));

describe.each(variants)('basemap style, $theme $locale', ({ theme, locale }) => {
  const style = createBasemapStyle({ theme, locale, urls, fonts });

  it('is a valid style', () => {
    expect(validateStyleMin(style)).toEqual([]);
  });

  it('asks no other host: no glyph server, no sprite', () => {
    expect(style.glyphs).toBeUndefined();
    expect(style.sprite).toBeUndefined();
    const addresses = JSON.stringify({ ...style, sources: { ...style.sources } })
      .replace(/<a href=[^>]*>/g, '')
      .match(/https?:\/\/[^/"\\]+/g);
    expect(new Set(addresses)).toEqual(new Set(['https://map.test']));
  });

  it('draws only from sources it has', () => {
    for (const layer of style.layers) {
      if ('source' in layer) expect(Object.keys(style.sources)).toContain(layer.source);
    }
    expect(new Set(Object.keys(style.sources))).toEqual(
      new Set([
        SOURCE.land,
        SOURCE.borders,
        SOURCE.water,
        SOURCE.rivers,
        SOURCE.labels,
        SOURCE.sites,
        SOURCE.graticule,
      ]),
    );
  });

  it('names no layer twice', () => {
    const ids = style.layers.map((layer) => layer.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('letters only in fonts it brings', () => {
    const brought = Object.keys(style['font-faces'] ?? {});
    expect(brought).toEqual(Object.values(FONT).flat());
    for (const layer of style.layers) {
      if (layer.type !== 'symbol') continue;
      const text = JSON.stringify(layer.layout?.['text-font']);
      expect(brought.some((font) => text.includes(`"${font}"`))).toBe(true);
      expect(text.match(/IBM[^"]*/g)?.every((font) => brought.includes(font))).toBe(true);
    }
  });

  it('writes names in its language only', () => {
    const other = locale === 'ar' ? 'name_en' : 'name_ar';
    expect(JSON.stringify(style.layers)).not.toContain(other);
  });

  it('has the theme as its ground', () => {
    const [ground] = style.layers;
    expect(ground?.type === 'background' && ground.paint?.['background-color']).toBe(
      palette[theme].sea,
    );
  });
});

describe('schematic sites', () => {
  const { layers } = createBasemapStyle({ theme: 'light', locale: 'en', urls, fonts });
  const ofSites = layers.filter((layer) => 'source' in layer && layer.source === SOURCE.sites);

  it('come only close up, and areas dashed', () => {
    expect(ofSites.length).toBeGreaterThan(3);
    for (const layer of ofSites) {
      expect(layer.minzoom).toBeGreaterThanOrEqual(SITES_MIN_ZOOM);
    }
    const outline = layers.find(({ id }) => id === LAYER.siteOutlines);
    expect(outline?.type === 'line' && outline.paint?.['line-dasharray']).toBeTruthy();
  });

  it('lie under every name', () => {
    const firstName = layers.findIndex(({ type }) => type === 'symbol');
    const last = layers.findLastIndex(({ id }) => id === LAYER.runways);
    expect(last).toBeLessThan(firstName);
  });
});

describe('graticule', () => {
  const [coarse, fine] = createGraticule().features;

  it('has a line each tenth of a degree, and finer ones close up without repeating them', () => {
    const meridians = (lines: typeof coarse) =>
      (lines?.geometry.coordinates ?? [])
        .filter(([from, to]) => from?.[0] === to?.[0])
        .map(([from]) => from?.[0]);
    expect(meridians(coarse)).toContain(44.4);
    expect(meridians(fine)).toContain(44.42);
    expect(meridians(fine)).not.toContain(44.4);
    expect(fine?.properties.from_zoom).toBeGreaterThan(coarse?.properties.from_zoom ?? 99);
  });
});

describe('lettering', () => {
  it('spaces Latin capitals, never Arabic', () => {
    const spacings = (locale: Locale) =>
      createBasemapStyle({ theme: 'light', locale, urls, fonts }).layers.flatMap((layer) =>
        layer.type === 'symbol' ? [layer.layout?.['text-letter-spacing'] ?? 0] : [],
      );
    expect(spacings('ar').every((spacing) => spacing === 0)).toBe(true);
    expect(spacings('en').some((spacing) => spacing !== 0)).toBe(true);
  });
});

describe('basemap data', () => {
  const labels = readBasemap('labels').features;
  const named = [...labels, ...readBasemap('rivers').features].filter(
    ({ properties }) => properties?.name_en !== undefined || properties?.name_ar !== undefined,
  );

  it('names everything in both scripts, without marks that break the joining', () => {
    expect(labels.length).toBeGreaterThan(200);
    for (const { properties } of named) {
      expect(properties?.name_en).toMatch(/^[A-Za-z][A-Za-z .'-]*$/);
      expect(properties?.name_ar).toMatch(
        /^[\u0621-\u063a\u0641-\u064a]+( [\u0621-\u063a\u0641-\u064a]+)*$/,
      );
    }
  });

  it('spells cities as the dataset does', () => {
    const places: Record<string, { kind: string; name: { en: string; ar: string } }> = JSON.parse(
      readFileSync(new URL('../places.json', folder), 'utf8'),
    );
    const withoutMarks = (text: string): string => text.replace(/[\u064b-\u0652]/g, '');
    const arabicOf = new Map(
      labels.map(({ properties }) => [properties?.name_en, properties?.name_ar]),
    );
    const cities = Object.values(places).filter(({ kind }) => kind === 'city');
    expect(cities.length).toBeGreaterThan(20);
    for (const { name } of cities) {
      expect(arabicOf.get(name.en), name.en).toBe(withoutMarks(name.ar));
    }
  });

  it('keeps every coordinate on the globe', () => {
    for (const name of ['land', 'borders', 'water', 'rivers', 'labels']) {
      const numbers = JSON.stringify(readBasemap(name).features.map(({ geometry }) => geometry))
        .match(/\[-?[\d.]+,-?[\d.]+\]/g)
        ?.map((pair): [number, number] => JSON.parse(pair));
      for (const [lng, lat] of numbers ?? []) {
        if (Math.abs(lng) > 180 || Math.abs(lat) > 85) throw new Error(`${name}: ${lng}, ${lat}`);
      }
    }
  });

  it('sets Iraq apart from the land around it', () => {
    const roles = readBasemap('land').features.map(({ properties }) => properties?.role);
    expect(roles).toEqual(['land', 'home']);
  });
});
