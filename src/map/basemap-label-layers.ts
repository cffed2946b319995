import type { LayerSpecification } from 'maplibre-gl';
import type { Locale } from '../domain/event-record';
import { createCloseLabelLayers } from './basemap-close-labels';
import { FONT } from './basemap-fonts';
import { GREATER_FIRST, type Lettering, showAtZoom } from './basemap-lettering';
import { LAYER, SOURCE } from './ids';
import { CITY_LABEL_ANCHORS } from './label-anchors';
import type { Palette } from './palette';

type SymbolLayer = Extract<LayerSpecification, { type: 'symbol' }>;
type CircleLayer = Extract<LayerSpecification, { type: 'circle' }>;

function createWaterLayers(colors: Palette, { name, isLatin }: Lettering): SymbolLayer[] {
  const paint: NonNullable<SymbolLayer['paint']> = {
    'text-color': colors.waterText,
    'text-halo-width': 1.2,
  };
  return [
    {
      id: LAYER.riverLabels,
      type: 'symbol',
      source: SOURCE.rivers,
      minzoom: 5.4,
      filter: [
        'all',
        ['==', ['get', 'class'], ['step', ['zoom'], 'course', 9, 'major']],
        ['<=', ['get', 'rank'], ['step', ['zoom'], 1, 7, 2, 8, 3]],
      ],
      layout: {
        'symbol-placement': ['step', ['zoom'], 'line-center', 9, 'line'],
        'symbol-spacing': 400,
        'symbol-sort-key': ['get', 'rank'],
        'text-field': name,
        'text-font': [...FONT.regular],
        'text-size': ['interpolate', ['linear'], ['zoom'], 5, 10.5, 9, 12.5],
        'text-letter-spacing': isLatin ? 0.06 : 0,
        // Joined letters come apart where the line bends much.
        'text-max-angle': isLatin ? 40 : 22,
        'text-offset': [
          'step',
          ['zoom'],
          ['literal', [0, isLatin ? -0.65 : -0.75]],
          10,
          ['literal', [0, -1]],
          12,
          ['literal', [0, 0]],
        ],
        'text-padding': 4,
      },
      paint: {
        ...paint,
        'text-halo-color': ['step', ['zoom'], colors.homeLand, 12, colors.lake],
      },
    },
    {
      id: LAYER.lakeLabels,
      type: 'symbol',
      source: SOURCE.labels,
      minzoom: 6,
      filter: showAtZoom('lake'),
      layout: {
        'symbol-sort-key': GREATER_FIRST,
        'text-field': name,
        'text-font': [...FONT.regular],
        'text-size': 11.5,
        'text-max-width': 6,
        'text-padding': 8,
      },
      paint: { ...paint, 'text-halo-color': colors.lake },
    },
    {
      id: LAYER.seaLabels,
      type: 'symbol',
      source: SOURCE.labels,
      filter: showAtZoom('sea'),
      layout: {
        'symbol-sort-key': GREATER_FIRST,
        'text-field': name,
        'text-font': [...FONT.regular],
        'text-size': ['interpolate', ['linear'], ['zoom'], 3, 10.5, 7, 15],
        'text-letter-spacing': isLatin ? 0.12 : 0,
        'text-max-width': 7,
        'text-padding': 8,
      },
      paint: { ...paint, 'text-halo-color': colors.sea },
    },
  ];
}

function createAreaLayers(colors: Palette, { name, isLatin }: Lettering): SymbolLayer[] {
  return [
    {
      id: LAYER.regionLabels,
      type: 'symbol',
      source: SOURCE.labels,
      minzoom: 5,
      maxzoom: 9,
      filter: showAtZoom('region'),
      layout: {
        'symbol-sort-key': GREATER_FIRST,
        'text-field': name,
        'text-font': [...FONT.regular],
        'text-size': ['interpolate', ['linear'], ['zoom'], 5, 10.5, 8, 14],
        'text-letter-spacing': isLatin ? 0.08 : 0,
        'text-max-width': 8,
        'text-padding': 6,
      },
      paint: {
        'text-color': colors.countryText,
        'text-halo-color': colors.homeLand,
        'text-halo-width': 1.4,
      },
    },
    {
      id: LAYER.countryLabels,
      type: 'symbol',
      source: SOURCE.labels,
      maxzoom: 9,
      filter: showAtZoom('country'),
      layout: {
        'symbol-sort-key': GREATER_FIRST,
        'text-field': name,
        'text-font': [...FONT.medium],
        'text-size': isLatin
          ? ['interpolate', ['linear'], ['zoom'], 2, 9, 4, 10.5, 7, 14]
          : ['interpolate', ['linear'], ['zoom'], 2, 11, 4, 13, 7, 18],
        'text-transform': isLatin ? 'uppercase' : 'none',
        'text-letter-spacing': isLatin ? 0.16 : 0,
        'text-max-width': 9,
        'text-padding': 6,
      },
      paint: {
        'text-color': colors.countryText,
        'text-halo-color': colors.land,
        'text-halo-width': 1.4,
      },
    },
  ];
}

function createCityLayers(
  colors: Palette,
  { name, isLatin }: Lettering,
): [dots: CircleLayer, names: SymbolLayer] {
  const size = isLatin ? 0 : 1;
  return [
    {
      id: LAYER.cityDots,
      type: 'circle',
      source: SOURCE.labels,
      filter: showAtZoom('city'),
      paint: {
        'circle-radius': [
          'interpolate',
          ['linear'],
          ['zoom'],
          3,
          ['case', ['has', 'capital'], 1.8, 1.4],
          7,
          ['case', ['has', 'capital'], 3, 2.2],
        ],
        'circle-color': colors.homeLand,
        'circle-stroke-color': colors.cityDot,
        'circle-stroke-width': 1.1,
      },
    },
    {
      id: LAYER.cityLabels,
      type: 'symbol',
      source: SOURCE.labels,
      filter: showAtZoom('city'),
      layout: {
        'symbol-sort-key': GREATER_FIRST,
        'text-field': name,
        'text-font': [
          'case',
          ['has', 'capital'],
          ['literal', [...FONT.semibold]],
          ['literal', [...FONT.medium]],
        ],
        'text-size': [
          'interpolate',
          ['linear'],
          ['zoom'],
          3,
          10.5 + size,
          6,
          ['step', ['get', 'from_zoom'], 13 + size, 5, 12 + size, 6, 11 + size],
          9,
          ['step', ['get', 'from_zoom'], 16 + size, 5, 14.5 + size, 7, 12.5 + size],
        ],
        'text-variable-anchor-offset': CITY_LABEL_ANCHORS,
        'text-justify': 'auto',
        'text-padding': 3,
        'text-max-width': 9,
      },
      paint: {
        'text-color': colors.cityText,
        'text-halo-color': colors.homeLand,
        // Wide enough for the lines of visits not to strike names through.
        'text-halo-width': 2,
        'text-halo-blur': 0.3,
      },
    },
  ];
}

/**
 * Names on the map in one language, with the cities' dots. Sizes in px by zoom.
 *
 * What comes later is placed first: cities before countries, these before waters.
 */
export function createLabelLayers(colors: Palette, locale: Locale): LayerSpecification[] {
  const isLatin = locale !== 'ar';
  const lettering: Lettering = { name: ['get', isLatin ? 'name_en' : 'name_ar'], isLatin };
  return [
    ...createWaterLayers(colors, lettering),
    ...createAreaLayers(colors, lettering),
    ...createCloseLabelLayers(colors, lettering),
    ...createCityLayers(colors, lettering),
  ];
}
