import { posix } from 'node:path';
import { blankComments } from './blank-code';
import type { SourceFile } from './source-files';

/** One import or re-export of a file. */
export type FoundImport = {
  readonly specifier: string;
  /** `type`: erased by the compiler; `later`: `import()`, fetched when asked for. */
  readonly form: 'value' | 'type' | 'later';
};

/** Which folders of `src/` a folder may import from, for types too; beside itself. */
const FOLDERS: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  i18n: ['domain'],
  state: ['domain'],
  storage: ['domain'],
  workers: ['domain'],
  embed: ['domain'],
  'embed-loader': ['embed'],
  offline: ['domain'],
  sw: [],
  map: ['domain', 'state', 'i18n'],
  ui: ['domain', 'state', 'i18n'],
  app: ['domain', 'i18n', 'state', 'storage', 'workers', 'embed', 'offline', 'map', 'ui'],
};

/** Single files that may be imported where their folder may not. */
const FILES: Readonly<Record<string, RegExp>> = {
  'main.ts': /^src\/(app\/|ui\/styles\/[\w-]+\.css$)/,
  offline: /^src\/sw\/(ask-over-port|cache-names|protocol)$/,
  map: /^(data\/basemap\/[\w-]+\.geojson\?url|src\/workers\/gpu\/client)$/,
};

type PackageRule = { readonly name: RegExp; readonly users: RegExp };

/** Which files may use a package; one that is not here may be used by none. */
const PACKAGES: readonly PackageRule[] = [
  { name: /^@turf\/[\w-]+$/, users: /^src\/domain\// },
  { name: /^linkify-it$/, users: /^src\/domain\/text-links\.ts$/ },
  { name: /^valibot$/, users: /^src\/domain\// },
  { name: /^@preact\/signals$/, users: /^src\/(state|map|ui|app)\// },
  { name: /^preact(\/|$)/, users: /^src\/(ui\/|app\/|map\/MapCanvas\.tsx$)/ },
  { name: /^maplibre-gl(\/|$)/, users: /^src\/map\/maplibre\.ts$/ },
  // Only when the reader draws.
  { name: /^terra-draw(-maplibre-gl-adapter)?$/, users: /^src\/map\/terra-draw\.ts$/ },
  { name: /^kdbush$/, users: /^src\/map\/event-index\.ts$/ },
  // Areas as triangles, which MapLibre's own thread makes of its tiles with it too.
  { name: /^earcut$/, users: /^src\/map\/plain-notes-pack\.ts$/ },
  { name: /^@fontsource\//, users: /^src\/map\/basemap-urls\.ts$/ },
  { name: /^idb$/, users: /^src\/storage\// },
  // Only with a tile archive: it is no part of the map's first code.
  { name: /^pmtiles$/, users: /^src\/map\/pmtiles-(archive|directory)\.ts$/ },
  // Parsers of readers' files run in the thread that reads them, and nowhere else.
  {
    name: /^(@tmcw\/togeojson|@xmldom\/xmldom|papaparse)$/,
    users: /^src\/workers\/import\/find-in-/,
  },
  { name: /^workbox-(precaching|routing|strategies)(\/_types)?$/, users: /^src\/sw\// },
  { name: /^virtual:dataset$/, users: /^src\/app\// },
];

/** A style is plain data: what describes one needs MapLibre's types and nothing of its code. */
const TYPES_ONLY: PackageRule = { name: /^maplibre-gl$/, users: /^src\/map\// };

/** What is too large for the first paint, or is one language of two: only by `import()`. */
const LATER = /^src\/(map\/|i18n\/(first-|late-)?messages-(en|ar)$)/;

const STATEMENT =
  /(?:^|[\n;])\s*(?:import|export)\s+(type\s+)?(?:[\w*$]+\s*,?\s*)?(?:as\s+\w+\s+)?(?:\{([^}]*)\}\s*)?from\s*['"]([^'"]+)['"]/g;
const BARE = /(?:^|[\n;])\s*import\s*['"]([^'"]+)['"]/g;
const LATER_CALL = /(?:^|[^.\w])(?:import|require)\s*\(\s*['"]([^'"]+)['"]/g;

/** Reads what a file imports or passes on. */
export function readImports(code: string): FoundImport[] {
  const plain = blankComments(code);
  const found: FoundImport[] = [];
  for (const [, type, names, specifier = ''] of plain.matchAll(STATEMENT)) {
    const list = names?.split(',').filter((name) => name.trim() !== '') ?? [];
    const allTypes = list.length > 0 && list.every((name) => /^\s*type\s/.test(name));
    found.push({ specifier, form: type !== undefined || allTypes ? 'type' : 'value' });
  }
  for (const [, specifier = ''] of plain.matchAll(BARE)) found.push({ specifier, form: 'value' });
  for (const [, specifier = ''] of plain.matchAll(LATER_CALL)) {
    found.push({ specifier, form: 'later' });
  }
  return found;
}

const folderOf = (path: string): string => path.split('/')[1] ?? '';

function findRelativeProblem(path: string, { specifier, form }: FoundImport): string | null {
  const target = posix.join(posix.dirname(path), specifier);
  const from = folderOf(path);
  const to = target.startsWith('src/') ? folderOf(target) : null;
  const isFileAllowed = FILES[from]?.test(target) === true;
  if (!isFileAllowed && to !== from && (to === null || FOLDERS[from]?.includes(to) !== true)) {
    return `${from} may not import ${target}`;
  }
  if (form === 'value' && to !== from && LATER.test(target)) {
    return `${target} may come by import() only`;
  }
  return null;
}

function findPackageProblem(path: string, { specifier, form }: FoundImport): string | null {
  const rules = form === 'type' ? [...PACKAGES, TYPES_ONLY] : PACKAGES;
  const isAllowed = rules.some(({ name, users }) => name.test(specifier) && users.test(path));
  return isAllowed ? null : `may not use the package ${specifier}`;
}

/** What a file of `src/` imports against the table; empty where all is well. */
export function findImportProblems({ path, text }: SourceFile): string[] {
  const isKnown = path === 'src/main.ts' || FOLDERS[folderOf(path)] !== undefined;
  if (!isKnown) return [`${path}: its folder is not in the table of who may import whom`];
  return readImports(text).flatMap((found) => {
    const find = found.specifier.startsWith('.') ? findRelativeProblem : findPackageProblem;
    const problem = find(path, found);
    return problem === null ? [] : [`${path}: ${problem}`];
  });
}
