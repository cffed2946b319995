import { isDeepStrictEqual } from 'node:util';
import { isLaterVersion } from '../../src/domain/later-version';
import { parseDatasetDetails } from '../../src/domain/parse-details';
import { parseDatasetIndex } from '../../src/domain/parse-index';
import { ABOUT_FILE } from '../dataset-texts';
import type { PublishedFiles } from '../published-versions';

/** Whether a page reads the same in both, however each was written. */
const isSameData = (a: PublishedFiles, b: PublishedFiles): boolean =>
  isDeepStrictEqual(
    parseDatasetIndex(JSON.parse(a.index)),
    parseDatasetIndex(JSON.parse(b.index)),
  ) &&
  isDeepStrictEqual(
    parseDatasetDetails(JSON.parse(a.details)),
    parseDatasetDetails(JSON.parse(b.details)),
  );

/**
 * What is wrong with the version that data say they are, as a line for people; null: nothing. Data
 * that differ from what was published must be a later version than any: links are held to these.
 * @param published every version that was published
 * @param dir the dataset's folder, for the line
 */
export function findVersionProblem(
  version: string,
  built: PublishedFiles,
  published: ReadonlyMap<string, PublishedFiles>,
  dir: string,
): string | null {
  const latest = [...published.keys()].reduce<string | null>(
    (found, next) => (found === null || isLaterVersion(next, found) ? next : found),
    null,
  );
  const same = published.get(version);
  if (latest === null || isLaterVersion(version, latest)) return null;
  if (same !== undefined && isSameData(same, built)) return null;
  const what = same === undefined ? 'was never published' : 'was published with other data';
  return `${dir}/${ABOUT_FILE}  version  ${version} ${what}  -> a version after ${latest}, the last one published`;
}
