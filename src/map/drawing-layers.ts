import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import type { GlMap } from './maplibre';

/** Begins the names of sources and layers of what is being drawn. */
export const DRAWING_PREFIX = 'drawing';

const isDrawing = (id: string): boolean => id.startsWith(`${DRAWING_PREFIX}-`);

/** Layers of the style itself, without what is being drawn on top. */
export const withoutDrawing = (layers: readonly LayerSpecification[]): LayerSpecification[] =>
  layers.filter(({ id }) => !isDrawing(id));

/** A drawing goes on in the next style, at the corner where it is. */
export function keepDrawing(
  before: StyleSpecification | undefined,
  next: StyleSpecification,
): StyleSpecification {
  const sources = Object.entries(before?.sources ?? {}).filter(([id]) => isDrawing(id));
  if (before === undefined || sources.length === 0) return next;
  return {
    ...next,
    sources: { ...next.sources, ...Object.fromEntries(sources) },
    layers: [...next.layers, ...before.layers.filter(({ id }) => isDrawing(id))],
  };
}

/** Whatever has been added since, the drawing is over it. */
export function raiseDrawing(map: GlMap): void {
  for (const { id } of map.getStyle().layers) if (isDrawing(id)) map.moveLayer(id);
}
