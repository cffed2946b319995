import { type ImportOutcome, MAX_IMPORT_BYTES, refuseImport } from '../../domain/note-import';
import { findInJson } from '../../domain/read-note-collection';
import { type FoundOutcome, readRecords } from '../../domain/read-records';
import { decodeFile } from './decode-file';
import { findInTable } from './find-in-table';
import { findInXml } from './find-in-xml';

/**
 * Reads a reader's file, whatever its name: GeoJSON, a view of ours with notes, KML, GPX, or a
 * table of points. Never throws: what cannot be read is refused with a reason.
 * @param now UTC epoch ms, for notes that do not say when they were made
 * @param onProgress how much of what was found is checked, 0-1
 */
export function readNotesFile(
  bytes: Uint8Array,
  now: number,
  onProgress: (done: number) => void,
): ImportOutcome {
  if (bytes.length > MAX_IMPORT_BYTES) {
    return refuseImport('too-large', { size: bytes.length, limit: MAX_IMPORT_BYTES });
  }
  const decoded = decodeFile(bytes);
  if (!decoded.ok) return decoded;
  const found = findIn(decoded.text);
  return found.ok ? readRecords(found.value, now, onProgress) : found;
}

function findIn(text: string): FoundOutcome {
  const [first = ''] = text.trimStart();
  if (first === '<') return findInXml(text);
  if (first !== '{' && first !== '[') return findInTable(text);
  try {
    return findInJson(JSON.parse(text));
  } catch {
    return refuseImport('broken-json');
  }
}
