import type { LayerSpecification } from 'maplibre-gl';
import { SITES_MIN_ZOOM } from '../domain/viewport';
import { LAYER, SOURCE } from './ids';
import { palette, type Theme } from './palette';
import { HATCH_IMAGE } from './site-hatch';

const RUNWAYS_MIN_ZOOM = 10;

/** Sites close up, hatched and dashed as what they are: schematic. Widths in px by zoom. */
export function createSiteLayers(theme: Theme): LayerSpecification[] {
  const { site } = palette[theme];
  return [
    {
      id: LAYER.siteAreas,
      type: 'fill',
      source: SOURCE.sites,
      minzoom: SITES_MIN_ZOOM,
      filter: ['==', ['get', 'role'], 'area'],
      paint: {
        'fill-pattern': HATCH_IMAGE[theme],
        'fill-antialias': false,
        'fill-opacity': ['interpolate', ['linear'], ['zoom'], SITES_MIN_ZOOM, 0, 9.5, 1],
      },
    },
    {
      id: LAYER.siteOutlines,
      type: 'line',
      source: SOURCE.sites,
      minzoom: SITES_MIN_ZOOM,
      filter: ['==', ['get', 'role'], 'area'],
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': site,
        'line-width': 1,
        'line-dasharray': [3, 3],
        'line-opacity': ['interpolate', ['linear'], ['zoom'], SITES_MIN_ZOOM, 0, 9.5, 0.75],
      },
    },
    {
      id: LAYER.runways,
      type: 'line',
      source: SOURCE.sites,
      minzoom: RUNWAYS_MIN_ZOOM,
      filter: ['==', ['get', 'role'], 'runway'],
      paint: {
        'line-color': site,
        'line-opacity': ['interpolate', ['linear'], ['zoom'], RUNWAYS_MIN_ZOOM, 0, 10.5, 0.5],
        // About 60 m from zoom 13 on.
        'line-width': [
          'interpolate',
          ['exponential', 2],
          ['zoom'],
          RUNWAYS_MIN_ZOOM,
          1.6,
          13,
          7.5,
          16,
          60,
        ],
      },
    },
  ];
}
