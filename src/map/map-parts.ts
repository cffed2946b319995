import type { MapArea } from './map-area';
import type { GlMap } from './maplibre';

/** What a picture of the map is put together from. */
export type MapParts = {
  /** It holds the picture for the moment only. */
  readonly canvas: HTMLCanvasElement;
  /** The outline of the area that filters, CSS px of the map; empty where none does. */
  readonly areaPath: string;
  /** Markup, as styles have it. */
  readonly credits: readonly string[];
};

/** The map as it is now, drawn anew: a canvas is empty once the browser has shown it. */
export function takeMapParts(map: GlMap, area: MapArea): MapParts {
  map.redraw();
  const credits = Object.values(map.getStyle().sources).flatMap((source) =>
    'attribution' in source && source.attribution ? [source.attribution] : [],
  );
  return { canvas: map.getCanvas(), areaPath: area.path, credits: [...new Set(credits)] };
}
