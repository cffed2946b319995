import { fromCalendarDate, type LocalDay, toCalendarDate } from '../../domain/local-day';
import type { TimeExtent, TimeWindow } from '../../domain/time-window';
import { rectPath } from '../chart/chart-picture';

/** Of a block's name, px. */
export const HEAD_PX = 18;
const GAP_PX = 10;
const MAX_CELL_PX = 14;
/** From here on a block is a year, below half a year: days stay large enough to be pressed. */
const WIDE_PX = 560;

/** A year or half a year of the calendar. */
export type CalendarBlock = {
  readonly firstDay: LocalDay;
  readonly lastDay: LocalDay;
  /** The Sunday of its first week. */
  readonly firstSunday: LocalDay;
  readonly top: number;
};

/** Where every day of a calendar lies: a column for a week, Sunday on top. px. */
export type CalendarLayout = {
  readonly cell: number;
  readonly height: number;
  readonly blocks: readonly CalendarBlock[];
  /** The upper left corner of a day. */
  readonly cornerOf: (day: LocalDay) => readonly [x: number, y: number];
  /** The day at a point, or the nearest. */
  readonly dayAt: (x: number, y: number) => LocalDay;
  readonly outlineOf: (window: TimeWindow) => string;
};

/** Lays the days of all data out in a calendar so wide. */
export function createCalendarLayout(
  extent: TimeExtent,
  width: number,
  isMirrored: boolean,
): CalendarLayout {
  const months = width < WIDE_PX ? 6 : 12;
  const weeks = months === 6 ? 27 : 54;
  const cell = Math.min(MAX_CELL_PX, width / weeks);
  const blockPx = HEAD_PX + 7 * cell + GAP_PX;
  const blocks: CalendarBlock[] = [];
  const blockStart = (day: LocalDay) => {
    const { year, month } = toCalendarDate(day);
    return fromCalendarDate(year, month - ((month - 1) % months), 1);
  };
  for (let first = blockStart(extent.from); first <= extent.to; ) {
    const { year, month } = toCalendarDate(first);
    const next = fromCalendarDate(
      year + (month + months > 12 ? 1 : 0),
      ((month + months - 1) % 12) + 1,
      1,
    );
    blocks.push({
      firstDay: Math.max(first, extent.from),
      lastDay: Math.min(next - 1, extent.to),
      firstSunday: first - toCalendarDate(first).weekday,
      top: blocks.length * blockPx,
    });
    first = next;
  }
  const xOf = (column: number) => (isMirrored ? width - column * cell : column * cell);
  const columnOf = (day: LocalDay, { firstSunday }: CalendarBlock) =>
    Math.floor((day - firstSunday) / 7);
  const weekdayOf = (day: LocalDay, { firstSunday }: CalendarBlock) => (day - firstSunday) % 7;
  const blockOf = (day: LocalDay) =>
    blocks.find(({ lastDay }) => day <= lastDay) ?? (blocks.at(-1) as CalendarBlock);

  return {
    cell,
    height: blocks.length * blockPx - GAP_PX + 2,
    blocks,
    cornerOf(day) {
      const block = blockOf(day);
      const column = columnOf(day, block);
      return [
        xOf(isMirrored ? column + 1 : column),
        block.top + HEAD_PX + weekdayOf(day, block) * cell,
      ];
    },
    dayAt(x, y) {
      const at = Math.min(blocks.length - 1, Math.max(0, Math.floor(y / blockPx)));
      const block = blocks[at] as CalendarBlock;
      const column = Math.floor((isMirrored ? width - x : x) / cell);
      const row = Math.floor((y - block.top - HEAD_PX) / cell);
      const day = block.firstSunday + column * 7 + Math.min(6, Math.max(0, row));
      return Math.min(block.lastDay, Math.max(block.firstDay, day));
    },
    outlineOf(window) {
      const paths = blocks.map((block) => {
        const from = Math.max(window.from, block.firstDay);
        const to = Math.min(window.to, block.lastDay);
        if (from > to) return '';
        const [c1, w1] = [columnOf(from, block), weekdayOf(from, block)];
        const [c2, w2] = [columnOf(to, block), weekdayOf(to, block)];
        const y = (row: number) => block.top + HEAD_PX + row * cell;
        if (c1 === c2) {
          return rectPath(xOf(isMirrored ? c1 + 1 : c1), y(w1), cell, (w2 - w1 + 1) * cell);
        }
        const corners = [
          [c1, w1],
          [c1 + 1, w1],
          [c1 + 1, 0],
          [c2 + 1, 0],
          [c2 + 1, w2 + 1],
          [c2, w2 + 1],
          [c2, 7],
          [c1, 7],
        ] as const;
        const points = corners.map(([c, r]) => `${xOf(c).toFixed(2)} ${y(r).toFixed(2)}`);
        return `M${points.join('L')}z`;
      });
      return paths.join('');
    },
  };
}
