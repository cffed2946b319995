import type { ExpressionSpecification } from 'maplibre-gl';

/** Which features of which layer of tiles something is. */
export type Selector = { readonly layer: string; readonly filter: ExpressionSpecification | null };

/** Roads by how far out they are drawn. */
export const ROAD_CLASSES = ['minor', 'middle', 'major'] as const;
export type RoadClass = (typeof ROAD_CLASSES)[number];

/** Settlements by size. */
export const PLACE_CLASSES = ['quarter', 'town', 'city'] as const;
export type PlaceClass = (typeof PLACE_CLASSES)[number];

/** Where vector tiles of a family keep what a street map shows. */
export type StreetsSchema = {
  readonly green: readonly Selector[];
  readonly built: readonly Selector[];
  readonly water: readonly Selector[];
  readonly waterLines: readonly Selector[];
  readonly runways: readonly Selector[];
  readonly buildings: readonly Selector[];
  readonly roads: Readonly<Record<RoadClass, Selector>>;
  readonly rails: readonly Selector[];
  readonly roadNames: Selector;
  readonly waterNames: readonly Selector[];
  readonly places: Readonly<Record<PlaceClass, Selector>>;
};

const isOne = (property: string, values: readonly string[]): ExpressionSpecification => [
  'in',
  ['get', property],
  ['literal', [...values]],
];
const both = (a: ExpressionSpecification, b: ExpressionSpecification): ExpressionSpecification => [
  'all',
  a,
  b,
];
const isShape = (shape: 'Polygon' | 'LineString' | 'Point'): ExpressionSpecification => [
  '==',
  ['geometry-type'],
  shape,
];
const openMapTiles: StreetsSchema = {
  green: [
    { layer: 'park', filter: isShape('Polygon') },
    { layer: 'landcover', filter: isOne('class', ['wood', 'grass', 'farmland', 'wetland']) },
  ],
  built: [
    {
      layer: 'landuse',
      filter: isOne('class', ['residential', 'suburb', 'neighbourhood', 'commercial']),
    },
  ],
  water: [{ layer: 'water', filter: null }],
  waterLines: [{ layer: 'waterway', filter: null }],
  runways: [{ layer: 'aeroway', filter: isOne('class', ['runway', 'taxiway', 'apron']) }],
  buildings: [{ layer: 'building', filter: null }],
  roads: {
    minor: {
      layer: 'transportation',
      filter: isOne('class', ['tertiary', 'minor', 'service', 'track']),
    },
    middle: { layer: 'transportation', filter: isOne('class', ['primary', 'secondary']) },
    major: { layer: 'transportation', filter: isOne('class', ['motorway', 'trunk']) },
  },
  rails: [{ layer: 'transportation', filter: isOne('class', ['rail', 'transit']) }],
  roadNames: { layer: 'transportation_name', filter: null },
  waterNames: [{ layer: 'water_name', filter: isShape('Point') }],
  places: {
    quarter: {
      layer: 'place',
      filter: isOne('class', ['village', 'hamlet', 'suburb', 'quarter', 'neighbourhood']),
    },
    town: { layer: 'place', filter: isOne('class', ['town']) },
    city: { layer: 'place', filter: isOne('class', ['city']) },
  },
};

const protomaps: StreetsSchema = {
  green: [
    {
      layer: 'landuse',
      filter: isOne('kind', ['park', 'forest', 'wood', 'grass', 'farmland', 'nature_reserve']),
    },
  ],
  built: [{ layer: 'landuse', filter: isOne('kind', ['residential', 'urban_area', 'commercial']) }],
  water: [{ layer: 'water', filter: isShape('Polygon') }],
  waterLines: [
    { layer: 'water', filter: isShape('LineString') },
    { layer: 'physical_line', filter: isOne('kind', ['river', 'stream', 'canal']) },
  ],
  runways: [
    { layer: 'landuse', filter: isOne('kind', ['runway', 'taxiway']) },
    { layer: 'roads', filter: isOne('kind_detail', ['runway', 'taxiway']) },
  ],
  buildings: [{ layer: 'buildings', filter: isShape('Polygon') }],
  roads: {
    minor: { layer: 'roads', filter: isOne('kind', ['minor_road', 'other', 'path']) },
    middle: { layer: 'roads', filter: isOne('kind', ['major_road', 'medium_road']) },
    major: { layer: 'roads', filter: isOne('kind', ['highway']) },
  },
  rails: [{ layer: 'roads', filter: isOne('kind', ['rail']) }],
  roadNames: { layer: 'roads', filter: both(['has', 'name'], ['!=', ['get', 'kind'], 'rail']) },
  waterNames: [{ layer: 'water', filter: both(isShape('Point'), ['has', 'name']) }],
  places: {
    quarter: { layer: 'places', filter: isOne('kind', ['neighbourhood', 'macrohood', 'borough']) },
    town: {
      layer: 'places',
      filter: both(isOne('kind', ['locality']), ['<', ['get', 'population_rank'], 9]),
    },
    city: {
      layer: 'places',
      filter: both(isOne('kind', ['locality']), ['>=', ['get', 'population_rank'], 9]),
    },
  },
};

/** The family that an archive's layers are of; null: one of its own. */
export function findStreetsSchema(layers: readonly string[]): StreetsSchema | null {
  if (layers.includes('transportation')) return openMapTiles;
  if (layers.includes('roads')) return protomaps;
  return null;
}
