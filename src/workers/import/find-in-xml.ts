import { type Folder, gpx, kmlWithFolders, type Root } from '@tmcw/togeojson';
import { DOMParser, type Document, type Node } from '@xmldom/xmldom';
import { contentId } from '../../domain/content-id';
import { type ImportedFolder, refuseImport } from '../../domain/note-import';
import type { FoundRecord } from '../../domain/read-notes';
import type { FoundOutcome } from '../../domain/read-records';
import { isTooDeep } from './xml-depth';

/** Finds the places of a KML or GPX file. Document types are refused: they can only do harm. */
export function findInXml(text: string): FoundOutcome {
  const root = /<(?:[\w.-]+:)?([A-Za-z_][\w.-]*)/.exec(text);
  if (/<!DOCTYPE/i.test(text.slice(0, root?.index ?? text.length))) return refuseImport('doctype');
  const name = root?.[1]?.toLowerCase();
  if (name !== 'kml' && name !== 'gpx') return refuseImport('not-map-xml', { name: name ?? '' });
  if (isTooDeep(text)) return refuseImport('too-deep');
  try {
    const page = parseXml(text);
    if (name === 'kml') return findInTree(kmlWithFolders(page));
    dropExtensions(page);
    const records = gpx(page).features.map((feature) => ({ feature, folder: null }));
    return { ok: true, value: { records, folders: [], view: null, isStyled: true } };
  } catch {
    return refuseImport('broken-xml');
  }
}

/** @throws ParseError of the parser's where the text is no XML */
function parseXml(text: string): Document {
  // Small slips, such as the &nbsp; of HTML, are common in these files and do no harm.
  const parser = new DOMParser({ locator: false, onError: () => undefined });
  return parser.parseFromString(text, 'text/xml');
}

/**
 * Takes out what devices add to a point (pulse, cadence). Notes have no place for it, and the
 * converter keeps a row as long as the track for every name it meets.
 */
function dropExtensions(node: Node): void {
  for (const child of Array.from(node.childNodes)) {
    if (child.nodeName === 'extensions') node.removeChild(child);
    else dropExtensions(child);
  }
}

/** Records of a tree of folders; a folder within a folder becomes one of its own. */
function findInTree(tree: Root): FoundOutcome {
  const records: FoundRecord[] = [];
  const folders = new Map<string, ImportedFolder>();
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
  return {
    ok: true,
    value: { records, folders: [...folders.values()], view: null, isStyled: true },
  };
}

const nameOf = ({ meta }: Folder): string =>
  typeof meta.name === 'string' ? meta.name.trim().slice(0, 200) : '';
