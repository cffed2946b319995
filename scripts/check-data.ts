import { formatDataProblem } from './check-data/data-problem';
import { findDataProblems } from './check-data/find-data-problems';
import { findVersionProblem } from './check-data/version-problem';
import { buildDatasetFiles } from './dataset-files';
import { parseDatasetTexts, readDatasetAbout, readDatasetTexts } from './dataset-texts';
import { readPublishedVersions } from './published-versions';

/** `tsx scripts/check-data.ts [dir]`: lists what is wrong with the dataset; exit code 1 if anything. */
function main(dir: string): number {
  const texts = readDatasetTexts(dir);
  const problems = findDataProblems(texts);
  for (const problem of problems) console.log(formatDataProblem(problem, dir));
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const notes = problems.length - errors;
  if (errors > 0) {
    console.log(`${errors} problem(s), ${notes} note(s)`);
    return 1;
  }
  const about = readDatasetAbout(dir);
  const { version } = about;
  const built = buildDatasetFiles(texts, about);
  const versionProblem = findVersionProblem(version, built, readPublishedVersions(dir), dir);
  if (versionProblem !== null) {
    console.log(versionProblem);
    return 1;
  }
  const { events, places, actors, sources } = parseDatasetTexts(texts);
  const counts = [
    `${events.length} events`,
    `${places.size} places`,
    `${actors.size} actors`,
    `${sources.size} sources`,
  ];
  console.log(`Dataset ${version} is in order: ${counts.join(', ')}; ${notes} note(s)`);
  return 0;
}

process.exitCode = main(process.argv[2] ?? 'data');
