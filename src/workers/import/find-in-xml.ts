import { type Folder, gpx, kmlWithFolders, type Root } from '@tmcw/togeojson';
import { DOMParser, type Document } from '@xmldom/xmldom';
import { contentId } from '../../domain/content-id';
import { type ImportedFolder, MAX_IMPORT_NOTES, refuseImport } from '../../domain/note-import';
import type { FoundRecord } from '../../domain/read-notes';
import type { FoundOutcome } from '../../domain/read-records';
import { splitXml, withoutElements } from './split-xml';
import { isTooDeep } from './xml-depth';

/** Elements that are records, by kind, in the order in which the converter has them. */
const RECORDS = {
  kml: [['Placemark', 'GroundOverlay']],
  gpx: [['trk'], ['rte'], ['wpt']],
} as const;

/**
 * Finds the places of a KML or GPX file. Document types are refused: they can only do harm.
 * @param onProgress how much of the file is read, 0-1
 */
export function findInXml(text: string, onProgress: (done: number) => void): FoundOutcome {
  const root = /<(?:[\w.-]+:)?([A-Za-z_][\w.-]*)/.exec(text);
  if (/<!DOCTYPE/i.test(text.slice(0, root?.index ?? text.length))) return refuseImport('doctype');
  const name = root?.[1]?.toLowerCase();
  if (name !== 'kml' && name !== 'gpx') return refuseImport('not-map-xml', { name: name ?? '' });
  if (isTooDeep(text)) return refuseImport('too-deep');
  // What devices add to a point (pulse, cadence) has no place in a note, and the converter keeps a
  // row as long as the track for every name it meets.
  const read = name === 'kml' ? text : withoutElements(text, 'extensions');
  const { count, parts } = splitXml(read, RECORDS[name]);
  if (count > MAX_IMPORT_NOTES) {
    return refuseImport('too-many', { count, limit: MAX_IMPORT_NOTES });
  }
  const records: FoundRecord[] = [];
  const folders = new Map<string, ImportedFolder>();
  let done = 0;
  try {
    for (const part of parts) {
      const page = parseXml(part.text);
      if (name === 'kml') findInTree(kmlWithFolders(page), records, folders);
      else for (const feature of gpx(page).features) records.push({ feature, folder: null });
      done += part.count;
      onProgress(count === 0 ? 1 : done / count);
    }
  } catch {
    return refuseImport('broken-xml');
  }
  const value = { records, folders: [...folders.values()], view: null, isStyled: true };
  return { ok: true, value };
}

/** @throws ParseError of the parser's where the text is no XML */
function parseXml(text: string): Document {
  // Small slips, such as the &nbsp; of HTML, are common in these files and do no harm.
  const parser = new DOMParser({ locator: false, onError: () => undefined });
  return parser.parseFromString(text, 'text/xml');
}

/** Adds records of a tree of folders; a folder within a folder becomes one of its own. */
function findInTree(
  tree: Root,
  records: FoundRecord[],
  folders: Map<string, ImportedFolder>,
): void {
  const visit = (children: Root['children'], path: readonly string[], folder: string | null) => {
    for (const child of children) {
      if (child.type !== 'folder') {
        // A link to a file elsewhere is no place, and nothing is fetched.
        if (child.properties?.['@geometry-type'] === 'networklink') continue;
        records.push({ feature: child, folder });
        continue;
      }
      const name = nameOf(child);
      const inner = [...path, name];
      const id = contentId(JSON.stringify(inner));
      if (!folders.has(id)) {
        folders.set(id, { id, name, isShown: child.meta.visibility !== '0' });
      }
      visit(child.children, inner, id);
    }
  };
  visit(tree.children, [], null);
}

const nameOf = ({ meta }: Folder): string =>
  typeof meta.name === 'string' ? meta.name.trim().slice(0, 200) : '';
