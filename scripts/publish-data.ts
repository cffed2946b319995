import { formatDataProblem } from './check-data/data-problem';
import { findDataProblems } from './check-data/find-data-problems';
import { findVersionProblem } from './check-data/version-problem';
import { buildDatasetFiles } from './dataset-files';
import { readDatasetAbout, readDatasetTexts } from './dataset-texts';
import { publishVersion, readPublishedVersions } from './published-versions';

/** `tsx scripts/publish-data.ts [dir]`: keeps the present data as the version they say they are. */
function main(dir: string): number {
  const texts = readDatasetTexts(dir);
  const problems = findDataProblems(texts).filter(({ severity }) => severity === 'error');
  if (problems.length > 0) {
    for (const problem of problems) console.log(formatDataProblem(problem, dir));
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
  console.log(
    publishVersion(dir, version, built)
      ? `Version ${version} is in ${dir}/published/${version}/; commit it.`
      : `Version ${version} is published already, with these data.`,
  );
  return 0;
}

process.exitCode = main(process.argv[2] ?? 'data');
