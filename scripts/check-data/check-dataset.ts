import type { DatasetAbout } from '../../src/domain/dataset-schema';
import { buildDatasetFiles, type DatasetFiles } from '../dataset-files';
import { type DatasetTexts, readDatasetAbout, readDatasetTexts } from '../dataset-texts';
import { readPublishedVersions } from '../published-versions';
import { formatDataProblem } from './data-problem';
import { findDataProblems } from './find-data-problems';
import { findVersionProblem } from './version-problem';

/** A dataset that is in order. */
export type OrderlyDataset = {
  readonly texts: DatasetTexts;
  readonly about: DatasetAbout;
  readonly built: DatasetFiles;
  /** How many notes there were. */
  readonly notes: number;
};

/** Reads the dataset of a folder and prints what is wrong with it; null where anything is. */
export function checkDataset(dir: string): OrderlyDataset | null {
  const texts = readDatasetTexts(dir);
  const problems = findDataProblems(texts);
  for (const problem of problems) console.log(formatDataProblem(problem, dir));
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const notes = problems.length - errors;
  if (errors > 0) {
    console.log(`${errors} problem(s), ${notes} note(s)`);
    return null;
  }
  const about = readDatasetAbout(dir);
  const built = buildDatasetFiles(texts, about);
  const problem = findVersionProblem(about.version, built, readPublishedVersions(dir), dir);
  if (problem !== null) {
    console.log(problem);
    return null;
  }
  return { texts, about, built, notes };
}
