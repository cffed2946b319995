import type { LayerSpecification } from 'maplibre-gl';
import { createRiverLayers } from './basemap-river-layers';
import { LAYER, SOURCE } from './ids';
import { splitFar } from './line-split';
import type { Palette } from './palette';

const opacityOf = (isFar: boolean): number => (isFar ? 0.6 : 1);

/** Sea, land, water and borders, from the ground up. Line widths in px by zoom. */
export function createGroundLayers(colors: Palette): LayerSpecification[] {
  return [
    { id: LAYER.sea, type: 'background', paint: { 'background-color': colors.sea } },
    {
      id: LAYER.land,
      type: 'fill',
      source: SOURCE.land,
      paint: { 'fill-color': colors.land, 'fill-antialias': false },
    },
    {
      id: LAYER.homeLand,
      type: 'fill',
      source: SOURCE.land,
      filter: ['==', ['get', 'role'], 'home'],
      paint: { 'fill-color': colors.homeLand, 'fill-antialias': false },
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
    ...createRiverLayers(colors),
    {
      id: LAYER.lakes,
      type: 'fill',
      source: SOURCE.water,
      paint: { 'fill-color': colors.lake, 'fill-antialias': false },
    },
    {
      id: LAYER.lakeShore,
      type: 'line',
      source: SOURCE.water,
      paint: { 'line-color': colors.river, 'line-width': 0.6 },
    },
    ...splitFar(
      {
        id: LAYER.disputedBorders,
        type: 'line',
        source: SOURCE.borders,
        paint: { 'line-color': colors.boundary, 'line-width': 0.8, 'line-dasharray': [3, 2.5] },
      },
      ['==', ['get', 'class'], 'disputed'],
      opacityOf,
    ),
    ...splitFar(
      {
        id: LAYER.borders,
        type: 'line',
        source: SOURCE.borders,
        layout: { 'line-join': 'round' },
        paint: {
          'line-color': colors.boundary,
          'line-width': ['interpolate', ['linear'], ['zoom'], 2, 0.4, 6, 1, 10, 1.4],
        },
      },
      ['==', ['get', 'class'], 'border'],
      opacityOf,
    ),
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
