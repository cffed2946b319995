/** Three numbers, `1.0.0`, and nothing that could lead out of a folder of that name. */
const VERSION = /^(\d{1,4})\.(\d{1,4})\.(\d{1,4})$/;

/** A version of the dataset as a link may ask for it; null: the text is none. */
export function parseDatasetVersion(text: string): string | null {
  return VERSION.test(text) ? text : null;
}

/** Whether the first version came after the second; what is no version came before all. */
export function isLaterVersion(first: string, second: string): boolean {
  const [a, b] = [first, second].map((version) => VERSION.exec(version)?.slice(1).map(Number));
  if (a === undefined || b === undefined) return a !== undefined;
  const differing = a.findIndex((number, position) => number !== b[position]);
  return differing !== -1 && (a[differing] ?? 0) > (b[differing] ?? 0);
}

/** Where the files of a version stay, relative to the page. */
export function versionFolder(version: string): string {
  return `data/v/${version}`;
}
