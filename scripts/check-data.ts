import { checkDataset } from './check-data/check-dataset';
import { parseDatasetTexts } from './dataset-texts';

/** `tsx scripts/check-data.ts [dir]`: lists what is wrong with the dataset; exit code 1 if anything. */
function main(dir: string): number {
  const dataset = checkDataset(dir);
  if (dataset === null) return 1;
  const { texts, about, notes } = dataset;
  const { events, places, actors, sources } = parseDatasetTexts(texts);
  const counts = [
    `${events.length} events`,
    `${places.size} places`,
    `${actors.size} actors`,
    `${sources.size} sources`,
  ];
  console.log(`Dataset ${about.version} is in order: ${counts.join(', ')}; ${notes} note(s)`);
  return 0;
}

process.exitCode = main(process.argv[2] ?? 'data');
