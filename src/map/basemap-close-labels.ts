import type { LayerSpecification } from 'maplibre-gl';
import { FONT } from './basemap-fonts';
import { GREATER_FIRST, type Lettering, showAtZoom } from './basemap-lettering';
import { LAYER, SOURCE } from './ids';
import { SITE_LABEL_ANCHORS } from './label-anchors';
import type { Palette } from './palette';

type SymbolLayer = Extract<LayerSpecification, { type: 'symbol' }>;

/** Names for close up: neighborhoods, runways and schematic sites. */
export function createCloseLabelLayers(
  colors: Palette,
  { name, isLatin }: Lettering,
): SymbolLayer[] {
  const size = isLatin ? 0 : 1;
  return [
    {
      id: LAYER.districtLabels,
      type: 'symbol',
      source: SOURCE.labels,
      minzoom: 11,
      filter: showAtZoom('district'),
      layout: {
        'text-field': name,
        'text-font': [...FONT.regular],
        'text-size': ['interpolate', ['linear'], ['zoom'], 11, 11 + size, 14, 14.5 + size],
        'text-letter-spacing': isLatin ? 0.04 : 0,
        'text-variable-anchor': ['center', 'top', 'bottom'],
        'text-radial-offset': 0.9,
        'text-max-width': 7,
        'text-padding': 6,
      },
      paint: {
        'text-color': colors.countryText,
        'text-halo-color': colors.homeLand,
        'text-halo-width': 1.5,
      },
    },
    {
      id: LAYER.runwayLabels,
      type: 'symbol',
      source: SOURCE.sites,
      minzoom: 12.5,
      filter: ['==', ['get', 'role'], 'runway'],
      layout: {
        'symbol-placement': 'line-center',
        'text-field': name,
        'text-font': [...FONT.regular],
        'text-size': 10.5,
        'text-offset': [0, -1],
        'text-padding': 6,
      },
      paint: {
        'text-color': colors.countryText,
        'text-halo-color': colors.homeLand,
        'text-halo-width': 1.3,
      },
    },
    {
      id: LAYER.siteLabels,
      type: 'symbol',
      source: SOURCE.sites,
      minzoom: 9,
      filter: ['all', ['==', ['get', 'role'], 'name'], ['>=', ['zoom'], ['get', 'from_zoom']]],
      layout: {
        'symbol-sort-key': GREATER_FIRST,
        'text-field': name,
        'text-font': [...FONT.medium],
        'text-size': ['interpolate', ['linear'], ['zoom'], 9, 10.5 + size, 14, 13 + size],
        'text-variable-anchor-offset': SITE_LABEL_ANCHORS,
        'text-justify': 'auto',
        'text-max-width': 8,
        'text-padding': 4,
      },
      paint: {
        'text-color': colors.countryText,
        'text-halo-color': colors.homeLand,
        'text-halo-width': 1.8,
      },
    },
  ];
}
