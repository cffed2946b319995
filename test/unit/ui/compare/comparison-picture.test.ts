import { describe, expect, it } from 'vitest';
import { compareRates } from '../../../../src/domain/rate-comparison';
import type { ChartPicture } from '../../../../src/ui/chart/chart-picture';
import { spanTicks } from '../../../../src/ui/chart/span-ticks';
import { drawComparison, ringPath } from '../../../../src/ui/compare/comparison-picture';
import { comparisonTable } from '../../../../src/ui/compare/comparison-table';
import { drawGrowth } from '../../../../src/ui/compare/growth-picture';
import { rateText, signedRate } from '../../../../src/ui/compare/rate-words';
import { createWords } from '../../../support/create-words';
import { expectWithin } from '../../../support/expect-within';

const row = (name: string, a: number, b: number, days: readonly [number, number] = [30, 60]) => ({
  name,
  comparison: compareRates({ count: a, days: days[0] }, { count: b, days: days[1] }),
});
const ROWS = [
  row('All', 30, 12),
  row('A group of people with a long name', 0, 5),
  row('None', 0, 0),
];
const words = {
  a: 'A',
  b: 'B',
  perDays: 'Per 30 days',
  less: 'B less A',
  number: String,
  rate: (value: number) => rateText(value, String),
  signed: (value: number) => signedRate(value, String),
};
const growthWords = { a: 'A', b: 'B', days: 'Day', number: String };

const PICTURES: Readonly<Record<string, (width: number, isMirrored: boolean) => ChartPicture>> = {
  comparison: (width, isMirrored) => drawComparison(ROWS, true, width, isMirrored, words),
  'comparison without intervals': (width, isMirrored) =>
    drawComparison(ROWS, false, width, isMirrored, words),
  'comparison of nothing': (width, isMirrored) =>
    drawComparison([row('None', 0, 0)], false, width, isMirrored, words),
  growth: (width, isMirrored) =>
    drawGrowth([0, 2, 3], [1, 1, 1, 4], width, isMirrored, growthWords),
  'growth of one day': (width, isMirrored) => drawGrowth([0], [0], width, isMirrored, growthWords),
};

describe.each(Object.entries(PICTURES))('the %s', (_, draw) => {
  it.each([300, 390, 760])('stands within %d px, in both directions', (width) => {
    for (const isMirrored of [false, true]) expectWithin(draw(width, isMirrored), width);
  });
});

describe('the comparison', () => {
  it('has the ring of A, the diamond of B and an interval in every row', () => {
    const { marks } = drawComparison(ROWS, true, 760, false, words);
    const filled = (ink: string) =>
      marks.filter((mark) => mark.type === 'path' && mark.fill === ink && mark.title !== undefined);
    expect(filled('accent')).toHaveLength(3);
    expect(filled('ink')).toHaveLength(6);
    const lines = marks.filter((mark) => mark.type === 'path' && mark.stroke === 'ink');
    expect(lines).toHaveLength(9);
    const without = drawComparison(ROWS, false, 760, false, words).marks;
    expect(without.filter((mark) => mark.type === 'path' && mark.stroke === 'ink')).toEqual([]);
  });

  it('mirrors its scales', () => {
    const xOf = (isMirrored: boolean, text: string) => {
      const found = drawComparison(ROWS, true, 760, isMirrored, words).marks.find(
        (mark) => mark.type === 'text' && mark.text === text,
      );
      return found?.type === 'text' ? found.x : Number.NaN;
    };
    expect(xOf(true, 'B less A')).toBeCloseTo(760 - xOf(false, 'B less A'), 6);
  });

  it('draws a ring that is open', () => {
    expect(ringPath(6, 6)).toMatch(/^M.* 0 1 0 .*zM.* 0 1 1 .*z$/);
  });
});

describe('the table of a comparison', () => {
  const { t } = createWords('en');
  it('has words where there is no figure', () => {
    const { rows, columns } = comparisonTable(ROWS, true, t);
    expect(rows.every((cells) => cells.length === columns.length)).toBe(true);
    expect(rows[1]?.slice(8)).toEqual(['none in A', expect.any(Number), 'no limit']);
    expect(rows[2]?.slice(8)).toEqual(['none', 'not given', 'not given']);
    expect(JSON.stringify(rows)).not.toMatch(/null|NaN/);
  });

  it('gives no intervals where windows share days', () => {
    const [first] = comparisonTable(ROWS, false, t).rows;
    expect([6, 7, 9, 10].map((at) => first?.[at])).toEqual(Array(4).fill('not given'));
  });
});

describe('spanTicks', () => {
  it.each<[number, number, readonly number[]]>([
    [0, 10, [0, 5, 10]],
    [-3, 4, [-4, -2, 0, 2, 4]],
    [-0.2, 0, [-0.2, -0.15, -0.1, -0.05, 0]],
    [0, 0, [0, 1]],
  ])('goes from %d to %d', (least, most, ticks) => {
    expect(spanTicks(least, most)).toEqual(ticks);
  });
});

describe('figures in words', () => {
  it('have their sign in front, and fewer decimals the larger they are', () => {
    expect(signedRate(-1.236, String)).toBe('\u200e−1.24');
    expect(signedRate(12.36, String)).toBe('\u200e+12.4');
    expect(signedRate(0.001, String)).toBe('0');
    expect(rateText(0.0449, String)).toBe('0.04');
  });
});
