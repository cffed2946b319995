import {
  bytesToHeader,
  type Cache,
  type Entry,
  FetchSource,
  type Header,
  PMTiles,
  type Source,
} from 'pmtiles';
import {
  type ArchiveInfo,
  type GroundResult,
  refuseGround,
  type TileArchive,
} from '../domain/map-ground';
import { parseDirectory } from './pmtiles-directory';
import { HEADER_BYTES, type PmtilesHeader, readPmtilesHeader } from './pmtiles-header';
import { readPmtilesMetadata } from './pmtiles-metadata';

/** Directories kept in memory; each some ten kilobytes. */
const KEPT_DIRECTORIES = 64;

/** Thrown where the archive's server does not answer as it should. */
export class ArchiveUnreachableError extends Error {
  readonly code = 'unreachable';
  override readonly name = 'ArchiveUnreachableError';
}

/** Unpacks gzip; the header's check lets nothing else in. */
async function unpack(bytes: ArrayBuffer, compression: number): Promise<ArrayBuffer> {
  if (compression !== 2) return bytes;
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(stream).arrayBuffer();
}

/** Reads and keeps headers and directories; a damaged one throws and is not kept. */
class DirectoryCache implements Cache {
  readonly #header: Header;
  readonly #directories = new Map<number, Promise<Entry[]>>();

  constructor(header: Header) {
    this.#header = header;
  }

  async getHeader(): Promise<Header> {
    return this.#header;
  }

  getDirectory(source: Source, offset: number, length: number, header: Header): Promise<Entry[]> {
    const kept = this.#directories.get(offset);
    if (kept !== undefined) return kept;
    const read = async () => {
      const { data } = await source.getBytes(offset, length);
      return parseDirectory(new Uint8Array(await unpack(data, header.internalCompression)));
    };
    const directory = read();
    directory.catch(() => this.#directories.delete(offset));
    const [oldest] = this.#directories.keys();
    if (this.#directories.size >= KEPT_DIRECTORIES && oldest !== undefined) {
      this.#directories.delete(oldest);
    }
    this.#directories.set(offset, directory);
    return directory;
  }

  async invalidate(): Promise<void> {
    this.#directories.clear();
  }
}

/** A file of the reader's own: read where it lies, a piece at a time. */
function createBlobSource(blob: Blob): Source {
  return {
    getKey: () => 'own-file',
    getBytes: async (offset, length) => ({
      data: await blob.slice(offset, offset + length).arrayBuffer(),
    }),
  };
}

/** A file on a server, a piece at a time. */
function createUrlSource(url: string): Source {
  const source = new FetchSource(url);
  return {
    getKey: () => url,
    getBytes: async (...range) => {
      try {
        return await source.getBytes(...range);
      } catch (error) {
        if (error instanceof Error && error.name === 'AbortError') throw error;
        throw new ArchiveUnreachableError(`${url}: ${String(error)}`, { cause: error });
      }
    },
  };
}

/**
 * Opens a PMTiles archive and checks that it holds a map of the region.
 * @param from a file, or an absolute address whose server answers to ranges
 * @returns `damaged` where its parts do not fit together or cannot be read
 * @throws ArchiveUnreachableError
 */
export async function openArchive(from: Blob | string): Promise<GroundResult<TileArchive>> {
  const source = typeof from === 'string' ? createUrlSource(from) : createBlobSource(from);
  const sizeBytes = typeof from === 'string' ? null : from.size;
  const data = await readBeginning(source, sizeBytes);
  if (data === null) return refuseGround('damaged');
  const header = readPmtilesHeader(new Uint8Array(data), sizeBytes);
  if (!header.ok) return header;
  const archive = new PMTiles(source, new DirectoryCache(bytesToHeader(data)), unpack);

  let metadata: unknown;
  try {
    metadata = await archive.getMetadata();
    await archive.getZxy(header.value.minZoom, 0, 0);
  } catch (error) {
    if (error instanceof ArchiveUnreachableError) throw error;
    return refuseGround('damaged');
  }
  const { layers, attribution } = readPmtilesMetadata(metadata);
  if (header.value.kind === 'vector' && layers.length === 0) return refuseGround('no-layers');
  return { ok: true, value: toTileArchive(archive, { ...header.value, layers, attribution }) };
}

/** Null: a file that has been moved or changed since the reader chose it. */
async function readBeginning(
  source: Source,
  sizeBytes: number | null,
): Promise<ArrayBuffer | null> {
  try {
    const length = Math.min(sizeBytes ?? HEADER_BYTES, HEADER_BYTES);
    return (await source.getBytes(0, length)).data;
  } catch (error) {
    if (error instanceof ArchiveUnreachableError) throw error;
    return null;
  }
}

function toTileArchive(archive: PMTiles, info: ArchiveInfo & PmtilesHeader): TileArchive {
  return {
    info,
    readTile: async (zoom, x, y, signal) =>
      (await archive.getZxy(zoom, x, y, signal))?.data ?? null,
  };
}
