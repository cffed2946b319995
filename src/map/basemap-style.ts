import type { SourceSpecification, StyleSpecification } from 'maplibre-gl';
import type { Locale } from '../domain/event-record';
import { toAttribution } from './attribution';
import { createFontFaces, type FontUrls } from './basemap-fonts';
import { createGraticule } from './basemap-graticule';
import { createGroundLayers } from './basemap-ground-layers';
import { createLabelLayers } from './basemap-label-layers';
import { SOURCE } from './ids';
import { palette, type Theme } from './palette';
import { createSiteLayers } from './site-layers';

/** Absolute URLs of the basemap's GeoJSON files. */
export type BasemapUrls = {
  readonly land: string;
  readonly borders: string;
  readonly water: string;
  readonly rivers: string;
  readonly labels: string;
  readonly sites: string;
};

/** What the basemap's style depends on. */
export type BasemapOptions = {
  readonly theme: Theme;
  readonly locale: Locale;
  readonly urls: BasemapUrls;
  readonly fonts: FontUrls;
};

/** Who the data is from; shown by the map's attribution control. */
export const BASEMAP_ATTRIBUTION = toAttribution([
  { text: 'Natural Earth', url: null },
  { text: 'GSHHG', url: null },
  { text: 'GeoNames', url: 'https://www.geonames.org/' },
  { text: 'OurAirports', url: 'https://ourairports.com/data/' },
]);

// The data is drawn to about 100 m; deeper tiles would repeat it.
const DATA_MAX_ZOOM = 10;

function createSource(url: string): SourceSpecification {
  return { type: 'geojson', data: url, maxzoom: DATA_MAX_ZOOM };
}

/**
 * The offline basemap as a MapLibre style, without events, routes or annotations.
 *
 * Pure: the same options give the same style. Needs no glyph server and no sprite; labels are in
 * one language, Arabic never letter-spaced.
 */
export function createBasemapStyle({
  theme,
  locale,
  urls,
  fonts,
}: BasemapOptions): StyleSpecification {
  const colors = palette[theme];
  return {
    version: 8,
    'font-faces': createFontFaces(fonts),
    sources: {
      [SOURCE.land]: { ...createSource(urls.land), attribution: BASEMAP_ATTRIBUTION },
      [SOURCE.borders]: createSource(urls.borders),
      [SOURCE.water]: createSource(urls.water),
      [SOURCE.rivers]: createSource(urls.rivers),
      [SOURCE.labels]: createSource(urls.labels),
      [SOURCE.sites]: createSource(urls.sites),
      [SOURCE.graticule]: { type: 'geojson', data: createGraticule(), maxzoom: DATA_MAX_ZOOM },
    } as StyleSpecification['sources'],
    layers: [
      ...createGroundLayers(colors),
      ...createSiteLayers(theme),
      ...createLabelLayers(colors, locale),
    ],
  };
}
