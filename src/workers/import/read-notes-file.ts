import { type ImportOutcome, MAX_IMPORT_BYTES, refuseImport } from '../../domain/note-import';
import { findInJson } from '../../domain/read-note-collection';
import { type FoundOutcome, readRecords } from '../../domain/read-records';
import { decodeFile } from './decode-file';
import { findInTable } from './find-in-table';
import { findInXml } from './find-in-xml';

/** Parts of the progress that are reached when the file is there, and when its form has been read. */
const BEGUN = 0.1;
const PARSED = 0.7;

/**
 * Reads a reader's file, whatever its name: GeoJSON, a view of ours with notes, KML, GPX, or a
 * table of points. Never throws: what cannot be read is refused with a reason.
 * @param now UTC epoch ms, for notes that do not say when they were made
 * @param onProgress how far it has got, 0-1
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
  onProgress(BEGUN);
  const found = findIn(decoded.text, (done) => onProgress(BEGUN + done * (PARSED - BEGUN)));
  if (!found.ok) return found;
  return readRecords(found.value, now, (done) => onProgress(PARSED + done * (1 - PARSED)));
}

function findIn(text: string, onProgress: (done: number) => void): FoundOutcome {
  const [first = ''] = text.trimStart();
  if (first === '<') return findInXml(text, onProgress);
  if (first !== '{' && first !== '[') return findInTable(text);
  try {
    return findInJson(JSON.parse(text));
  } catch {
    return refuseImport('broken-json');
  }
}
