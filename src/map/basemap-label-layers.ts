import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Locale } from '../domain/event-record';
import { FONT } from './basemap-fonts';
import { LAYER, SOURCE } from './ids';
import type { Palette } from './palette';

/** Names on the map in one language. Sizes in px by zoom. */
export function createLabelLayers(colors: Palette, locale: Locale): LayerSpecification[] {
  const name: ExpressionSpecification = ['get', locale === 'ar' ? 'name_ar' : 'name_en'];
  const isLatin = locale !== 'ar';
  return [
    {
      id: LAYER.countryLabels,
      type: 'symbol',
      source: SOURCE.labels,
      filter: ['==', ['get', 'class'], 'country'],
      layout: {
        'text-field': name,
        'text-font': [...FONT.medium],
        'text-size': ['interpolate', ['linear'], ['zoom'], 3, 10, 6, 14],
        'text-transform': isLatin ? 'uppercase' : 'none',
        'text-letter-spacing': isLatin ? 0.16 : 0,
      },
      paint: { 'text-color': colors.countryText, 'text-halo-color': colors.land },
    },
    {
      id: LAYER.cityLabels,
      type: 'symbol',
      source: SOURCE.labels,
      filter: ['==', ['get', 'class'], 'city'],
      layout: {
        'text-field': name,
        'text-font': [...FONT.medium],
        'text-size': 12,
      },
      paint: { 'text-color': colors.cityText, 'text-halo-color': colors.homeLand },
    },
  ];
}
