import type { LayerSpecification } from 'maplibre-gl';
import { LAYER, SOURCE } from './ids';
import type { Palette } from './palette';

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
        'line-width': ['interpolate', ['linear'], ['zoom'], 5, 0.4, 7, 0.8, 10, 1.6],
        'line-opacity': ['interpolate', ['linear'], ['zoom'], 4.6, 0, 6, 0.9],
      },
    },
    {
      id: LAYER.majorRivers,
      type: 'line',
      source: SOURCE.rivers,
      filter: ['==', ['get', 'class'], 'major'],
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: {
        'line-color': colors.river,
        'line-width': [
          'interpolate',
          ['exponential', 1.4],
          ['zoom'],
          3,
          ['match', ['get', 'rank'], 1, 0.7, 2, 0.4, 0.3],
          6,
          ['match', ['get', 'rank'], 1, 1.5, 2, 1.1, 0.8],
          9,
          ['match', ['get', 'rank'], 1, 3.4, 2, 2.4, 1.7],
          12,
          ['match', ['get', 'rank'], 1, 8, 2, 5, 3.5],
        ],
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
      paint: { 'line-color': colors.boundary, 'line-width': 0.8, 'line-dasharray': [3, 2.5] },
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
