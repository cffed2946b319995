import type { TimeExtent } from '../../domain/time-window';
import type { ChartBrush } from '../chart/chart-brush';
import { createCalendarLayout } from './calendar-layout';

/** Days of the calendar; keys go by its weeks along, and by its days down. */
export function createCalendarBrush(
  extent: TimeExtent,
  width: number,
  isMirrored: boolean,
): ChartBrush {
  const { dayAt, outlineOf } = createCalendarLayout(extent, width, isMirrored);
  return {
    daysAt(x, y) {
      const day = dayAt(x, y);
      return { from: day, to: day };
    },
    outlineOf,
    unit: 'day',
    steps: { along: 7, across: 1 },
  };
}
