import { cacheControlOf, contentTypeOf, FOREVER } from './response-headers';

/** A file as an object store has to be told of it. */
export type StoredObject = {
  readonly path: string;
  readonly type: string;
  readonly cacheControl: string;
};

/** What other servers read, or is packed: a store sends what it is told, to everybody alike. */
const NOT_STORED = /(?:^|\/)[._][^/]*$|\.(?:br|gz)$/;

/** What leads to all else, and goes up when all else is there, in this order. */
const LAST = ['sw.js', 'index.html'];

/** Whether a file waits for others: those that never change harm nobody, and go first. */
function rankOf({ path, cacheControl }: StoredObject): number {
  if (LAST.includes(path)) return 2 + LAST.indexOf(path);
  return cacheControl === FOREVER ? 0 : 1;
}

/** The files of a built page in the order in which they are to be put into an object store. */
export function listObjects(paths: readonly string[]): readonly StoredObject[] {
  return paths
    .filter((path) => !NOT_STORED.test(path))
    .map((path) => ({
      path,
      type: contentTypeOf(path),
      cacheControl: cacheControlOf(path),
    }))
    .sort((a, b) => rankOf(a) - rankOf(b) || (a.path < b.path ? -1 : 1));
}
