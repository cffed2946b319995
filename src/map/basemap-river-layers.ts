import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { LAYER, SOURCE } from './ids';
import { splitFar } from './line-split';
import type { Palette } from './palette';

type LineLayer = Extract<LayerSpecification, { type: 'line' }>;

const ROUND = { 'line-join': 'round', 'line-cap': 'round' } as const;

/** Of great rivers by rank, px at some zooms: from 11 on as wide as they are, about 220, 100, 70 m. */
const WIDTHS_PX = [
  { rank: 1, widths: [3, 0.7, 6, 1.5, 9, 3.2, 11, 7, 16, 224] },
  { rank: 2, widths: [3, 0.4, 6, 1.1, 9, 2.2, 11, 3.3, 16, 106] },
  { rank: 3, widths: [3, 0.3, 6, 0.8, 9, 1.6, 11, 2.3, 16, 74] },
] as const;

/** What lies on each side of a river is so wide, px. */
const BANK_PX = 1;

const ofRank = (rank: number): ExpressionSpecification => [
  'all',
  ['==', ['get', 'class'], 'major'],
  ['==', ['get', 'rank'], rank],
];

const widthOf = (widths: readonly number[], extraPx: number): ExpressionSpecification => [
  'interpolate',
  ['exponential', 2],
  ['zoom'],
  ...widths.map((value, at) => (at % 2 === 0 ? value : value + extraPx)),
];

/** Running water from the least up; great rivers with their banks under them, which end where they meet. */
export function createRiverLayers(colors: Palette): LineLayer[] {
  return [
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
    ...splitFar(
      {
        id: LAYER.minorRivers,
        type: 'line',
        source: SOURCE.rivers,
        layout: ROUND,
        paint: {
          'line-color': colors.river,
          'line-width': ['interpolate', ['linear'], ['zoom'], 5, 0.4, 7, 0.8, 10, 1.6, 16, 8],
        },
      },
      ['==', ['get', 'class'], 'minor'],
      (isFar) => ['interpolate', ['linear'], ['zoom'], 4.6, 0, 6, isFar ? 0.55 : 0.9],
    ),
    ...WIDTHS_PX.map(
      ({ rank, widths }): LineLayer => ({
        id: `${LAYER.riverBanks}-${rank}`,
        type: 'line',
        source: SOURCE.rivers,
        minzoom: 9,
        filter: ofRank(rank),
        layout: ROUND,
        paint: {
          'line-color': colors.river,
          'line-width': widthOf(widths, 2 * BANK_PX),
          'line-opacity': ['interpolate', ['linear'], ['zoom'], 9, 0, 11, 1],
        },
      }),
    ),
    ...WIDTHS_PX.flatMap(({ rank, widths }) =>
      splitFar(
        {
          id: `${LAYER.majorRivers}-${rank}`,
          type: 'line',
          source: SOURCE.rivers,
          layout: ROUND,
          paint: {
            'line-color': ['interpolate', ['linear'], ['zoom'], 9, colors.river, 11, colors.lake],
            'line-width': widthOf(widths, 0),
          },
        },
        ofRank(rank),
        (isFar) => (isFar ? 0.65 : 1),
      ),
    ),
  ];
}
