import type {
  ExpressionSpecification,
  LayerSpecification,
  SourceSpecification,
  StyleSpecification,
} from 'maplibre-gl';
import type { Locale } from '../domain/event-record';
import type { ArchiveInfo, Credit } from '../domain/map-ground';
import { toAttribution } from './attribution';
import { SOURCE } from './ids';
import { splitLabels } from './label-layers';
import type { Theme } from './palette';
import { createStreetsColors } from './streets-colors';
import { createStreetsLayers } from './streets-layers';

/** The archive's source, its layers' ids begin with it too. */
export const ARCHIVE_SOURCE = 'streets';
/** The source of the area the archive is about. */
const AREA_SOURCE = 'streets-area';
/** Addresses of its tiles; answered by the page itself. */
export const ARCHIVE_SCHEME = 'archive';

/** Borders are drawn as on the bundled map, disputed ones too; so are its schematic sites. */
const OURS_ON_TOP: ReadonlySet<string> = new Set([SOURCE.borders, SOURCE.sites]);

/** From here on, names in the archive's area are the archive's: ours would repeat them. */
const OWN_NAMES_ZOOM = 9;

type Filter = NonNullable<Extract<LayerSpecification, { type: 'symbol' }>['filter']>;

export type ArchiveStyleOptions = {
  /** The offline basemap: it shows beyond the archive's area and zooms. */
  readonly base: StyleSpecification;
  readonly info: ArchiveInfo;
  readonly attribution: readonly Credit[];
  readonly theme: Theme;
  readonly locale: Locale;
  /** Another number for another archive, so that no tile of the one is shown for the other. */
  readonly serial: number;
};

/** The offline basemap with a tile archive laid over it, as a MapLibre style. */
export function createArchiveStyle(options: ArchiveStyleOptions): StyleSpecification {
  const { base, info, attribution, theme, locale, serial } = options;
  const { ground, labels } = splitLabels(base.layers);
  const isOnTop = (layer: LayerSpecification) =>
    info.kind === 'vector' && 'source' in layer && OURS_ON_TOP.has(String(layer.source));
  const colors = createStreetsColors(theme);
  const own = createOwnLayers(info, theme, locale);
  const source = {
    type: info.kind,
    tiles: [`${ARCHIVE_SCHEME}://${serial}/{z}/{x}/{y}`],
    minzoom: info.minZoom,
    maxzoom: info.maxZoom,
    bounds: [...info.bounds],
    attribution: toAttribution(attribution),
    ...(info.kind === 'raster' && { tileSize: 256 }),
  } as SourceSpecification;
  const area: LayerSpecification[] =
    info.kind === 'raster'
      ? []
      : [
          {
            id: AREA_SOURCE,
            type: 'fill',
            source: AREA_SOURCE,
            minzoom: info.minZoom,
            paint: { 'fill-color': colors.land },
          },
        ];
  const hasOwnNames = own.labels.length > 0;
  return {
    ...base,
    sources: {
      ...base.sources,
      [ARCHIVE_SOURCE]: source,
      [AREA_SOURCE]: { type: 'geojson', data: toPolygon(info.bounds) },
    },
    layers: [
      ...ground.filter((layer) => !isOnTop(layer)),
      ...area,
      ...own.ground,
      ...ground.filter(isOnTop),
      ...(hasOwnNames ? labels.map((layer) => keepOutside(layer, info)) : labels),
      ...own.labels.map((layer) => ({
        ...layer,
        minzoom: Math.max(OWN_NAMES_ZOOM, ('minzoom' in layer && layer.minzoom) || 0),
      })),
    ] as LayerSpecification[],
  };
}

function createOwnLayers(info: ArchiveInfo, theme: Theme, locale: Locale) {
  if (info.kind === 'raster') {
    const raster: LayerSpecification = {
      id: `${ARCHIVE_SOURCE}-raster`,
      type: 'raster',
      source: ARCHIVE_SOURCE,
      paint: { 'raster-saturation': -0.4, 'raster-fade-duration': 0 },
    };
    return { ground: [raster], labels: [] };
  }
  return createStreetsLayers(ARCHIVE_SOURCE, info.layers, createStreetsColors(theme), locale);
}

function toPolygon([west, south, east, north]: ArchiveInfo['bounds']) {
  const corners = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return { type: 'Polygon' as const, coordinates: [corners] };
}

/** Takes a name off the archive's area where the archive writes its own. */
function keepOutside(layer: LayerSpecification, { bounds, minZoom }: ArchiveInfo) {
  const outside: ExpressionSpecification = [
    'any',
    ['<', ['zoom'], Math.max(OWN_NAMES_ZOOM, minZoom)],
    ['!', ['within', toPolygon(bounds)]],
  ];
  const filter = 'filter' in layer ? layer.filter : undefined;
  return {
    ...layer,
    filter: (filter === undefined ? outside : ['all', filter, outside]) as Filter,
  };
}
