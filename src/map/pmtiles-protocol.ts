import type { TileArchive } from '../domain/map-ground';
import { addProtocol } from './maplibre';
import { ARCHIVE_SCHEME } from './pmtiles-style';

/** A picture of nothing, 1 × 1 px: MapLibre wants an image where an archive has no tile. */
const createBlank = (): Promise<ImageBitmap> =>
  createImageBitmap(new ImageData(new Uint8ClampedArray(4), 1, 1));

const served = new Map<number, TileArchive>();
let lastSerial = 0;

/**
 * Makes an archive's tiles reachable for MapLibre, in place of the one before.
 * @returns the number its addresses begin with
 */
export function serveArchive(archive: TileArchive): number {
  for (const [serial, known] of served) if (known === archive) return serial;
  lastSerial += 1;
  served.clear();
  served.set(lastSerial, archive);
  addProtocol(ARCHIVE_SCHEME, async ({ url }, { signal }) => {
    const [serial = 0, zoom = 0, x = 0, y = 0] = url
      .slice(ARCHIVE_SCHEME.length + '://'.length)
      .split('/')
      .map(Number);
    const asked = served.get(serial);
    const tile = (await asked?.readTile(zoom, x, y, signal)) ?? null;
    if (tile !== null) return { data: tile };
    return { data: archive.info.kind === 'raster' ? await createBlank() : new ArrayBuffer(0) };
  });
  return lastSerial;
}
