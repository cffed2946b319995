import latinRegular from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-400-normal.woff2?url';
import latinMedium from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-500-normal.woff2?url';
import latinSemibold from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-600-normal.woff2?url';
import extendedRegular from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-ext-400-normal.woff2?url';
import extendedMedium from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-ext-500-normal.woff2?url';
import extendedSemibold from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-ext-600-normal.woff2?url';
import arabicRegular from '@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-400-normal.woff2?url';
import arabicMedium from '@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-500-normal.woff2?url';
import arabicSemibold from '@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-600-normal.woff2?url';
import borders from '../../data/basemap/borders.geojson?url';
import labels from '../../data/basemap/labels.geojson?url';
import land from '../../data/basemap/land.geojson?url';
import rivers from '../../data/basemap/rivers.geojson?url';
import sites from '../../data/basemap/sites.geojson?url';
import water from '../../data/basemap/water.geojson?url';
import type { FontUrls } from './basemap-fonts';
import type { BasemapUrls } from './basemap-style';

// MapLibre's worker would resolve a relative address against its own script.
const toAbsolute = (url: string): string => new URL(url, document.baseURI).href;

/** Where the build put the basemap's data; absolute. */
export const basemapUrls: BasemapUrls = {
  land: toAbsolute(land),
  borders: toAbsolute(borders),
  water: toAbsolute(water),
  rivers: toAbsolute(rivers),
  labels: toAbsolute(labels),
  sites: toAbsolute(sites),
};

/** Where the build put the typeface; absolute. */
export const fontUrls: FontUrls = {
  regular: {
    latin: toAbsolute(latinRegular),
    latinExtended: toAbsolute(extendedRegular),
    arabic: toAbsolute(arabicRegular),
  },
  medium: {
    latin: toAbsolute(latinMedium),
    latinExtended: toAbsolute(extendedMedium),
    arabic: toAbsolute(arabicMedium),
  },
  semibold: {
    latin: toAbsolute(latinSemibold),
    latinExtended: toAbsolute(extendedSemibold),
    arabic: toAbsolute(arabicSemibold),
  },
};
