import type { EventKind } from '../../domain/event-record';
import { type ChartMark, type ChartPicture, linePath, rectPath } from '../chart/chart-picture';
import { wrapText } from '../chart/wrap-text';

const TEXT_PX = 11;
const LINE_PX = 14;
/** High enough to be met by a finger. */
const LEAST_ROW_PX = 26;
/** Letters so wide on the whole, px; Arabic ones are narrower. */
const LETTER_PX = 5.9;
const ARABIC_LETTER_PX = 5.3;

export type RoleRow = {
  readonly name: string;
  /** In the order of the roles. */
  readonly counts: readonly number[];
  /** What a press on the name, and on each cell, chooses; null: all others together. */
  readonly target: string | null;
  readonly targets: readonly (string | null)[];
  /** The cell whose events the page shows; -1: those of all, the name; null: none. */
  readonly chosen: number | null;
};

/** No darker than ink on it can be read. */
const shadeOf = (count: number, most: number): number => 0.14 + 0.42 * Math.sqrt(count / most);

/**
 * A row for every actor, a column for every role, the count in each cell. Roles are named in steps
 * above their columns, each with a line down to it, so that long words have room.
 */
export function drawRoles(
  rows: readonly RoleRow[],
  roles: readonly string[],
  kind: EventKind,
  width: number,
  isMirrored: boolean,
  number: (value: number) => string,
): ChartPicture {
  const namePx = Math.min(260, Math.max(120, width * 0.4));
  const cell = Math.min(90, (width - namePx) / Math.max(1, roles.length));
  const letters = Math.floor((namePx - 8) / (isMirrored ? ARABIC_LETTER_PX : LETTER_PX));
  const most = Math.max(1, ...rows.flatMap(({ counts }) => counts));
  const xOf = (offset: number, size = 0) => (isMirrored ? width - offset - size : offset);
  const align = isMirrored ? 'right' : 'left';
  const marks: ChartMark[] = [];
  const top = roles.length * LINE_PX + 6;

  roles.forEach((role, at) => {
    const x = xOf(namePx + (at + 0.5) * cell);
    const y = (roles.length - at) * LINE_PX - 3;
    marks.push({
      type: 'path',
      d: linePath([
        [x, y + 4],
        [x, top],
      ]),
      stroke: 'border',
      strokeWidth: 1,
    });
    const end = isMirrored ? x - 4 : x + 4;
    marks.push({
      type: 'text',
      x: end,
      y,
      text: role,
      ink: 'muted',
      sizePx: TEXT_PX,
      align: isMirrored ? 'left' : 'right',
    });
  });

  let y = top;
  for (const { name, counts, target, targets, chosen } of rows) {
    const lines = wrapText(name, letters, 3);
    const height = Math.max(LEAST_ROW_PX, lines.length * LINE_PX + 8);
    lines.forEach((text, at) => {
      marks.push({
        type: 'text',
        x: xOf(0),
        y: y + height / 2 + 4 + (at - (lines.length - 1) / 2) * LINE_PX,
        text,
        ink: target === null ? 'muted' : 'ink',
        sizePx: TEXT_PX,
        align,
        ...(target === null ? {} : { target }),
        ...(chosen === null ? {} : { isStrong: true }),
      });
    });
    counts.forEach((count, at) => {
      const x = xOf(namePx + at * cell, cell);
      const picked = targets[at] ?? null;
      const title = `${name}, ${roles[at]}: ${number(count)}`;
      marks.push({
        type: 'path',
        d: rectPath(x + 1, y + 1, cell - 2, height - 2),
        fill: count > 0 ? kind : 'rule',
        opacity: count > 0 ? shadeOf(count, most) : 0.35,
        ...(count > 0 && picked !== null ? { target: picked, title } : {}),
      });
      if (chosen === at) {
        marks.push({
          type: 'path',
          d: rectPath(x + 1, y + 1, cell - 2, height - 2),
          stroke: 'ink',
          strokeWidth: 2,
        });
      }
      if (count === 0) return;
      marks.push({
        type: 'text',
        x: x + cell / 2,
        y: y + height / 2 + 4,
        text: number(count),
        ink: 'ink',
        sizePx: TEXT_PX,
        align: 'middle',
        ...(picked === null ? {} : { target: picked }),
      });
    });
    y += height;
  }
  return { width, height: y + 2, marks };
}
