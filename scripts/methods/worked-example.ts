import { AROUND_EXAMPLES } from '../../src/domain/around-examples';
import {
  type AroundQuestion,
  DEFAULT_QUESTION,
  PERMUTATION_SEED,
  PERMUTATIONS,
} from '../../src/domain/around-question';
import type { Dataset } from '../../src/domain/dataset';
import { type EpochTally, tallyEpochs } from '../../src/domain/epoch-outcomes';
import { createFilterColumns } from '../../src/domain/filter-columns';
import { runFilter } from '../../src/domain/filter-outcome';
import { parseDatasetIndex } from '../../src/domain/parse-index';
import {
  createPermutationTest,
  NULL_MODELS,
  type NullModel,
  type PermutationOutcome,
} from '../../src/domain/permutation-test';
import { sensitivityRows } from '../../src/domain/sensitivity';
import { EPOCH_TOTALS } from '../../src/domain/superposed-epochs';
import { extentOf } from '../../src/domain/time-window';
import { buildDatasetFiles } from '../dataset-files';
import { readDatasetAbout, readDatasetTexts } from '../dataset-texts';

const QUESTION: AroundQuestion = { ...DEFAULT_QUESTION, anchors: AROUND_EXAMPLES.qudsForce };

const NAMES = {
  before: '14 days before',
  on: 'the day itself',
  after: '14 days after',
  difference: 'after less before',
  total: 'whole window',
} as const;

/** The dataset as the page gets it. */
export function readShipped(): Dataset {
  const files = buildDatasetFiles(readDatasetTexts('data'), readDatasetAbout('data'));
  const index = parseDatasetIndex(JSON.parse(files.index));
  if (!index.ok) throw new Error('The dataset cannot be read');
  return index.dataset;
}

function tally({ events }: Dataset, question: AroundQuestion): EpochTally {
  const subject = { columns: createFilterColumns(events), details: null, text: null };
  const through = (filter: AroundQuestion['anchors']) => {
    const { failures } = runFilter(subject, filter);
    return events.filter(({ index }) => failures[index] === 0);
  };
  const chosen = { anchors: through(question.anchors), outcomes: through(question.outcomes) };
  return tallyEpochs(chosen, question, extentOf(events.map(({ time }) => time)));
}

function askChance({ series, firstDay }: EpochTally, model: NullModel): PermutationOutcome {
  const test = createPermutationTest({
    ...series,
    firstDay,
    model,
    permutations: PERMUTATIONS,
    seed: PERMUTATION_SEED,
  });
  test.run(PERMUTATIONS);
  return test.conclude();
}

const figure = (value: number): string => String(Math.round(value * 10) / 10);

function tableOf(outcome: PermutationOutcome): string[] {
  return EPOCH_TOTALS.map((name) => {
    const { low, high } = outcome.ranges[name];
    const p = name === 'difference' || name === 'total' ? outcome.p[name].toFixed(3) : '';
    const counted = figure(outcome.observed[name]);
    return `| ${NAMES[name]} | ${counted} | ${figure(low)} to ${figure(high)} | ${p} |`;
  });
}

/** The worked example of `docs/METHODS.md`, in Markdown, from the dataset as it is. */
export function writeExample(): string {
  const dataset = readShipped();
  const asked = tally(dataset, QUESTION);
  const { losses, anchors, outcomes, overlapping } = asked;
  const days = anchors.map(({ events: [first] }) => first.time.start.slice(0, 10)).join(', ');
  const models = NULL_MODELS.map((model) => [model, askChance(asked, model)] as const);
  const rows = sensitivityRows(QUESTION).map(({ variant, choices }) => {
    const turned = tally(dataset, { ...QUESTION, choices });
    const { observed, ranges, p } = askChance(turned, 'shift');
    const { low, high } = ranges.difference;
    const range = `${figure(low)} to ${figure(high)}`;
    return (
      `| ${variant} | ${turned.anchors.length} | ${turned.outcomes.length} | ${figure(observed.before)} ` +
      `| ${figure(observed.after)} | ${range} | ${p.difference.toFixed(3)} |`
    );
  });
  return [
    `Version ${dataset.version} of the dataset; visits of the Quds Force commander to Baghdad, attacks anywhere, ±14 days.`,
    `${anchors.length} days are looked around: ${days}. Left out: ${losses.anchorsOfMonth} known only to the month,`,
    `${losses.anchorsAtEdge} whose window reaches beyond the data. ${outcomes.length} attacks are counted; ${losses.outcomesOfMonth} known only to the`,
    `month are left out. ${overlapping} of the windows overlap with another.`,
    ...models.flatMap(([model, outcome]) => [
      '',
      `By \`${model}\`, ${PERMUTATIONS} permutations, seed ${PERMUTATION_SEED}:`,
      '',
      '| days | counted | by chance, nine in ten | p |',
      '| --- | --- | --- | --- |',
      ...tableOf(outcome),
    ]),
    '',
    'With other choices, by `shift`; chance and p are of after less before:',
    '',
    '| choice | days | counted | before | after | by chance | p |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

/** Parts of the page that are written by `npm run methods`. */
type WrittenPart = 'worked example' | 'two windows';

/** The page with one of its parts written anew. @throws where the page has no place for it */
export function replaceExample(
  page: string,
  example: string,
  part: WrittenPart = 'worked example',
): string {
  const [before, after] = [`<!-- ${part}: npm run methods -->`, `<!-- end of the ${part} -->`];
  const [start, end] = [page.indexOf(before), page.indexOf(after)];
  if (start < 0 || end < start) throw new Error(`The page has no place for the ${part}`);
  return `${page.slice(0, start + before.length)}\n\n${example}\n\n${page.slice(end)}`;
}
