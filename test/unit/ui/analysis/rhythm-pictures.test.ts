import { describe, expect, it } from 'vitest';
import { monthsOf, runningSums } from '../../../../src/domain/rhythm';
import { drawBars } from '../../../../src/ui/analysis/bars-picture';
import { drawCalendar } from '../../../../src/ui/analysis/calendar-picture';
import { drawMatrix } from '../../../../src/ui/analysis/matrix-picture';
import { drawRate } from '../../../../src/ui/analysis/rate-picture';
import type { ChartPicture } from '../../../../src/ui/chart/chart-picture';
import { day } from '../../../support/day';

const EXTENT = { from: day('2020-11-15'), to: day('2021-02-20') };
const counts = new Float64Array(EXTENT.to - EXTENT.from + 1);
counts[0] = 1;
counts[day('2020-12-31') - EXTENT.from] = 4;
counts[day('2021-01-01') - EXTENT.from] = 2;
const words = { number: String, day: String, year: () => '2021', shortMonth: () => 'Apr' };

const months = monthsOf(EXTENT);
const PICTURES: Readonly<Record<string, (width: number, isMirrored: boolean) => ChartPicture>> = {
  calendar: (width, isMirrored) => drawCalendar(counts, EXTENT, 'attack', width, isMirrored, words),
  rate: (width, isMirrored) =>
    drawRate(runningSums(counts, 30), EXTENT.from, 'attack', width, isMirrored, words),
  bars: (width, isMirrored) =>
    drawBars(
      Array.from({ length: 24 }, (_, value) => ({ label: String(value), value })),
      'attack',
      width,
      isMirrored,
      String,
    ),
  matrix: (width, isMirrored) =>
    drawMatrix(
      [{ name: 'A province with a rather long name of its own', counts: [1, 0, 3, 0] }],
      months.map((month) => ({ label: null, title: 'a month', target: String(month) })),
      'attack',
      width,
      isMirrored,
    ),
};

const targetsOf = ({ marks }: ChartPicture) =>
  marks.flatMap((mark) => (mark.type === 'path' && mark.target !== undefined ? [mark] : []));
const leftOf = (d: string | undefined): number => Number(/^M(-?[\d.]+)/.exec(d ?? '')?.[1]);

describe.each(Object.entries(PICTURES))('the %s', (_, draw) => {
  it.each([280, 390, 760])('stands within %s px, in both directions', (width) => {
    for (const isMirrored of [false, true]) {
      const { marks, height } = draw(width, isMirrored);
      for (const mark of marks) {
        if (mark.type === 'text') {
          expect(mark.x).toBeGreaterThanOrEqual(-0.5);
          expect(mark.x).toBeLessThanOrEqual(width + 0.5);
          expect(mark.y).toBeLessThanOrEqual(height);
          continue;
        }
        expect(mark.d).not.toMatch(/NaN|Infinity/);
        for (const [, x = '', y = ''] of mark.d.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)) {
          expect(Number(x)).toBeGreaterThanOrEqual(-0.5);
          expect(Number(x)).toBeLessThanOrEqual(width + 0.5);
          expect(Number(y)).toBeLessThanOrEqual(height);
        }
      }
    }
  });
});

describe('drawCalendar', () => {
  it('has something to press on days with something, and the last of a year beside its first', () => {
    const found = targetsOf(PICTURES.calendar?.(760, false) ?? { width: 0, height: 0, marks: [] });
    expect(found.map(({ target }) => Number(target))).toEqual([
      EXTENT.from,
      day('2020-12-31'),
      day('2021-01-01'),
    ]);
    // 31 December 2020 was a Thursday in the last column, 1 January 2021 a Friday in the first.
    expect(leftOf(found[1]?.d)).toBeGreaterThan(600);
    expect(leftOf(found[2]?.d)).toBe(0.5);
    expect(found[1]?.opacity).toBe(1);
  });
});

describe('drawMatrix', () => {
  it('has its months in the order in which the language reads', () => {
    const order = (isMirrored: boolean) =>
      targetsOf(PICTURES.matrix?.(760, isMirrored) ?? { width: 0, height: 0, marks: [] }).map(
        ({ d }) => leftOf(d),
      );
    const [a = 0, b = 0] = order(false);
    const [c = 0, d = 0] = order(true);
    expect(a).toBeLessThan(b);
    expect(c).toBeGreaterThan(d);
  });
});
