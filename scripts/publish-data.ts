import { formatDataProblem } from './check-data/data-problem';
import { findDataProblems } from './check-data/find-data-problems';
import { buildDatasetFiles } from './dataset-files';
import { readDatasetAbout, readDatasetTexts } from './dataset-texts';
import { publishVersion } from './published-versions';

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
  const publishing = publishVersion(dir, version, buildDatasetFiles(texts, about));
  const words = {
    published: `Version ${version} is in ${dir}/published/${version}/; commit it.`,
    unchanged: `Version ${version} is published already, with these data.`,
    taken: `Other data are published as version ${version}: raise "version" in ${dir}/dataset.json.`,
  };
  console.log(words[publishing]);
  return publishing === 'taken' ? 1 : 0;
}

process.exitCode = main(process.argv[2] ?? 'data');
