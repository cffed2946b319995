import type { EventKind } from '../../domain/event-record';
import { type LocalDay, toCalendarDate } from '../../domain/local-day';
import type { TimeExtent } from '../../domain/time-window';
import { type ChartMark, type ChartPicture, rectPath } from '../chart/chart-picture';

const YEAR_PX = 18;
const WEEKS = 53;
const GAP_PX = 10;
const MAX_CELL_PX = 14;
/** April, July and October: more have no room on phones. */
const NAMED_MONTHS: readonly number[] = [4, 7, 10];

/** From so pale that one can be told from none, to full. */
export const shadeOf = (count: number, most: number): number =>
  0.25 + 0.75 * Math.sqrt(count / Math.max(1, most));

/** A square for every day: a block for a year, a column for a week, Sunday on top. */
export function drawCalendar(
  counts: Float64Array,
  { from, to }: TimeExtent,
  kind: EventKind,
  width: number,
  isMirrored: boolean,
  words: {
    readonly day: (day: LocalDay) => string;
    readonly year: (day: LocalDay) => string;
    readonly shortMonth: (day: LocalDay) => string;
  },
): ChartPicture {
  const cell = Math.min(MAX_CELL_PX, width / (WEEKS + 1));
  const most = counts.reduce((a, b) => Math.max(a, b), 0);
  const marks: ChartMark[] = [];
  let top = 0;
  let year = 0;
  let yearStart = 0;
  for (let day = from; day <= to; day++) {
    const date = toCalendarDate(day);
    if (date.year !== year) {
      if (year !== 0) top += YEAR_PX + 7 * cell + GAP_PX;
      year = date.year;
      // The Sunday on or before the first of January.
      const newYear = Date.UTC(year, 0, 1) / 86_400_000;
      yearStart = newYear - toCalendarDate(newYear).weekday;
      marks.push({
        type: 'text',
        x: isMirrored ? width : 0,
        y: top + 12,
        text: words.year(day),
        ink: 'muted',
        sizePx: 11,
        isStrong: true,
        align: isMirrored ? 'right' : 'left',
      });
    }
    const offset = Math.floor((day - yearStart) / 7) * cell;
    const x = isMirrored ? width - offset - cell : offset;
    if (date.dayOfMonth === 1 && NAMED_MONTHS.includes(date.month)) {
      marks.push({
        type: 'text',
        x: isMirrored ? x + cell : x,
        y: top + 12,
        text: words.shortMonth(day),
        ink: 'muted',
        sizePx: 11,
        align: isMirrored ? 'right' : 'left',
      });
    }
    const count = counts[day - from] ?? 0;
    const title = `${words.day(day)}: ${Math.round(count * 10) / 10}`;
    marks.push({
      type: 'path',
      d: rectPath(x + 0.5, top + YEAR_PX + date.weekday * cell + 0.5, cell - 1, cell - 1),
      fill: count > 0 ? kind : 'rule',
      opacity: count > 0 ? shadeOf(count, most) : 0.5,
      ...(count > 0 ? { target: String(day), title } : {}),
    });
  }
  return { width, height: top + YEAR_PX + 7 * cell + 2, marks };
}
