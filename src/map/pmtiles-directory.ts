import type { Entry } from 'pmtiles';

/** Thrown for a directory that cannot be one. */
export class DamagedArchiveError extends Error {
  readonly code = 'damaged';
  override readonly name = 'DamagedArchiveError';
}

/** A number takes a byte or more, and an entry has four. */
const BYTES_AN_ENTRY = 4;
/** An archive of the whole world at street level has some thousands in one directory. */
const MAX_ENTRIES = 1_000_000;

/**
 * Reads a directory of an archive: four columns of numbers after their count.
 *
 * Ours and not the library's, whose loop runs for as many rounds as a damaged count says.
 * @throws DamagedArchiveError where the bytes do not hold what their count says
 */
export function parseDirectory(bytes: Uint8Array): Entry[] {
  let at = 0;
  const next = (): number => {
    let value = 0;
    for (let factor = 1; ; factor *= 128) {
      const byte = bytes[at++];
      if (byte === undefined || factor > 2 ** 49) {
        throw new DamagedArchiveError(`A number breaks off at byte ${at} of ${bytes.length}`);
      }
      value += (byte & 127) * factor;
      if (byte < 128) return value;
    }
  };

  const count = next();
  if (count > MAX_ENTRIES || count * BYTES_AN_ENTRY > bytes.length) {
    throw new DamagedArchiveError(`${count} entries in ${bytes.length} bytes`);
  }
  const column = () => Array.from({ length: count }, next);
  const steps = column();
  const runLengths = column();
  const lengths = column();
  const offsets = column();
  const entries: Entry[] = [];
  let tileId = 0;
  let end = 0;
  for (let row = 0; row < count; row++) {
    tileId += steps[row] ?? 0;
    const length = lengths[row] ?? 0;
    const written = offsets[row] ?? 0;
    // 0 stands for "right after the one before"; all others are one too high.
    const offset = written === 0 && row > 0 ? end : written - 1;
    entries.push({ tileId, offset, length, runLength: runLengths[row] ?? 0 });
    end = offset + length;
  }
  return entries;
}
