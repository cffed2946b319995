import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { nearSlotShare, slotSpacingPx, symbolRadiusPx } from './event-metrics';
import { OCCUPIED_IMAGE_PX } from './event-occupied';

/** Name of the transparent picture. */
export const OCCUPIED_IMAGE = 'occupied';

const SOURCE_ID = 'events-occupied';
/** Zooms between which sizes are as good as linear. */
const ZOOMS = [3, 4, 5, 6, 9, 10, 12] as const;
/** Between symbols and lettering, px. */
const CLEARANCE_PX = 1;
/** Layout is made for whole zooms: from this one on, symbols are spread around their own place. */
const NEAR_ZOOM = ZOOMS.find((zoom) => nearSlotShare(zoom) > 0.3) ?? 10;

const byZoom = (value: (zoom: number) => number): ExpressionSpecification => [
  'interpolate',
  ['linear'],
  ['zoom'],
  ...ZOOMS.flatMap((zoom) => [zoom, value(zoom)]),
];

type SymbolLayer = Extract<LayerSpecification, { type: 'symbol' }>;
type Layout = NonNullable<SymbolLayer['layout']>;

function createLayer(id: string, isPile: boolean, layout: Layout): SymbolLayer {
  const hasRadius: ExpressionSpecification = ['has', 'radius'];
  return {
    id,
    type: 'symbol',
    source: SOURCE_ID,
    filter: isPile ? hasRadius : ['!', hasRadius],
    layout: {
      'icon-image': OCCUPIED_IMAGE,
      'icon-allow-overlap': true,
      'icon-ignore-placement': false,
      ...layout,
    },
    // Placed all the same, and not drawn.
    paint: { 'icon-opacity': 0 },
  };
}

/**
 * Pictures of nothing where symbols and piles are. MapLibre places the last layers first: names
 * below find their spots taken, and step aside.
 */
export const OCCUPIED = {
  sourceId: SOURCE_ID,
  layers: [
    createLayer('events-occupied-symbol', false, {
      'icon-size': byZoom((zoom) => slotSpacingPx(zoom) / OCCUPIED_IMAGE_PX),
      'icon-padding': byZoom((zoom) =>
        Math.max(0, symbolRadiusPx(zoom) - slotSpacingPx(zoom) / 2 + CLEARANCE_PX),
      ),
      'icon-offset': [
        'step',
        ['zoom'],
        ['array', 'number', 2, ['get', 'group']],
        NEAR_ZOOM,
        ['array', 'number', 2, ['get', 'near']],
      ],
    }),
    createLayer('events-occupied-pile', true, {
      'icon-size': ['/', ['get', 'radius'], OCCUPIED_IMAGE_PX / 2],
      'icon-padding': CLEARANCE_PX,
    }),
  ],
} as const;
