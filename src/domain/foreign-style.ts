import * as v from 'valibot';
import { type ForeignStyle, type GroundResult, refuseGround } from './map-ground';

/** Zooms of our map; a source must have some tile for them. */
export const MAP_MAX_ZOOM = 16;
const TILE_MAX_ZOOM = 30;

const zoomField = v.optional(v.pipe(v.number(), v.integer(), v.minValue(0)));

const sourceField = v.looseObject({
  type: v.picklist(['vector', 'raster', 'geojson']),
  url: v.optional(v.string()),
  tiles: v.optional(v.pipe(v.array(v.string()), v.minLength(1))),
  minzoom: zoomField,
  maxzoom: zoomField,
});

/** Kinds of layers that lie flat; no terrain, no sky, nothing of others' code. */
const DRAWN_LAYERS = [
  'background',
  'fill',
  'line',
  'symbol',
  'circle',
  'raster',
  'fill-extrusion',
  'heatmap',
] as const;

const layerField = v.looseObject({
  id: v.pipe(v.string(), v.minLength(1)),
  type: v.picklist(DRAWN_LAYERS),
  source: v.optional(v.string()),
  layout: v.optional(v.record(v.string(), v.unknown())),
});

const styleSchema = v.looseObject({
  version: v.literal(8),
  sources: v.record(v.string(), v.looseObject({ type: v.string() })),
  layers: v.pipe(v.array(v.looseObject({ id: v.string(), type: v.string() })), v.minLength(1)),
  sprite: v.optional(v.union([v.string(), v.array(v.unknown())])),
});

const tileJsonSchema = v.looseObject({
  tiles: v.pipe(v.array(v.string()), v.minLength(1)),
  minzoom: zoomField,
  maxzoom: zoomField,
});

/** A style that came, and the descriptions of sources it names by address. */
export type StyleAnswer = {
  readonly style: ForeignStyle;
  /** Source name to the absolute address of its TileJSON. */
  readonly descriptions: Readonly<Record<string, string>>;
};

type Place = {
  /** Where the file was fetched from; relative addresses start there. */
  readonly url: string;
  /** The one origin all addresses must have. */
  readonly origin: string;
};

/** Braces of templates survive; null: no address at all. */
function resolveAddress(text: string, base: string): URL | null {
  try {
    return new URL(text, base);
  } catch {
    return null;
  }
}

const asTemplate = (url: URL): string => url.href.replace(/%7B/gi, '{').replace(/%7D/gi, '}');

type Addresses = GroundResult<readonly string[]>;

/** Makes addresses absolute; one on another host, or with a name or password in it, is refused. */
function resolveAll(texts: readonly string[], { url, origin }: Place): Addresses {
  const resolved: string[] = [];
  for (const text of texts) {
    const address = resolveAddress(text, url);
    if (address === null) return refuseGround('not-style');
    if (address.origin !== origin || address.username !== '') {
      return refuseGround('other-host', { other: address.host || address.protocol });
    }
    resolved.push(asTemplate(address));
  }
  return { ok: true, value: resolved };
}

const areZoomsUsable = (min = 0, max = 22): boolean =>
  min <= max && max <= TILE_MAX_ZOOM && min <= MAP_MAX_ZOOM;

/**
 * Reads a style made by others. Sources and layers of kinds that the map has no use for (terrain,
 * sky, video) are left out; an address that leads to another host refuses the style as a whole.
 */
export function parseForeignStyle(value: unknown, place: Place): GroundResult<StyleAnswer> {
  const parsed = v.safeParse(styleSchema, value);
  if (!parsed.success) return refuseGround('not-style');
  const sources: Record<string, Record<string, unknown>> = {};
  const descriptions: Record<string, string> = {};
  for (const [name, given] of Object.entries(parsed.output.sources)) {
    const source = v.safeParse(sourceField, given);
    if (!source.success) continue;
    // Credits are the operator's to set: those of the file are markup.
    const { url, tiles, attribution: _, ...rest } = source.output;
    if (rest.type === 'geojson' && typeof rest.data === 'string') {
      const data = resolveAll([rest.data], place);
      if (!data.ok) return data;
      rest.data = data.value[0];
    }
    if (!areZoomsUsable(rest.minzoom, rest.maxzoom)) {
      return refuseGround('zooms', { min: rest.minzoom ?? 0, max: rest.maxzoom ?? 22 });
    }
    const addresses = resolveAll(tiles ?? (url === undefined ? [] : [url]), place);
    if (!addresses.ok) return addresses;
    if (tiles === undefined && addresses.value[0] !== undefined) {
      descriptions[name] = addresses.value[0];
    }
    sources[name] = { ...rest, ...(tiles !== undefined && { tiles: addresses.value }) };
  }
  const layers = parsed.output.layers.flatMap((given) => {
    const layer = v.safeParse(layerField, given);
    if (!layer.success) return [];
    const { source } = layer.output;
    return source === undefined || sources[source] !== undefined ? [layer.output] : [];
  });
  if (layers.length === 0) return refuseGround('not-style');
  const { sprite } = parsed.output;
  const sprites = resolveAll(typeof sprite === 'string' ? [sprite] : [], place);
  if (!sprites.ok) return sprites;
  return {
    ok: true,
    value: { style: { sources, layers, sprite: sprites.value[0] ?? null }, descriptions },
  };
}

/** Puts what a source's own description (TileJSON) says into the style. */
export function describeSource(
  style: ForeignStyle,
  name: string,
  value: unknown,
  place: Place,
): GroundResult<ForeignStyle> {
  const parsed = v.safeParse(tileJsonSchema, value);
  if (!parsed.success) return refuseGround('not-style');
  const { minzoom = 0, maxzoom = 22, bounds, scheme } = parsed.output;
  if (!areZoomsUsable(minzoom, maxzoom)) {
    return refuseGround('zooms', { min: minzoom, max: maxzoom });
  }
  const tiles = resolveAll(parsed.output.tiles, place);
  if (!tiles.ok) return tiles;
  const described = {
    minzoom,
    maxzoom,
    ...(isBounds(bounds) && { bounds }),
    ...(scheme === 'tms' && { scheme }),
    ...style.sources[name],
    tiles: tiles.value,
  };
  return { ok: true, value: { ...style, sources: { ...style.sources, [name]: described } } };
}

const isBounds = (value: unknown): boolean =>
  Array.isArray(value) && value.length === 4 && value.every((side) => Number.isFinite(side));
