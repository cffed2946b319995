import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatLocalDay, toCalendarDate } from '../../../../src/domain/local-day';
import { type AxisTick, axisTicks } from '../../../../src/ui/timeline/axis-ticks';
import { type AxisScale, createAxisScale } from '../../../../src/ui/timeline/axis-view';
import { day } from '../../../support/day';

const FIRST = day('2018-12-15');
const LAST = day('2023-01-15');
const LABEL_PX = 58;

/** A stretch of the axis: days, where it lies (0-100), px, mirrored. */
const stretches = fc.tuple(
  fc.integer({ min: 14, max: LAST - FIRST }),
  fc.integer({ min: 0, max: 100 }),
  fc.integer({ min: 320, max: 3000 }),
  fc.boolean(),
);
type Stretch = typeof stretches extends fc.Arbitrary<infer Value> ? Value : never;

function scaleOf([length, share, widthPx, isMirrored]: Stretch): AxisScale {
  const start = FIRST + (share / 100) * (LAST - FIRST - length);
  return createAxisScale({ start, end: start + length }, widthPx, isMirrored);
}

/** px between each tick and the next. */
function gapsOf(ticks: readonly AxisTick[], scale: AxisScale): number[] {
  return ticks.slice(1).map((tick, before) => {
    return Math.abs(scale.toX(tick.day) - scale.toX(ticks[before]?.day ?? Number.NaN));
  });
}

/** Days and units of the ticks of a stretch, as text. */
function ticksOf(from: string, to: string, widthPx: number) {
  const scale = createAxisScale({ start: day(from), end: day(to) }, widthPx, false);
  return axisTicks(scale).map((tick) => `${formatLocalDay(tick.day)} ${tick.unit}`);
}

describe('axisTicks', () => {
  it('leaves room for the labels of months and years', () => {
    fc.assert(
      fc.property(stretches, (stretch) => {
        const scale = scaleOf(stretch);
        const ticks = axisTicks(scale).filter(({ unit }) => unit !== 'day');
        for (const gapPx of gapsOf(ticks, scale)) {
          expect(gapPx).toBeGreaterThanOrEqual(LABEL_PX - 1e-6);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('leaves half of that between a day and its neighbours, as numbers are short', () => {
    fc.assert(
      fc.property(stretches, (stretch) => {
        const scale = scaleOf(stretch);
        for (const gapPx of gapsOf(axisTicks(scale), scale)) {
          expect(gapPx).toBeGreaterThanOrEqual(LABEL_PX / 2 - 1e-6);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('marks each day once, in order and in view', () => {
    fc.assert(
      fc.property(stretches, (stretch) => {
        const scale = scaleOf(stretch);
        const days = axisTicks(scale).map((tick) => tick.day);
        expect(days).toEqual([...new Set(days)].sort((a, b) => a - b));
        for (const tick of days) {
          expect(scale.toX(tick)).toBeGreaterThan(-scale.pxPerDay - 1e-6);
          expect(scale.toX(tick)).toBeLessThan(scale.widthPx + scale.pxPerDay + 1e-6);
        }
      }),
    );
  });

  it('writes a year where one begins, and months at their first day', () => {
    fc.assert(
      fc.property(stretches, (stretch) => {
        for (const tick of axisTicks(scaleOf(stretch))) {
          const { month, dayOfMonth } = toCalendarDate(tick.day);
          const unit = dayOfMonth > 1 ? 'day' : month === 1 ? 'year' : 'month';
          expect(tick.unit).toBe(unit);
        }
      }),
    );
  });

  it('has years only where there is little room', () => {
    expect(ticksOf('2018-12-20', '2023-01-10', 320)).toEqual([
      '2019-01-01 year',
      '2020-01-01 year',
      '2021-01-01 year',
      '2022-01-01 year',
      '2023-01-01 year',
    ]);
  });

  it('has quarters on a wide screen', () => {
    expect(ticksOf('2020-12-20', '2022-01-10', 360)).toEqual([
      '2021-01-01 year',
      '2021-04-01 month',
      '2021-07-01 month',
      '2021-10-01 month',
      '2022-01-01 year',
    ]);
  });

  it('has days between months where it is zoomed in, none beside the next month', () => {
    expect(ticksOf('2021-02-25', '2021-04-03', 370)).toEqual([
      '2021-03-01 month',
      '2021-03-08 day',
      '2021-03-15 day',
      '2021-03-22 day',
      '2021-04-01 month',
    ]);
  });
});
