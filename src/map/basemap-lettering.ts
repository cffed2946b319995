import type { ExpressionSpecification, SymbolLayerSpecification } from 'maplibre-gl';

type Filter = NonNullable<SymbolLayerSpecification['filter']>;

/** Lettering in one language: what to write, and how a line of it is set. */
export type Lettering = { readonly name: ExpressionSpecification; readonly isLatin: boolean };

/** Each name carries the whole zooms it is for; filters see whole zooms only. */
export const showAtZoom = (labelClass: string): Filter => [
  'all',
  ['==', ['get', 'class'], labelClass],
  ['>=', ['zoom'], ['get', 'from_zoom']],
  ['<', ['zoom'], ['coalesce', ['get', 'to_zoom'], 99]],
];

/** A name from a lower zoom is the greater place and goes first. */
export const GREATER_FIRST: ExpressionSpecification = ['get', 'from_zoom'];
