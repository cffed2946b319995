import type { EpochTally } from '../../domain/epoch-outcomes';
import type { EventKind } from '../../domain/event-record';
import type { PermutationOutcome } from '../../domain/permutation-test';
import { profileOf } from '../../domain/superposed-epochs';
import {
  type ChartMark,
  type ChartPicture,
  dotPath,
  linePath,
  rectPath,
} from '../chart/chart-picture';
import { niceTicks } from '../chart/nice-ticks';
import { SCALE_TEXT_PX, valueScale } from '../chart/value-scale';

const BARS_PX = 132;
const LABELS_PX = 20;
/** Room beside the plot: for figures at its start, for the anchors' days at its end. */
const START_PX = 34;
const END_PX = 106;
const BARE_END_PX = 10;
/** Rows of this height have room for their day. */
const TALL_ROW_PX = 13;
const MIN_ROW_PX = 3;
const MAX_ROWS_PX = 190;

export type ProfileWords = {
  readonly number: (value: number) => string;
  readonly dayOf: (anchor: number) => string;
  readonly before: string;
  readonly after: string;
};

/** Days between labels, so that they have room. */
function labelStep(reach: number, plotWidth: number): number {
  const fitting = plotWidth / 44;
  const steps = [1, 2, 7, 10, 14, 30, 45, 90];
  return steps.find((step) => (2 * reach) / step <= fitting) ?? reach;
}

/** `−7`, `0`, `+7`, with the sign in front in either direction of writing. */
export function lagText(lag: number, number: (value: number) => string): string {
  if (lag === 0) return number(0);
  return `\u200e${lag < 0 ? '−' : '+'}${number(Math.abs(lag))}`;
}

/**
 * The profile: a row of dots for every anchor, each by its day, and below them the mean of all with
 * what chance gives. Time runs as the language reads.
 */
export function drawProfile(
  { series, anchors }: EpochTally,
  outcome: PermutationOutcome | null,
  kind: EventKind,
  width: number,
  isMirrored: boolean,
  words: ProfileWords,
): ChartPicture {
  const { reach, counts } = series;
  const columns = 2 * reach + 1;
  const count = Math.max(1, anchors.length);
  const isTall = count * TALL_ROW_PX <= MAX_ROWS_PX && width > 420;
  const rowPx = isTall ? TALL_ROW_PX : Math.max(MIN_ROW_PX, Math.min(9, MAX_ROWS_PX / count));
  const rowsPx = rowPx * anchors.length;
  const plotWidth = width - START_PX - (isTall ? END_PX : BARE_END_PX);
  const columnPx = plotWidth / columns;
  const captionPx = 18;
  const barsTop = captionPx + rowsPx + 14;
  const base = barsTop + BARS_PX;

  /** The physical x of something that is `offset` px from the plot's start, and `size` wide. */
  const place = (offset: number, size = 0) =>
    isMirrored ? width - START_PX - offset - size : START_PX + offset;
  const xOf = (lag: number) => place((lag + reach) * columnPx, columnPx);
  const middleOf = (lag: number) => xOf(lag) + columnPx / 2;

  const mean = Array.from(profileOf(series), (sum) => sum / count);
  const high = Array.from(outcome?.band.high ?? [], (sum) => sum / count);
  const low = Array.from(outcome?.band.low ?? [], (sum) => sum / count);
  const ticks = niceTicks(Math.max(...mean, ...high, 0));
  const top = ticks.at(-1) ?? 1;
  const yOf = (value: number) => base - (value / top) * (BARS_PX - 4);

  const marks: ChartMark[] = [];
  const text = (
    content: string,
    x: number,
    y: number,
    align: 'left' | 'middle' | 'right',
    isStrong = false,
  ) =>
    marks.push({
      type: 'text',
      x,
      y,
      text: content,
      ink: 'muted',
      sizePx: SCALE_TEXT_PX,
      align,
      isStrong,
    });

  // The day itself, through rows and bars.
  marks.push({
    type: 'path',
    d: rectPath(xOf(0), captionPx, columnPx, base - captionPx),
    fill: 'accent',
    opacity: 0.1,
  });
  text(words.before, middleOf(0) + (isMirrored ? 8 : -8), 11, isMirrored ? 'left' : 'right');
  text(words.after, middleOf(0) + (isMirrored ? -8 : 8), 11, isMirrored ? 'right' : 'left');

  anchors.forEach((_, row) => {
    const y = captionPx + (row + 0.5) * rowPx;
    const day = series.anchors[row] ?? 0;
    if (rowPx >= 6) {
      const ends = [place(0), place(plotWidth)] as const;
      marks.push({
        type: 'path',
        d: linePath([
          [ends[0], y],
          [ends[1], y],
        ]),
        stroke: 'rule',
        strokeWidth: 1,
      });
    }
    for (let lag = -reach; lag <= reach; lag++) {
      const amount = counts[day + lag] ?? 0;
      if (amount === 0) continue;
      const most = Math.max(1.2, Math.min(columnPx * 0.75, rowPx * 0.48));
      const radius = Math.min(most, Math.max(1.2, most * 0.5 * Math.sqrt(amount)));
      marks.push({ type: 'path', d: dotPath(middleOf(lag), y, radius), fill: kind });
    }
    const name = words.dayOf(row);
    if (isTall) text(name, place(plotWidth + 8), y + 4, isMirrored ? 'right' : 'left');
  });

  marks.push(
    ...valueScale(ticks, {
      startX: place(0),
      endX: place(plotWidth),
      yOf,
      isMirrored,
      number: words.number,
    }),
  );
  const steps = (values: readonly number[]) =>
    values.flatMap((value, at) => {
      const from = place(at * columnPx);
      const to = place((at + 1) * columnPx);
      return [
        [from, yOf(value)],
        [to, yOf(value)],
      ] as const;
    });
  if (outcome !== null) {
    marks.push({
      type: 'path',
      d: `${linePath([...steps(high), ...steps(low).reverse()])}z`,
      fill: 'ink',
      opacity: 0.13,
    });
  }
  mean.forEach((value, at) => {
    if (value === 0) return;
    const gap = columnPx > 4 ? 1 : 0;
    marks.push({
      type: 'path',
      d: rectPath(xOf(at - reach) + gap / 2, yOf(value), columnPx - gap, base - yOf(value)),
      fill: kind,
      title: `${lagText(at - reach, words.number)}: ${words.number(Math.round(value * 100) / 100)}`,
    });
  });
  if (outcome !== null) {
    marks.push({
      type: 'path',
      d: linePath(steps(high)),
      stroke: 'ink',
      strokeWidth: 1,
      opacity: 0.55,
    });
    marks.push({
      type: 'path',
      d: linePath(steps(low)),
      stroke: 'ink',
      strokeWidth: 1,
      opacity: 0.55,
    });
  }
  const step = labelStep(reach, plotWidth);
  for (let lag = -reach; lag <= reach; lag++) {
    if (lag % step !== 0) continue;
    text(lagText(lag, words.number), middleOf(lag), base + 15, 'middle', lag === 0);
  }
  // On top, so that the whole of a row can be pressed.
  anchors.forEach((_, row) => {
    marks.push({
      type: 'path',
      d: rectPath(isMirrored ? 0 : START_PX, captionPx + row * rowPx, width - START_PX, rowPx),
      fill: 'paper',
      opacity: 0,
      target: String(row),
      title: words.dayOf(row),
    });
  });
  return { width, height: base + LABELS_PX, marks };
}
