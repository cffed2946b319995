import { describe, expect, it } from 'vitest';
import { DEFAULT_QUESTION } from '../../../../src/domain/around-question';
import { tallyEpochs } from '../../../../src/domain/epoch-outcomes';
import { createPermutationTest } from '../../../../src/domain/permutation-test';
import { drawProfile, lagText } from '../../../../src/ui/analysis/profile-picture';
import { createEventRecord, createEventTime } from '../../../support/create-event-record';
import { day } from '../../../support/day';

const at = (index: number, start: string) =>
  createEventRecord({ index, time: createEventTime(start) });
const tally = tallyEpochs(
  {
    anchors: [at(0, '2021-03-10'), at(1, '2021-06-10')],
    outcomes: [at(2, '2021-03-11'), at(3, '2021-03-11'), at(4, '2021-06-08')],
  },
  { ...DEFAULT_QUESTION, reach: 3 },
  { from: day('2021-01-01'), to: day('2021-12-31') },
);
const test = createPermutationTest({
  ...tally.series,
  firstDay: tally.firstDay,
  model: 'shift',
  permutations: 200,
  seed: 1,
});
test.run(200);
const words = {
  number: String,
  dayOf: (row: number) => `row ${row}`,
  before: 'before',
  after: 'after',
};
const draw = (width: number, isMirrored: boolean) =>
  drawProfile(tally, test.conclude(), 'attack', width, isMirrored, words);
const bars = (width: number, isMirrored: boolean) =>
  draw(width, isMirrored).marks.flatMap((mark) =>
    mark.type === 'path' && mark.title?.includes(': ') ? [mark] : [],
  );
const leftOf = (d: string): number => Number(/^M(-?[\d.]+)/.exec(d)?.[1]);

describe('drawProfile', () => {
  it('has a bar for every day with outcomes, as high as their mean', () => {
    expect(bars(600, false).map(({ title }) => title)).toEqual(['\u200e−2: 0.5', '\u200e+1: 1']);
    const heights = bars(600, false).map(({ d }) => Number(/v(-?[\d.]+)/.exec(d)?.[1]));
    expect((heights[1] ?? 0) / (heights[0] ?? 1)).toBeCloseTo(2, 1);
  });

  it('has time run to the right, and to the left in a mirrored page', () => {
    const [a, b] = bars(600, false).map(({ d }) => leftOf(d));
    const [c, d] = bars(600, true).map(({ d: path }) => leftOf(path));
    expect(a).toBeLessThan(b ?? 0);
    expect(c).toBeGreaterThan(d ?? 0);
  });

  it.each([280, 390, 720])(
    'stands within its width and has no figure that is none, at %s',
    (width) => {
      for (const isMirrored of [false, true]) {
        const { marks, height } = draw(width, isMirrored);
        expect(height).toBeLessThan(420);
        for (const mark of marks) {
          if (mark.type === 'text') {
            expect(mark.x).toBeGreaterThanOrEqual(0);
            expect(mark.x).toBeLessThanOrEqual(width);
          } else {
            expect(mark.d).not.toMatch(/NaN|Infinity/);
            for (const [, x = ''] of mark.d.matchAll(/[ML](-?[\d.]+) /g)) {
              expect(Number(x)).toBeGreaterThanOrEqual(-0.5);
              expect(Number(x)).toBeLessThanOrEqual(width + 0.5);
            }
          }
        }
      }
    },
  );

  it('has a row to press for each anchor', () => {
    const targets = draw(600, false).marks.flatMap((mark) =>
      mark.type === 'path' && mark.target !== undefined ? [mark.target] : [],
    );
    expect(targets).toEqual(['0', '1']);
  });
});

describe('lagText', () => {
  it('has its sign in front', () => {
    expect([lagText(-7, String), lagText(0, String), lagText(3, String)]).toEqual([
      '\u200e−7',
      '0',
      '\u200e+3',
    ]);
  });
});
