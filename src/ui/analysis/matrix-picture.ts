import type { EventKind } from '../../domain/event-record';
import { type ChartMark, type ChartPicture, rectPath } from '../chart/chart-picture';
import { shadeOf } from './calendar-picture';

const ROW_PX = 18;
const TEXT_PX = 11;
const MAX_NAME_PX = 150;

export type MatrixRow = { readonly name: string; readonly counts: readonly number[] };

/** A row for every place, a column for every month; darker the more there was. */
export function drawMatrix(
  rows: readonly MatrixRow[],
  columns: readonly {
    readonly label: string | null;
    readonly title: string;
    readonly target: string;
  }[],
  kind: EventKind,
  width: number,
  isMirrored: boolean,
): ChartPicture {
  const namePx = Math.min(MAX_NAME_PX, width * 0.34);
  const cell = (width - namePx) / Math.max(1, columns.length);
  const most = Math.max(1, ...rows.flatMap(({ counts }) => counts));
  const letters = Math.floor(namePx / 6.2);
  const marks: ChartMark[] = [];
  const xOf = (at: number) => (isMirrored ? width - namePx - (at + 1) * cell : namePx + at * cell);
  rows.forEach(({ name, counts }, row) => {
    marks.push({
      type: 'text',
      x: isMirrored ? width : 0,
      y: row * ROW_PX + 13,
      text: name.length > letters ? `${name.slice(0, letters - 1)}…` : name,
      ink: 'ink',
      sizePx: TEXT_PX,
      align: isMirrored ? 'right' : 'left',
    });
    counts.forEach((count, at) => {
      const column = columns[at];
      if (column === undefined) return;
      marks.push({
        type: 'path',
        d: rectPath(xOf(at) + 0.5, row * ROW_PX + 1, Math.max(1, cell - 1), ROW_PX - 2),
        fill: count > 0 ? kind : 'rule',
        opacity: count > 0 ? shadeOf(count, most) : 0.5,
        ...(count > 0
          ? { target: column.target, title: `${name}, ${column.title}: ${count}` }
          : {}),
      });
    });
  });
  columns.forEach(({ label }, at) => {
    if (label === null) return;
    marks.push({
      type: 'text',
      x: isMirrored ? xOf(at) + cell : xOf(at),
      y: rows.length * ROW_PX + 14,
      text: label,
      ink: 'muted',
      sizePx: TEXT_PX,
      align: isMirrored ? 'right' : 'left',
    });
  });
  return { width, height: rows.length * ROW_PX + 20, marks };
}
