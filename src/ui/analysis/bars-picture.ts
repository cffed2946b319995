import type { EventKind } from '../../domain/event-record';
import { type ChartMark, type ChartPicture, linePath, rectPath } from '../chart/chart-picture';
import { niceTicks } from '../chart/nice-ticks';
import { SCALE_TEXT_PX, valueScale } from '../chart/value-scale';

const START_PX = 34;
const BARS_PX = 90;

export type Bar = {
  readonly label: string;
  readonly value: number;
  /** What it is held against: a thin line over the bar. */
  readonly expected?: number;
};

/** Bars side by side, in the order in which the language reads; labels as far as they have room. */
export function drawBars(
  bars: readonly Bar[],
  kind: EventKind,
  width: number,
  isMirrored: boolean,
  number: (value: number) => string,
): ChartPicture {
  const ticks = niceTicks(
    Math.max(0, ...bars.map(({ value, expected = 0 }) => Math.max(value, expected))),
  );
  const top = ticks.at(-1) ?? 1;
  const base = BARS_PX + 8;
  const plotWidth = width - START_PX;
  const step = plotWidth / Math.max(1, bars.length);
  const place = (offset: number, size = 0) =>
    isMirrored ? width - START_PX - offset - size : START_PX + offset;
  const yOf = (value: number) => base - (value / top) * BARS_PX;
  const longest = Math.max(1, ...bars.map(({ label }) => label.length));
  const every = Math.max(1, Math.ceil((longest * 6.5 + 6) / step));
  const marks: ChartMark[] = [];
  marks.push(
    ...valueScale(ticks, { startX: place(0), endX: place(plotWidth), yOf, isMirrored, number }),
  );
  bars.forEach(({ label, value }, at) => {
    const size = Math.max(1, Math.min(36, step * 0.72));
    const x = place(at * step + (step - size) / 2, size);
    if (value > 0) {
      marks.push({
        type: 'path',
        d: rectPath(x, yOf(value), size, base - yOf(value)),
        fill: kind,
        title: `${label}: ${number(value)}`,
      });
    }
    if (at % every !== 0) return;
    // At the ends a long label would be cut off.
    const halfPx = label.length * 3.25;
    marks.push({
      type: 'text',
      x: Math.min(width - halfPx, Math.max(halfPx, x + size / 2)),
      y: base + 15,
      text: label,
      ink: 'muted',
      sizePx: SCALE_TEXT_PX,
      align: 'middle',
    });
  });
  const line = bars.flatMap(({ expected }, at) =>
    expected === undefined
      ? []
      : ([at, at + 1] as const).map((edge) => [place(edge * step), yOf(expected)] as const),
  );
  if (line.length > 0) {
    marks.push({ type: 'path', d: linePath(line), stroke: 'ink', strokeWidth: 1.25 });
  }
  return { width, height: base + 20, marks };
}
