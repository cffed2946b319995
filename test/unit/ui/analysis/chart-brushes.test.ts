import { describe, expect, it } from 'vitest';
import { type LocalDay, toCalendarDate } from '../../../../src/domain/local-day';
import { monthsOf } from '../../../../src/domain/rhythm';
import { createCalendarBrush } from '../../../../src/ui/analysis/calendar-brush';
import { createCalendarLayout } from '../../../../src/ui/analysis/calendar-layout';
import { createMatrixBrush } from '../../../../src/ui/analysis/matrix-brush';
import { createMatrixLayout } from '../../../../src/ui/analysis/matrix-picture';
import { createRateBrush } from '../../../../src/ui/analysis/rate-brush';
import { createRateLayout } from '../../../../src/ui/analysis/rate-picture';
import { day } from '../../../support/day';

const EXTENT = { from: day('2019-10-27'), to: day('2022-01-16') };
const DAYS = Array.from({ length: EXTENT.to - EXTENT.from + 1 }, (_, at) => EXTENT.from + at);
const CASES = [350, 760].flatMap((width) =>
  [false, true].map((isMirrored) => ({ width, isMirrored })),
);

/** The area within a path of straight lines. */
function areaOf(path: string): number {
  const rings = path.split('z').filter(Boolean);
  return rings.reduce((total, ring) => {
    const box = /^M(\S+) (\S+)h(\S+)v(\S+)h/.exec(ring);
    if (box !== null) return total + Math.abs(Number(box[3]) * Number(box[4]));
    const points = [...ring.matchAll(/[ML](\S+?) ([-\d.]+)/g)].map(([, x, y]) => [
      +(x ?? 0),
      +(y ?? 0),
    ]);
    const sum = points.reduce((twice, [x1 = 0, y1 = 0], at) => {
      const [x2 = 0, y2 = 0] = points[(at + 1) % points.length] ?? [];
      return twice + x1 * y2 - x2 * y1;
    }, 0);
    return total + Math.abs(sum) / 2;
  }, 0);
}

describe.each(CASES)('at $width px, mirrored: $isMirrored', ({ width, isMirrored }) => {
  it('the calendar finds every day where it draws it', () => {
    const { cornerOf, cell } = createCalendarLayout(EXTENT, width, isMirrored);
    const { daysAt } = createCalendarBrush(EXTENT, width, isMirrored);
    for (const one of DAYS) {
      const [x, y] = cornerOf(one);
      expect(x).toBeGreaterThanOrEqual(-0.001);
      expect(x + cell).toBeLessThanOrEqual(width + 0.001);
      expect(daysAt(x + cell / 2, y + cell / 2)).toEqual({ from: one, to: one });
    }
  });

  it('the calendar draws around as many days as a window has', () => {
    const { outlineOf, cell } = createCalendarLayout(EXTENT, width, isMirrored);
    const windows: [LocalDay, LocalDay][] = [
      [day('2020-03-10'), day('2020-03-10')],
      [day('2020-03-09'), day('2020-03-12')],
      [day('2020-03-10'), day('2020-03-16')],
      [day('2020-03-10'), day('2020-04-20')],
      [day('2020-12-20'), day('2021-07-02')],
      [EXTENT.from, EXTENT.to],
    ];
    for (const [from, to] of windows) {
      expect(areaOf(outlineOf({ from, to })) / cell ** 2).toBeCloseTo(to - from + 1, 0);
    }
  });

  it('the line finds its days, and a press there shows what it sums up', () => {
    const { xOf, top } = createRateLayout(DAYS.length, width, isMirrored);
    const { daysAt, pressAt } = createRateBrush(EXTENT, 30, width, isMirrored);
    for (const at of [0, 100, DAYS.length - 1]) {
      const one = EXTENT.from + at;
      expect(daysAt(xOf(at), top)).toEqual({ from: one, to: one });
    }
    const last = EXTENT.from + 100;
    expect(pressAt?.(xOf(100), top)).toEqual({ from: last - 29, to: last });
    expect(pressAt?.(xOf(3), top)).toEqual({ from: EXTENT.from, to: EXTENT.from + 3 });
  });

  it('the matrix finds its months, as far as there are data, and none in its names', () => {
    const months = monthsOf(EXTENT);
    const { xOf, cell, namePx } = createMatrixLayout(months.length, width, isMirrored);
    const { daysAt, outlineOf } = createMatrixBrush(months, 3, EXTENT, width, isMirrored);
    months.forEach((month, at) => {
      const found = daysAt(xOf(at) + cell / 2, 10);
      expect(toCalendarDate(found?.to ?? 0).month).toBe(toCalendarDate(month).month);
      expect(found?.from).toBe(Math.max(month, EXTENT.from));
      expect(found?.to).toBeLessThanOrEqual(EXTENT.to);
    });
    expect(daysAt(isMirrored ? width - namePx / 2 : namePx / 2, 10)).toBeNull();
    const outline = outlineOf({ from: day('2020-02-29'), to: day('2020-04-01') });
    expect(areaOf(outline)).toBeCloseTo(3 * cell * (3 * 24 - 0.5), 0);
  });
});
