import { createHash } from 'node:crypto';

/** How the built worker lists the page among the files it keeps. */
const LISTED = /("revision":")([0-9a-f]{32})(","url":"index\.html")/g;

/**
 * Puts what tells this page from others into the list of a built worker. Browsers look whether the
 * worker is another one: without it, readers who have been here before would keep the page they have.
 *
 * @param worker the text of `sw.js`
 * @param page the text of `index.html`
 * @throws Error where the worker does not list the page, once
 */
export function placeRevision(worker: string, page: string): string {
  const found = [...worker.matchAll(LISTED)].length;
  if (found !== 1) throw new Error(`sw.js lists index.html ${found} times: it is not of a build`);
  return worker.replace(LISTED, `$1${createHash('md5').update(page).digest('hex')}$3`);
}
