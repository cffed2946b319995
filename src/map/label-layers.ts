import type { LayerSpecification } from 'maplibre-gl';

/** Layers that cover what is under them. */
const GROUND_TYPES: ReadonlySet<string> = new Set([
  'background',
  'fill',
  'line',
  'raster',
  'fill-extrusion',
  'hillshade',
]);

/** Parts a style's layers: the ground, and what is written on all of it. */
export function splitLabels<Layer extends Pick<LayerSpecification, 'type'>>(
  layers: readonly Layer[],
): { readonly ground: readonly Layer[]; readonly labels: readonly Layer[] } {
  const last = layers.findLastIndex(({ type }) => GROUND_TYPES.has(type));
  return { ground: layers.slice(0, last + 1), labels: layers.slice(last + 1) };
}
