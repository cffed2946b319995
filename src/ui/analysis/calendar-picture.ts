import type { EventKind } from '../../domain/event-record';
import { type LocalDay, toCalendarDate } from '../../domain/local-day';
import type { TimeExtent } from '../../domain/time-window';
import { type ChartMark, type ChartPicture, rectPath } from '../chart/chart-picture';
import { createCalendarLayout } from './calendar-layout';

/** April, July and October: more have no room. */
const NAMED_MONTHS: readonly number[] = [4, 7, 10];
const TEXT_PX = 11;

/** From so pale that one can be told from none, to full. */
export const shadeOf = (count: number, most: number): number =>
  0.25 + 0.75 * Math.sqrt(count / Math.max(1, most));

/** A square for every day: a block for a year or half, a column for a week, Sunday on top. */
export function drawCalendar(
  counts: Float64Array,
  extent: TimeExtent,
  kind: EventKind,
  width: number,
  isMirrored: boolean,
  words: {
    readonly day: (day: LocalDay) => string;
    readonly year: (day: LocalDay) => string;
    readonly shortMonth: (day: LocalDay) => string;
  },
): ChartPicture {
  const { cell, height, blocks, cornerOf } = createCalendarLayout(extent, width, isMirrored);
  const most = counts.reduce((a, b) => Math.max(a, b), 0);
  const marks: ChartMark[] = [];
  const name = (x: number, top: number, text: string, isStrong: boolean) =>
    marks.push({
      type: 'text',
      x,
      y: top + 12,
      text,
      ink: 'muted',
      sizePx: TEXT_PX,
      isStrong,
      align: isMirrored ? 'right' : 'left',
    });
  for (const { firstDay, lastDay, top } of blocks) {
    name(isMirrored ? width : 0, top, words.year(firstDay), true);
    for (let day = firstDay; day <= lastDay; day++) {
      const { month, dayOfMonth } = toCalendarDate(day);
      const [x, y] = cornerOf(day);
      const start = isMirrored ? x + cell : x;
      // Beside the year there is no room for another word.
      const isFree = Math.abs(start - (isMirrored ? width : 0)) > 34;
      if (dayOfMonth === 1 && NAMED_MONTHS.includes(month) && isFree) {
        name(start, top, words.shortMonth(day), false);
      }
      const count = counts[day - extent.from] ?? 0;
      const title = `${words.day(day)}: ${Math.round(count * 10) / 10}`;
      marks.push({
        type: 'path',
        d: rectPath(x + 0.5, y + 0.5, cell - 1, cell - 1),
        fill: count > 0 ? kind : 'rule',
        opacity: count > 0 ? shadeOf(count, most) : 0.5,
        ...(count > 0 ? { target: String(day), title } : {}),
      });
    }
  }
  return { width, height, marks };
}
