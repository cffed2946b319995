import { MAP_MAX_ZOOM } from '../domain/foreign-style';
import { type GroundResult, refuseGround, type TileKind } from '../domain/map-ground';
import { REGION_BBOX } from './region-bbox';

/** Length of the fixed beginning of an archive (PMTiles specification, version 3). */
export const HEADER_BYTES = 127;

/** What the beginning of an archive says. */
export type PmtilesHeader = {
  readonly kind: TileKind;
  readonly minZoom: number;
  readonly maxZoom: number;
  /** `[west, south, east, north]`, degrees; the whole world where the archive does not say. */
  readonly bounds: readonly [number, number, number, number];
};

const MAGIC = 'PMTiles';
const VERSION = 3;
/** Deeper tiles have no number in an archive. */
const DEEPEST_ZOOM = 26;
const WORLD = [-180, -85.05113, 180, 85.05113] as const;

/** By the specification's numbers; 4 (brotli), 5 (AVIF: not in every browser), 6 (MLT) are not read. */
const TILE_KINDS: Readonly<Record<number, TileKind>> = {
  1: 'vector',
  2: 'raster',
  3: 'raster',
  4: 'raster',
};
const COMPRESSION_NONE = 1;
const COMPRESSION_GZIP = 2;

/** Where each section's offset stands; its length is the eight bytes after. */
const SECTIONS_AT = [8, 24, 40, 56] as const;

/**
 * Checks whether a file is an archive that this map can draw.
 * @param bytes the file's beginning, {@link HEADER_BYTES} or more
 * @param sizeBytes of the whole file; null: unknown
 */
export function readPmtilesHeader(
  bytes: Uint8Array,
  sizeBytes: number | null,
): GroundResult<PmtilesHeader> {
  const magic = String.fromCharCode(...bytes.subarray(0, MAGIC.length));
  if (magic !== MAGIC) return refuseGround('not-archive');
  const version = bytes[MAGIC.length] ?? 0;
  if (version !== VERSION) return refuseGround('version', { found: version });
  if (bytes.length < HEADER_BYTES) return refuseGround('cut-short');
  const view = new DataView(bytes.buffer, bytes.byteOffset, HEADER_BYTES);

  if (sizeBytes !== null) {
    const size = BigInt(sizeBytes);
    const endsWithin = (at: number) =>
      view.getBigUint64(at, true) + view.getBigUint64(at + 8, true) <= size;
    if (!SECTIONS_AT.every(endsWithin)) return refuseGround('cut-short');
  }
  const isReadable = (compression: number) =>
    compression === COMPRESSION_NONE || compression === COMPRESSION_GZIP;
  const kind = TILE_KINDS[view.getUint8(99)];
  if (kind === undefined) return refuseGround('tile-type');
  if (!isReadable(view.getUint8(97)) || (kind === 'vector' && !isReadable(view.getUint8(98)))) {
    return refuseGround('compression');
  }

  const minZoom = view.getUint8(100);
  const maxZoom = view.getUint8(101);
  if (minZoom > maxZoom || minZoom > MAP_MAX_ZOOM || maxZoom > DEEPEST_ZOOM) {
    return refuseGround('zooms', { min: minZoom, max: maxZoom });
  }
  const bounds = readBounds(view);
  const [west, south, east, north] = bounds;
  const [[regionWest, regionSouth], [regionEast, regionNorth]] = cornersOf(REGION_BBOX);
  if (west > regionEast || east < regionWest || south > regionNorth || north < regionSouth) {
    return refuseGround('elsewhere');
  }
  return { ok: true, value: { kind, minZoom, maxZoom, bounds } };
}

type Corner = readonly [number, number];
const cornersOf = ([west, south, east, north]: readonly [number, number, number, number]): [
  Corner,
  Corner,
] => [
  [west, south],
  [east, north],
];

/** Sides are whole ten-millionths of a degree; an empty or turned box says nothing. */
function readBounds(view: DataView): PmtilesHeader['bounds'] {
  const side = (at: number) => view.getInt32(at, true) / 1e7;
  const [west, south, east, north] = [side(102), side(106), side(110), side(114)];
  const isBox = west < east && south < north && Math.abs(west) <= 180 && Math.abs(east) <= 180;
  if (!isBox) return WORLD;
  return [west, Math.max(south, WORLD[1]), east, Math.min(north, WORLD[3])];
}
