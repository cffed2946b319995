import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { FONT } from './basemap-fonts';
import { NOTE_FILL_OPACITY, noteColors } from './note-colors';
import type { NotePart } from './note-features';
import { ARROW_HEAD_IMAGE, NOTE_IMAGE_PREFIX } from './note-pictures';
import { palette, type Theme } from './palette';

export const NOTES_SOURCE = 'notes';
/** Layers whose features can be pressed, the uppermost first. */
export const NOTE_LAYER = {
  text: 'notes-text',
  icon: 'notes-icon',
  head: 'notes-head',
  line: 'notes-line',
  area: 'notes-area',
} as const;

const isPart = (...parts: readonly NotePart[]): ExpressionSpecification => [
  'in',
  ['get', 'part'],
  ['literal', [...parts]],
];
const isSelected: ExpressionSpecification = ['boolean', ['feature-state', 'selected'], false];
const width: ExpressionSpecification = ['get', 'width'];

/** Around lines, so that they are seen on any ground; px a side. */
const CASING_PX = 1.5;
const SELECTED_PX = 4;

/** Areas and lines, to be drawn under the ground's names. */
export function createNoteShapeLayers(theme: Theme): LayerSpecification[] {
  const { homeLand, accent } = palette[theme];
  const color = colorBy(theme);
  return [
    {
      id: NOTE_LAYER.area,
      type: 'fill',
      source: NOTES_SOURCE,
      filter: isPart('area'),
      paint: {
        'fill-color': color,
        // An area without a fill can be pressed all the same.
        'fill-opacity': ['case', ['get', 'isFilled'], NOTE_FILL_OPACITY[theme], 0],
        'fill-antialias': false,
      },
    },
    {
      id: 'notes-casing',
      type: 'line',
      source: NOTES_SOURCE,
      filter: isPart('area', 'line'),
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: {
        'line-color': ['case', isSelected, accent, homeLand],
        'line-opacity': ['case', isSelected, 0.45, 0.8],
        'line-width': ['+', width, ['case', isSelected, 2 * SELECTED_PX, 2 * CASING_PX]],
      },
    },
    {
      id: NOTE_LAYER.line,
      type: 'line',
      source: NOTES_SOURCE,
      filter: isPart('area', 'line'),
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': color, 'line-width': width },
    },
  ];
}

/** Heads of arrows, points and words, to be drawn over the ground's names and under events. */
export function createNoteSymbolLayers(theme: Theme): LayerSpecification[] {
  const { homeLand, accent, ink } = palette[theme];
  const color = colorBy(theme);
  const lettered = {
    'text-color': ink,
    'text-halo-color': homeLand,
    'text-halo-width': ['case', isSelected, 2.4, 1.6],
  } satisfies Extract<LayerSpecification, { type: 'symbol' }>['paint'];
  return [
    {
      id: NOTE_LAYER.head,
      type: 'symbol',
      source: NOTES_SOURCE,
      filter: isPart('head'),
      layout: {
        'icon-image': ARROW_HEAD_IMAGE,
        'icon-size': ['interpolate', ['linear'], width, 1, 0.85, 2, 1, 4, 1.3, 8, 2],
        'icon-rotate': ['get', 'turn'],
        'icon-rotation-alignment': 'map',
        'icon-pitch-alignment': 'map',
        'icon-allow-overlap': true,
        'icon-ignore-placement': true,
      },
      paint: { 'icon-color': color },
    },
    {
      id: 'notes-label',
      type: 'symbol',
      source: NOTES_SOURCE,
      filter: isPart('label'),
      layout: {
        ...lettering(12),
        'text-max-width': 9,
        'text-variable-anchor': ['center', 'top', 'bottom'],
        'text-radial-offset': 0.4,
      },
      paint: lettered,
    },
    {
      id: NOTE_LAYER.icon,
      type: 'symbol',
      source: NOTES_SOURCE,
      filter: isPart('icon'),
      layout: {
        'icon-image': ['concat', NOTE_IMAGE_PREFIX, ['get', 'icon']],
        'icon-overlap': 'always',
        'icon-padding': 0,
        'text-optional': true,
        ...lettering(12),
        'text-max-width': 10,
        'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
        'text-radial-offset': 0.9,
      },
      paint: {
        ...lettered,
        'icon-color': color,
        'icon-halo-color': ['case', isSelected, accent, homeLand],
        'icon-halo-width': ['case', isSelected, 3, 1.6],
      },
    },
    {
      id: NOTE_LAYER.text,
      type: 'symbol',
      source: NOTES_SOURCE,
      filter: isPart('text'),
      layout: {
        ...lettering(14),
        'text-font': [...FONT.semibold],
        'text-max-width': 14,
        // Symbols of events do not drive the reader's own words away.
        'text-overlap': 'cooperative',
      },
      paint: { ...lettered, 'text-color': color },
    },
  ];
}

const lettering = (size: number) =>
  ({
    'text-field': ['get', 'text'],
    'text-font': [...FONT.medium],
    'text-size': size,
    'text-justify': 'auto',
    'text-padding': 1,
  }) satisfies Extract<LayerSpecification, { type: 'symbol' }>['layout'];

const colorBy = (theme: Theme): ExpressionSpecification => [
  'to-color',
  ['get', ['get', 'color'], ['literal', noteColors[theme]]],
];
