import { addMonths, type LocalDay } from '../../domain/local-day';
import type { TimeExtent } from '../../domain/time-window';
import type { ChartBrush } from '../chart/chart-brush';
import { rectPath } from '../chart/chart-picture';
import { createMatrixLayout } from './matrix-picture';

/** Months of the matrix, over all its rows. */
export function createMatrixBrush(
  months: readonly LocalDay[],
  rowCount: number,
  extent: TimeExtent,
  width: number,
  isMirrored: boolean,
): ChartBrush {
  const { columnAt, xOf, cell, rowPx } = createMatrixLayout(months.length, width, isMirrored);
  const lastOf = (month: LocalDay) => Math.min(extent.to, addMonths(month, 1) - 1);
  return {
    daysAt(x) {
      const month = months[columnAt(x) ?? -1];
      return month === undefined ? null : { from: Math.max(extent.from, month), to: lastOf(month) };
    },
    outlineOf(window) {
      const touched = months.flatMap((month, at) =>
        month <= window.to && lastOf(month) >= window.from ? [xOf(at)] : [],
      );
      if (touched.length === 0) return '';
      return rectPath(Math.min(...touched), 0.75, touched.length * cell, rowCount * rowPx - 0.5);
    },
    unit: 'month',
    steps: { along: 1, across: 1 },
  };
}
