import { detailsUrl, indexUrl } from 'virtual:dataset';
import type { Dataset, DatasetDetails } from '../domain/dataset';
import type { DatasetIssue } from '../domain/dataset-issue';
import { parseIndexInSteps } from '../domain/parse-index';
import { runInTurns } from './run-in-turns';

/** Why there is no dataset to show. */
export type DatasetFailure = { readonly code: 'network' | 'invalid'; readonly message: string };

export type DatasetLoad<Value> =
  | { readonly ok: true; readonly value: Value; readonly issues: readonly DatasetIssue[] }
  | { readonly ok: false; readonly failure: DatasetFailure };

/** Fetches JSON; a server's error page, a cut transfer and a damaged file are told apart. */
async function fetchJson(url: string): Promise<DatasetLoad<unknown>> {
  let body: string;
  try {
    // The same mode as the preload in the page's head, or the browser would fetch it twice.
    const response = await fetch(new URL(url, document.baseURI), { credentials: 'same-origin' });
    if (!response.ok) return failed('network', `HTTP ${response.status} for ${url}`);
    body = await response.text();
  } catch (error) {
    return failed('network', String(error));
  }
  try {
    return { ok: true, value: JSON.parse(body), issues: [] };
  } catch (error) {
    return failed('invalid', String(error));
  }
}

const failed = (code: DatasetFailure['code'], message: string) =>
  ({ ok: false, failure: { code, message } }) as const;

/** Details and index are of one version, whichever came. */
let detailsOfIndex: Promise<string> = Promise.resolve(detailsUrl);

/** Loads an index, of whichever version. */
export async function loadIndex(url: string): Promise<DatasetLoad<Dataset>> {
  const file = await fetchJson(url);
  if (!file.ok) return file;
  const parsed = await runInTurns(parseIndexInSteps(file.value));
  return parsed.ok
    ? { ok: true, value: parsed.dataset, issues: parsed.issues }
    : failed('invalid', parsed.issue.message);
}

/**
 * Loads the slim index: all that list, axis and map need.
 * @param version the one wanted, a version of the address; null: the current one, which also
 *   stands in for one that is not kept
 */
export async function loadDatasetIndex(version: string | null): Promise<DatasetLoad<Dataset>> {
  if (version === null) return loadIndex(indexUrl);
  const kept = import('./load-kept-index').then(({ loadKeptIndex }) => loadKeptIndex(version));
  detailsOfIndex = kept.then((found) => found?.detailsUrl ?? detailsUrl);
  return (await kept)?.load ?? loadIndex(indexUrl);
}

/** Loads what only the cards need. */
export async function loadDatasetDetails(): Promise<DatasetLoad<DatasetDetails>> {
  // What reads them is not needed for the first page either.
  const [file, { parseDetailsInSteps }] = await Promise.all([
    detailsOfIndex.then(fetchJson),
    import('../domain/parse-details'),
  ]);
  if (!file.ok) return file;
  // The reader has just touched the page: what that brings comes first.
  const parsed = await runInTurns(parseDetailsInSteps(file.value));
  if (!parsed.ok) return failed('invalid', parsed.issue.message);
  const { details, actors, sources, places, issues } = parsed;
  return { ok: true, value: { details, actors, sources, places }, issues };
}
