import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { LAYER, SOURCE } from './ids';
import type { Palette } from './palette';

// Beyond the region the map is context only.
const FAR_OPACITY: ExpressionSpecification = ['case', ['has', 'far'], 0.6, 1];

const byRank = (first: number, second: number, third: number): ExpressionSpecification => [
  'match',
  ['get', 'rank'],
  1,
  first,
  2,
  second,
  third,
];

// From zoom 11 on as wide as the rivers are: about 220, 100 and 70 m at the region's latitude.
const createRiverWidth = (extraPx: number): ExpressionSpecification => [
  'interpolate',
  ['exponential', 2],
  ['zoom'],
  3,
  byRank(0.7 + extraPx, 0.4 + extraPx, 0.3 + extraPx),
  6,
  byRank(1.5 + extraPx, 1.1 + extraPx, 0.8 + extraPx),
  9,
  byRank(3.2 + extraPx, 2.2 + extraPx, 1.6 + extraPx),
  11,
  byRank(7 + extraPx, 3.3 + extraPx, 2.3 + extraPx),
  16,
  byRank(224 + extraPx, 106 + extraPx, 74 + extraPx),
];

/** Sea, land, water and borders, from the ground up. Line widths in px by zoom. */
export function createGroundLayers(colors: Palette): LayerSpecification[] {
  return [
    { id: LAYER.sea, type: 'background', paint: { 'background-color': colors.sea } },
    {
      id: LAYER.land,
      type: 'fill',
      source: SOURCE.land,
      paint: { 'fill-color': colors.land },
    },
    {
      id: LAYER.homeLand,
      type: 'fill',
      source: SOURCE.land,
      filter: ['==', ['get', 'role'], 'home'],
      paint: { 'fill-color': colors.homeLand },
    },
    {
      id: LAYER.coast,
      type: 'line',
      source: SOURCE.land,
      filter: ['==', ['get', 'role'], 'land'],
      paint: { 'line-color': colors.coast, 'line-width': 0.8 },
    },
    {
      id: LAYER.graticule,
      type: 'line',
      source: SOURCE.graticule,
      minzoom: 9,
      filter: ['<=', ['get', 'from_zoom'], ['zoom']],
      paint: {
        'line-color': colors.graticule,
        'line-width': 0.7,
        'line-opacity': ['interpolate', ['linear'], ['zoom'], 9, 0, 10, 1],
      },
    },
    {
      id: LAYER.wadis,
      type: 'line',
      source: SOURCE.rivers,
      minzoom: 6,
      filter: ['==', ['get', 'class'], 'wadi'],
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': colors.wadi,
        'line-width': ['interpolate', ['linear'], ['zoom'], 6, 0.5, 10, 1],
        'line-dasharray': [4, 3],
        'line-opacity': ['interpolate', ['linear'], ['zoom'], 6, 0, 6.8, 1],
      },
    },
    {
      id: LAYER.minorRivers,
      type: 'line',
      source: SOURCE.rivers,
      filter: ['==', ['get', 'class'], 'minor'],
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: {
        'line-color': colors.river,
        'line-width': ['interpolate', ['linear'], ['zoom'], 5, 0.4, 7, 0.8, 10, 1.6, 16, 8],
        'line-opacity': [
          'interpolate',
          ['linear'],
          ['zoom'],
          4.6,
          0,
          6,
          ['case', ['has', 'far'], 0.55, 0.9],
        ],
      },
    },
    // Under the water, so that banks end where rivers meet.
    {
      id: LAYER.riverBanks,
      type: 'line',
      source: SOURCE.rivers,
      minzoom: 9,
      filter: ['==', ['get', 'class'], 'major'],
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: {
        'line-color': colors.river,
        'line-width': createRiverWidth(2),
        'line-opacity': ['interpolate', ['linear'], ['zoom'], 9, 0, 11, 1],
      },
    },
    {
      id: LAYER.majorRivers,
      type: 'line',
      source: SOURCE.rivers,
      filter: ['==', ['get', 'class'], 'major'],
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: {
        'line-color': ['interpolate', ['linear'], ['zoom'], 9, colors.river, 11, colors.lake],
        'line-opacity': ['case', ['has', 'far'], 0.65, 1],
        'line-width': createRiverWidth(0),
      },
    },
    {
      id: LAYER.lakes,
      type: 'fill',
      source: SOURCE.water,
      paint: { 'fill-color': colors.lake },
    },
    {
      id: LAYER.lakeShore,
      type: 'line',
      source: SOURCE.water,
      paint: { 'line-color': colors.river, 'line-width': 0.6 },
    },
    {
      id: LAYER.disputedBorders,
      type: 'line',
      source: SOURCE.borders,
      filter: ['==', ['get', 'class'], 'disputed'],
      paint: {
        'line-color': colors.boundary,
        'line-width': 0.8,
        'line-dasharray': [3, 2.5],
        'line-opacity': FAR_OPACITY,
      },
    },
    {
      id: LAYER.borders,
      type: 'line',
      source: SOURCE.borders,
      filter: ['==', ['get', 'class'], 'border'],
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': colors.boundary,
        'line-width': ['interpolate', ['linear'], ['zoom'], 2, 0.4, 6, 1, 10, 1.4],
        'line-opacity': FAR_OPACITY,
      },
    },
    {
      id: LAYER.homeBorders,
      type: 'line',
      source: SOURCE.borders,
      filter: ['==', ['get', 'class'], 'home'],
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': colors.homeBoundary,
        'line-width': ['interpolate', ['linear'], ['zoom'], 2, 0.6, 6, 1.2, 10, 1.8],
      },
    },
  ];
}
