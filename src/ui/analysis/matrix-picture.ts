import type { EventKind } from '../../domain/event-record';
import { type ChartMark, type ChartPicture, rectPath } from '../chart/chart-picture';
import { wrapText } from '../chart/wrap-text';
import { shadeOf } from './calendar-picture';

/** High enough to be met by a finger. */
const ROW_PX = 24;
const TEXT_PX = 11;
const MAX_NAME_PX = 150;
/** Letters so wide on the whole, px; Arabic ones are narrower. */
const LETTER_PX = 5.9;
const ARABIC_LETTER_PX = 5.3;

export type MatrixRow = {
  readonly name: string;
  readonly counts: readonly number[];
  /** What a press on its name chooses. */
  readonly target?: string;
  readonly isChosen?: boolean;
};

export type MatrixColumn = {
  readonly label: string | null;
  readonly title: string;
  readonly target: string;
};

/** Where rows and columns lie, px. */
export function createMatrixLayout(columnCount: number, width: number, isMirrored: boolean) {
  const namePx = Math.min(MAX_NAME_PX, width * 0.34);
  const cell = (width - namePx) / Math.max(1, columnCount);
  return {
    namePx,
    cell,
    rowPx: ROW_PX,
    /** The left edge of a column. */
    xOf: (at: number) => (isMirrored ? width - namePx - (at + 1) * cell : namePx + at * cell),
    /** The column at a point; null: it is beside them. */
    columnAt: (x: number) => {
      const at = Math.floor((isMirrored ? width - namePx - x : x - namePx) / cell);
      return at < 0 || columnCount === 0 ? null : Math.min(columnCount - 1, at);
    },
  };
}

/** A row for every place, a column for every month; darker the more there was. */
export function drawMatrix(
  rows: readonly MatrixRow[],
  columns: readonly MatrixColumn[],
  kind: EventKind,
  width: number,
  isMirrored: boolean,
): ChartPicture {
  const { namePx, cell, xOf } = createMatrixLayout(columns.length, width, isMirrored);
  const most = Math.max(1, ...rows.flatMap(({ counts }) => counts));
  const letters = Math.floor((namePx - 6) / (isMirrored ? ARABIC_LETTER_PX : LETTER_PX));
  const marks: ChartMark[] = [];
  rows.forEach(({ name, counts, target, isChosen }, row) => {
    const lines = wrapText(name, letters, 2);
    lines.forEach((text, at) => {
      marks.push({
        type: 'text',
        x: isMirrored ? width : 0,
        y: row * ROW_PX + 16 + (at - (lines.length - 1) / 2) * (TEXT_PX + 0.5),
        text,
        ink: 'ink',
        sizePx: TEXT_PX,
        align: isMirrored ? 'right' : 'left',
        ...(target === undefined ? {} : { target }),
        ...(isChosen === true ? { isStrong: true } : {}),
      });
    });
    counts.forEach((count, at) => {
      const column = columns[at];
      if (column === undefined) return;
      marks.push({
        type: 'path',
        d: rectPath(xOf(at) + 0.5, row * ROW_PX + 2, Math.max(1, cell - 1), ROW_PX - 4),
        fill: count > 0 ? kind : 'rule',
        opacity: count > 0 ? shadeOf(count, most) : 0.5,
        ...(count > 0
          ? { target: column.target, title: `${name}, ${column.title}: ${count}` }
          : {}),
      });
    });
  });
  let free = Number.NEGATIVE_INFINITY;
  columns.forEach(({ label }, at) => {
    if (label === null || at * cell < free) return;
    // So much room a year takes, and where the data end in its first weeks there is none.
    const isAtEnd = (columns.length - at) * cell < 30;
    free = at * cell + 30;
    marks.push({
      type: 'text',
      x: isMirrored !== isAtEnd ? xOf(at) + cell : xOf(at),
      y: rows.length * ROW_PX + 14,
      text: label,
      ink: 'muted',
      sizePx: TEXT_PX,
      align: isMirrored !== isAtEnd ? 'right' : 'left',
    });
  });
  return { width, height: rows.length * ROW_PX + 20, marks };
}
