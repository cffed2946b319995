import type { Locale } from '../domain/event-record';
import { createBasemapStyle } from './basemap-style';
import { basemapUrls, fontUrls } from './basemap-urls';
import type { StyleSpecification } from './maplibre';
import type { Theme } from './palette';

/** The basemap from our own files. */
export function createMapStyle(theme: Theme, locale: Locale): StyleSpecification {
  return createBasemapStyle({ theme, locale, urls: basemapUrls, fonts: fontUrls });
}
