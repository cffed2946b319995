import type { LayerSpecification, SourceSpecification, StyleSpecification } from 'maplibre-gl';
import type { Locale } from '../domain/event-record';
import type { Credit, ForeignLayer, ForeignStyle } from '../domain/map-ground';
import { toAttribution } from './attribution';
import { createFontFaces, FONT, type FontUrls } from './basemap-fonts';
import { createNameExpression } from './streets-layers';

/** Begins the ids of all that is not ours. */
const PREFIX = 'streets-';

export type ForeignStyleOptions = {
  readonly style: ForeignStyle;
  readonly attribution: readonly Credit[];
  readonly locale: Locale;
  readonly fonts: FontUrls;
};

/** Whether an id of a source or layer is of a style made by others, or of an archive. */
export const isForeignId = (id: string): boolean =>
  id === PREFIX.slice(0, -1) || id.startsWith(PREFIX);

/**
 * Makes a style of others one of this map: names in the reader's language, letters in our
 * typeface (so that its host's glyphs are not needed), ids that are nobody's of ours.
 */
export function createForeignStyle(options: ForeignStyleOptions): StyleSpecification {
  const { style, attribution, locale, fonts } = options;
  const names = Object.keys(style.sources);
  const sources = names.map((name, position) => {
    const source = { ...style.sources[name] };
    if (position === 0) source.attribution = toAttribution(attribution);
    return [`${PREFIX}${name}`, source as SourceSpecification] as const;
  });
  return {
    version: 8,
    'font-faces': createFontFaces(fonts),
    ...(style.sprite !== null && { sprite: style.sprite }),
    sources: Object.fromEntries(sources),
    layers: style.layers.map((layer) => adaptLayer(layer, locale)),
  };
}

function adaptLayer(layer: ForeignLayer, locale: Locale): LayerSpecification {
  const { source, layout } = layer;
  return {
    ...layer,
    id: `${PREFIX}${layer.id}`,
    ...(source !== undefined && { source: `${PREFIX}${source}` }),
    ...(layout !== undefined && {
      layout: layer.type === 'symbol' ? letter(layout, locale) : layout,
    }),
  } as unknown as LayerSpecification;
}

/** Whether what is written is a name, not the number of a road or a house. */
const isName = (field: unknown): boolean => /\bname\b|name[:_]/.test(JSON.stringify(field) ?? '');

function letter(layout: Readonly<Record<string, unknown>>, locale: Locale) {
  const field = layout['text-field'];
  if (field === undefined) return layout;
  const isBold = /bold|medium/i.test(JSON.stringify(layout['text-font']) ?? '');
  return {
    ...layout,
    'text-field': isName(field) ? createNameExpression(locale) : field,
    'text-font': [...(isBold ? FONT.medium : FONT.regular)],
    ...(locale === 'ar' && { 'text-letter-spacing': 0, 'text-transform': 'none' }),
  };
}
