import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readLicenceText } from './read-licence-text';

/** A package of which something is in the built page. */
export type ShippedPackage = {
  readonly name: string;
  readonly version: string;
  /** An SPDX expression; `unknown` where the package has none. */
  readonly licence: string;
  readonly text: string;
};

type LockEntry = {
  readonly version?: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
};
type Lock = { readonly packages: Readonly<Record<string, LockEntry>> };

/** Licences of packages that say theirs in no form of today, as their own text has them. */
const READ_BY_A_PERSON: Readonly<Record<string, string>> = { arc: 'BSD-2-Clause' };

const IMPORTED =
  /(?:from|import|import\(|url\()\s*['"]((?:@[\w.-]+\/)?[a-z][\w.-]*)(?:\/[^'"]*)?['"]/g;

/** Packages that the source names, in whichever list of `package.json` they are. */
function importedPackages(root: string): readonly string[] {
  const entries = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && /\.(?:tsx?|css)$/.test(entry.name));
  const texts = files.map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
  return texts.flatMap((text) => [...text.matchAll(IMPORTED)].map(([, name = '']) => name));
}

/** Where a package finds another, as Node looks for it: in its own folder, then in those above. */
function resolvePackage(lock: Lock, from: string, name: string): string | null {
  for (let folder = from; ; ) {
    const candidate = `${folder === '' ? '' : `${folder}/`}node_modules/${name}`;
    if (lock.packages[candidate] !== undefined) return candidate;
    if (folder === '') return null;
    folder = folder.slice(0, Math.max(0, folder.lastIndexOf('node_modules/') - 1));
  }
}

/**
 * Every package of which something may be in the built page: those the source names and the
 * `dependencies`, with all that these need. Packages of types alone leave nothing in it.
 */
export function findShippedPackages(root: string): readonly ShippedPackage[] {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as Lock;
  const named = [
    ...Object.keys(lock.packages['']?.dependencies ?? {}),
    ...importedPackages(root),
    // Its outlines are in the map's ground.
    'world-atlas',
  ];
  const found = new Set<string>();
  const waiting = named.map((name) => resolvePackage(lock, '', name));
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (path === null || found.has(path) || path.includes('node_modules/@types/')) continue;
    found.add(path);
    const from = path;
    const needed = Object.keys(lock.packages[path]?.dependencies ?? {});
    waiting.push(...needed.map((name) => resolvePackage(lock, from, name)));
  }
  return [...found].sort().map((path) => {
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    const { version = '', license } = lock.packages[path] ?? {};
    const licence = license ?? READ_BY_A_PERSON[name] ?? 'unknown';
    return { name, version, licence, text: readLicenceText(join(root, path), licence) };
  });
}
