import { gzipSync } from 'node:zlib';
import { GeoJSONVT } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import { zxyToTileId } from 'pmtiles';

/** A tile with its number along the archive's curve. */
type NumberedTile = { readonly tileId: number; readonly bytes: Uint8Array };

/** What an archive is made of; left out: a small map of the region. */
export type ArchiveRecipe = {
  /** By tile number; already in their form, not packed. */
  readonly tiles: readonly NumberedTile[];
  readonly tileType: number;
  readonly minZoom: number;
  readonly maxZoom: number;
  /** `[west, south, east, north]`, degrees. */
  readonly bounds: readonly [number, number, number, number];
  readonly metadata: unknown;
  /** 1 none, 2 gzip. */
  readonly compression: number;
};

/** Iraq and about it, `[west, south, east, north]`. */
export const REGION = [38, 28, 50, 38] as const;
const HEADER_BYTES = 127;
const VECTOR = 1;
const GZIP = 2;

const pack = (bytes: Uint8Array, compression: number): Uint8Array =>
  compression === GZIP ? gzipSync(bytes) : bytes;

function varint(value: number): number[] {
  const bytes: number[] = [];
  let rest = value;
  for (; rest > 127; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128);
  return [...bytes, rest];
}

/** Numbers of all tiles that touch a box at a zoom. */
function tilesOf(
  [west, south, east, north]: ArchiveRecipe['bounds'],
  zoom: number,
): { readonly x: number; readonly y: number }[] {
  const count = 2 ** zoom;
  const column = (lng: number) => Math.floor(((lng + 180) / 360) * count);
  const row = (lat: number) =>
    Math.floor(((1 - Math.asinh(Math.tan((lat * Math.PI) / 180)) / Math.PI) / 2) * count);
  const found: { x: number; y: number }[] = [];
  for (let x = column(west); x <= column(east); x++) {
    for (let y = row(north); y <= row(south); y++) found.push({ x, y });
  }
  return found;
}

/** Cuts features into vector tiles, a layer of the tiles a collection. */
export function createVectorTiles(
  layers: Readonly<Record<string, GeoJSON.FeatureCollection>>,
  maxZoom: number,
): NumberedTile[] {
  const cut = Object.entries(layers).map(([name, features]) => ({
    name,
    index: new GeoJSONVT(features, { maxZoom, indexMaxZoom: maxZoom, buffer: 64 }),
  }));
  const tiles: NumberedTile[] = [];
  for (let zoom = 0; zoom <= maxZoom; zoom++) {
    for (const { x, y } of tilesOf(REGION, zoom)) {
      const parts = cut.flatMap(({ name, index }) => {
        const tile = index.getTile(zoom, x, y);
        return tile === null ? [] : [[name, tile] as const];
      });
      if (parts.length === 0) continue;
      const bytes = fromGeojsonVt(Object.fromEntries(parts), { version: 2, extent: 4096 });
      tiles.push({ tileId: zxyToTileId(zoom, x, y), bytes });
    }
  }
  return tiles;
}

const feature = (
  geometry: GeoJSON.Geometry,
  properties: GeoJSON.GeoJsonProperties,
): GeoJSON.FeatureCollection => ({
  type: 'FeatureCollection',
  features: [{ type: 'Feature', geometry, properties }],
});

/** A square lake, a motorway and a town with a name in both languages, near 44° E 33° N. */
export const smallMap: Readonly<Record<string, GeoJSON.FeatureCollection>> = {
  water: feature(
    {
      type: 'Polygon',
      coordinates: [
        [
          [42, 32],
          [46, 32],
          [46, 34],
          [42, 34],
          [42, 32],
        ],
      ],
    },
    { class: 'lake' },
  ),
  transportation: feature(
    {
      type: 'LineString',
      coordinates: [
        [40, 33],
        [48, 33],
      ],
    },
    { class: 'motorway' },
  ),
  place: feature(
    { type: 'Point', coordinates: [44, 33.5] },
    { class: 'city', name: 'Testville', 'name:ar': 'مدينة' },
  ),
};

/** Writes a PMTiles archive of version 3 with one directory. */
export function createArchive(given: Partial<ArchiveRecipe> = {}): Uint8Array<ArrayBuffer> {
  const maxZoom = given.maxZoom ?? 6;
  const recipe: ArchiveRecipe = {
    tiles: given.tiles ?? createVectorTiles(smallMap, maxZoom),
    tileType: VECTOR,
    minZoom: 0,
    bounds: REGION,
    metadata: {
      vector_layers: Object.keys(smallMap).map((id) => ({ id, fields: {} })),
      attribution: '<a href="https://example.org">© Nobody</a>',
    },
    compression: GZIP,
    ...given,
    maxZoom,
  };
  const { compression, bounds } = recipe;
  const tiles = [...recipe.tiles].sort((a, b) => a.tileId - b.tileId);
  const packed = tiles.map(({ bytes }) => pack(bytes, compression));
  const columns = [
    tiles.map(({ tileId }, row) => tileId - (tiles[row - 1]?.tileId ?? 0)),
    tiles.map(() => 1),
    packed.map(({ length }) => length),
    packed.map((_, row) => (row === 0 ? 1 : 0)),
  ];
  const directory = Uint8Array.from([tiles.length, ...columns.flat()].flatMap(varint));
  const root = pack(directory, compression);
  const metadata = pack(new TextEncoder().encode(JSON.stringify(recipe.metadata)), compression);
  const data = Buffer.concat(packed);

  const header = new DataView(new ArrayBuffer(HEADER_BYTES));
  const sections = [root, metadata, new Uint8Array(), data];
  new TextEncoder().encodeInto('PMTiles', new Uint8Array(header.buffer));
  header.setUint8(7, 3);
  let offset = HEADER_BYTES;
  sections.forEach(({ length }, section) => {
    header.setBigUint64(8 + section * 16, BigInt(offset), true);
    header.setBigUint64(16 + section * 16, BigInt(length), true);
    offset += length;
  });
  for (const at of [72, 80, 88]) header.setBigUint64(at, BigInt(tiles.length), true);
  const settings = [1, compression, compression, recipe.tileType, recipe.minZoom, recipe.maxZoom];
  for (const [position, value] of settings.entries()) header.setUint8(96 + position, value);
  for (const [position, side] of bounds.entries()) {
    header.setInt32(102 + position * 4, side * 1e7, true);
  }
  return Uint8Array.from(Buffer.concat([new Uint8Array(header.buffer), ...sections]));
}
