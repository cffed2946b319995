import type { Locale } from '../domain/event-record';
import type { MapGround } from '../domain/map-ground';
import { createBasemapStyle } from './basemap-style';
import { basemapUrls, fontUrls } from './basemap-urls';
import type { StyleSpecification } from './maplibre';
import type { Theme } from './palette';
import { serveArchive } from './pmtiles-protocol';
import { createArchiveStyle } from './pmtiles-style';
import { createForeignStyle } from './streets-style';

/** The style of what lies under the events: our own files, streets, or a file of the reader's. */
export function createMapStyle(
  theme: Theme,
  locale: Locale,
  ground: MapGround,
): StyleSpecification {
  if (ground.type === 'streets') {
    const { light, dark, attribution } = ground;
    const style = theme === 'dark' ? (dark ?? light) : light;
    return createForeignStyle({ style, attribution, locale, fonts: fontUrls });
  }
  const base = createBasemapStyle({ theme, locale, urls: basemapUrls, fonts: fontUrls });
  if (ground.type === 'offline') return base;
  const { archive, attribution } = ground;
  const serial = serveArchive(archive);
  return createArchiveStyle({ base, info: archive.info, attribution, theme, locale, serial });
}
