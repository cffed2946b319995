import { checkDataset } from './check-data/check-dataset';
import { publishVersion } from './published-versions';

/** `tsx scripts/publish-data.ts [dir]`: keeps the present data as the version they say they are. */
function main(dir: string): number {
  const dataset = checkDataset(dir);
  if (dataset === null) return 1;
  const { version } = dataset.about;
  console.log(
    publishVersion(dir, version, dataset.built)
      ? `Version ${version} is in ${dir}/published/${version}/; commit it.`
      : `Version ${version} is published already, with these data.`,
  );
  return 0;
}

process.exitCode = main(process.argv[2] ?? 'data');
