import type { TimeExtent } from '../../domain/time-window';
import type { ChartBrush } from '../chart/chart-brush';
import { rectPath } from '../chart/chart-picture';
import { createRateLayout } from './rate-picture';

/** Days of the line; a press shows the days that the line sums up there. */
export function createRateBrush(
  { from, to }: TimeExtent,
  days: number,
  width: number,
  isMirrored: boolean,
): ChartBrush {
  const { xOf, dayAt, top, base } = createRateLayout(to - from + 1, width, isMirrored);
  return {
    daysAt(x) {
      const day = from + dayAt(x);
      return { from: day, to: day };
    },
    pressAt(x) {
      const day = from + dayAt(x);
      return { from: Math.max(from, day - days + 1), to: day };
    },
    outlineOf(window) {
      const [start, end] = [xOf(window.from - from), xOf(window.to - from)];
      return rectPath(Math.min(start, end), top, Math.max(1.5, Math.abs(end - start)), base - top);
    },
    unit: 'day',
    steps: { along: 1, across: 7 },
  };
}
