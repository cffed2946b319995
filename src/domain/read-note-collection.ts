import { MAX_FOLDER_NAME } from './note';
import { NOTE_FILE_VERSION } from './note-geojson';
import { type ImportedFolder, MAX_IMPORT_NOTES, refuseImport } from './note-import';
import { memberOf } from './read-geometry';
import type { FoundOutcome } from './read-records';

/** Longer than any address of a view. */
const MAX_ADDRESS = 4000;
const GEOMETRIES = new Set([
  'Point',
  'MultiPoint',
  'LineString',
  'MultiLineString',
  'Polygon',
  'MultiPolygon',
  'GeometryCollection',
]);

/** Finds the records of parsed JSON: GeoJSON of anybody's, or a view of ours with notes. */
export function findInJson(json: unknown): FoundOutcome {
  const mark = memberOf(json, 'tazamun');
  if (memberOf(json, 'type') === undefined && mark !== undefined) {
    if (typeof mark === 'number' && mark > NOTE_FILE_VERSION) return refuseImport('newer');
    if (mark !== NOTE_FILE_VERSION) return refuseImport('not-geojson');
    const address = memberOf(json, 'address');
    const view = typeof address === 'string' && address.length <= MAX_ADDRESS ? address : null;
    const found = findInGeojson(memberOf(json, 'notes'));
    return found.ok ? { ok: true, value: { ...found.value, view } } : found;
  }
  return findInGeojson(json);
}

function findInGeojson(json: unknown): FoundOutcome {
  const type = memberOf(json, 'type');
  if (type === 'Feature') return found([json], [], new Map());
  if (typeof type === 'string' && GEOMETRIES.has(type)) {
    return found([{ type: 'Feature', properties: null, geometry: json }], [], new Map());
  }
  const features = memberOf(json, 'features');
  if (type !== 'FeatureCollection' || !Array.isArray(features)) return refuseImport('not-geojson');
  const member = memberOf(json, 'tazamun');
  const version = memberOf(member, 'version');
  if (typeof version === 'number' && version > NOTE_FILE_VERSION) return refuseImport('newer');
  const listed = memberOf(member, 'folders');
  const folderOf = new Map<string, string>();
  const folders = (Array.isArray(listed) ? listed.slice(0, MAX_IMPORT_NOTES) : []).flatMap(
    (entry) => readFolder(entry, folderOf) ?? [],
  );
  return found(features, folders, folderOf);
}

/** A folder as our files list it; null where it is none. */
function readFolder(entry: unknown, folderOf: Map<string, string>): ImportedFolder | null {
  const id = memberOf(entry, 'id');
  const name = memberOf(entry, 'name');
  const notes = memberOf(entry, 'notes');
  if (typeof id !== 'string' || id === '' || id.length > 100 || !Array.isArray(notes)) return null;
  for (const note of notes) if (typeof note === 'string') folderOf.set(note, id);
  return {
    id,
    name: typeof name === 'string' ? name.slice(0, MAX_FOLDER_NAME) : '',
    isShown: memberOf(entry, 'isShown') !== false,
  };
}

function found(
  features: readonly unknown[],
  folders: readonly ImportedFolder[],
  folderOf: ReadonlyMap<string, string>,
): FoundOutcome {
  const known = new Set(folders.map(({ id }) => id));
  const records = features.map((feature) => {
    const id = memberOf(feature, 'id');
    const folder = typeof id === 'string' ? folderOf.get(id) : undefined;
    return { feature, folder: folder !== undefined && known.has(folder) ? folder : null };
  });
  return { ok: true, value: { records, folders, view: null, isStyled: true } };
}
