import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Locale } from '../domain/event-record';
import { FONT } from './basemap-fonts';
import type { StreetsColors } from './streets-colors';
import {
  findStreetsSchema,
  PLACE_CLASSES,
  ROAD_CLASSES,
  type RoadClass,
  type Selector,
  type StreetsSchema,
} from './streets-schema';

type SymbolLayer = Extract<LayerSpecification, { type: 'symbol' }>;

/** The name of a feature in the reader's language, where it has one. */
export function createNameExpression(locale: Locale): ExpressionSpecification {
  return locale === 'ar'
    ? ['coalesce', ['get', 'name:ar'], ['get', 'name']]
    : ['coalesce', ['get', 'name:en'], ['get', 'name_en'], ['get', 'name:latin'], ['get', 'name']];
}

/** Layers of an archive of vectors: what lies on the ground, and what is written on it. */
export type StreetsLayers = {
  readonly ground: readonly LayerSpecification[];
  readonly labels: readonly LayerSpecification[];
};

/** px at zooms 8, 12 and 16. */
const ROAD_WIDTHS: Readonly<Record<RoadClass, readonly [number, number, number]>> = {
  minor: [0.2, 0.8, 5],
  middle: [0.6, 1.8, 8],
  major: [1, 2.6, 11],
};
const ROAD_MIN_ZOOM: Readonly<Record<RoadClass, number>> = { minor: 11, middle: 7.5, major: 5 };
const PLACE_MIN_ZOOM = { quarter: 12, town: 9, city: 5 } as const;
const PLACE_SIZE = { quarter: 11, town: 12.5, city: 14.5 } as const;
const CASING_PX = 1.2;

/** Makes the layers' ids and points them at the source. */
type Layering = {
  readonly source: string;
  readonly colors: StreetsColors;
  readonly name: ExpressionSpecification;
};

const from = ({ source }: Layering, id: string, { layer, filter }: Selector) => ({
  id: `${source}-${id}`,
  source,
  'source-layer': layer,
  ...(filter !== null && { filter }),
});

const widthAt = (px: readonly [number, number, number], extra = 0): ExpressionSpecification => [
  'interpolate',
  ['exponential', 1.5],
  ['zoom'],
  ...[8, px[0] + extra, 12, px[1] + extra, 16, px[2] + extra],
];

function createGround(schema: StreetsSchema, layering: Layering): LayerSpecification[] {
  const { colors } = layering;
  const fills = (id: string, selectors: readonly Selector[], color: string, minzoom = 0) =>
    selectors.map(
      (selector, part): LayerSpecification => ({
        ...from(layering, `${id}-${part}`, selector),
        type: 'fill',
        minzoom,
        paint: { 'fill-color': color },
      }),
    );
  const lines = (id: string, selectors: readonly Selector[], color: string, widthPx: number) =>
    selectors.map(
      (selector, part): LayerSpecification => ({
        ...from(layering, `${id}-${part}`, selector),
        type: 'line',
        layout: { 'line-join': 'round' },
        paint: { 'line-color': color, 'line-width': widthPx },
      }),
    );
  const road = (roadClass: RoadClass, part: 'casing' | 'road'): LayerSpecification => ({
    ...from(layering, `${part}-${roadClass}`, schema.roads[roadClass]),
    type: 'line',
    minzoom: ROAD_MIN_ZOOM[roadClass],
    layout: { 'line-join': 'round', 'line-cap': part === 'road' ? 'round' : 'butt' },
    paint: {
      'line-color':
        part === 'casing' ? colors.casing : roadClass === 'minor' ? colors.road : colors.mainRoad,
      'line-width': widthAt(ROAD_WIDTHS[roadClass], part === 'casing' ? CASING_PX : 0),
    },
  });
  return [
    ...fills('green', schema.green, colors.green),
    ...fills('built', schema.built, colors.built, 9),
    ...fills('water', schema.water, colors.water),
    ...lines('waterway', schema.waterLines, colors.waterLine, 1),
    ...fills('runway', schema.runways, colors.runway, 10),
    ...fills('building', schema.buildings, colors.building, 13.5),
    ...lines('rail', schema.rails, colors.rail, 0.8),
    ...ROAD_CLASSES.map((roadClass) => road(roadClass, 'casing')),
    ...ROAD_CLASSES.map((roadClass) => road(roadClass, 'road')),
  ];
}

function createLabels(schema: StreetsSchema, layering: Layering): LayerSpecification[] {
  const { colors, name } = layering;
  const paint = { 'text-halo-color': colors.halo, 'text-halo-width': 1.4 };
  const places = PLACE_CLASSES.map(
    (placeClass): SymbolLayer => ({
      ...from(layering, `place-${placeClass}`, schema.places[placeClass]),
      type: 'symbol',
      minzoom: PLACE_MIN_ZOOM[placeClass],
      layout: {
        'text-field': name,
        'text-font': [...(placeClass === 'city' ? FONT.semibold : FONT.regular)],
        'text-size': PLACE_SIZE[placeClass],
        'text-max-width': 8,
        'text-padding': 6,
      },
      paint: { ...paint, 'text-color': placeClass === 'quarter' ? colors.quietText : colors.text },
    }),
  );
  return [
    {
      ...from(layering, 'road-name', schema.roadNames),
      type: 'symbol',
      minzoom: 13,
      layout: {
        'symbol-placement': 'line',
        'text-field': name,
        'text-font': [...FONT.regular],
        'text-size': 11,
        'text-max-angle': 30,
      },
      paint: { ...paint, 'text-color': colors.quietText },
    },
    ...schema.waterNames.map(
      (selector, part): SymbolLayer => ({
        ...from(layering, `water-name-${part}`, selector),
        type: 'symbol',
        minzoom: 9,
        layout: { 'text-field': name, 'text-font': [...FONT.regular], 'text-size': 11 },
        paint: { ...paint, 'text-color': colors.waterText },
      }),
    ),
    // What is last has the first claim on room: cities.
    ...places,
  ];
}

/** An archive of a family we do not know: its shapes as they are, without words. */
function createPlainGround(layers: readonly string[], layering: Layering): LayerSpecification[] {
  const { colors } = layering;
  const shape = (geometry: string): ExpressionSpecification => ['==', ['geometry-type'], geometry];
  return [
    ...layers.map(
      (layer): LayerSpecification => ({
        ...from(layering, `fill-${layer}`, { layer, filter: shape('Polygon') }),
        type: 'fill',
        paint: { 'fill-color': colors.building, 'fill-opacity': 0.5 },
      }),
    ),
    ...layers.map(
      (layer): LayerSpecification => ({
        ...from(layering, `line-${layer}`, { layer, filter: shape('LineString') }),
        type: 'line',
        paint: { 'line-color': colors.casing, 'line-width': 1 },
      }),
    ),
  ];
}

/**
 * A neutral street map of vector tiles laid out as OpenMapTiles or Protomaps lay theirs out;
 * of any others only the shapes.
 * @param source its id; begins the layers' ids too
 */
export function createStreetsLayers(
  source: string,
  layers: readonly string[],
  colors: StreetsColors,
  locale: Locale,
): StreetsLayers {
  const layering = { source, colors, name: createNameExpression(locale) };
  const schema = findStreetsSchema(layers);
  if (schema === null) return { ground: createPlainGround(layers, layering), labels: [] };
  const has = (layer: LayerSpecification) =>
    !('source-layer' in layer) || layers.includes(layer['source-layer'] ?? '');
  return {
    ground: createGround(schema, layering).filter(has),
    labels: createLabels(schema, layering).filter(has),
  };
}
