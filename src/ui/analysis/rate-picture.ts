import type { EventKind } from '../../domain/event-record';
import { type LocalDay, toCalendarDate } from '../../domain/local-day';
import { type ChartMark, type ChartPicture, linePath } from '../chart/chart-picture';
import { niceTicks } from '../chart/nice-ticks';
import { SCALE_TEXT_PX, valueScale } from '../chart/value-scale';

const START_PX = 34;
const PLOT_PX = 110;

/** Where days and figures lie in it, px. */
export function createRateLayout(dayCount: number, width: number, isMirrored: boolean) {
  const plotWidth = width - START_PX;
  const perDay = plotWidth / Math.max(1, dayCount - 1);
  return {
    top: 8,
    base: PLOT_PX + 8,
    xOf: (day: number) => (isMirrored ? plotWidth - day * perDay : START_PX + day * perDay),
    /** The day at a point, counted from the first; one beside the plot is the nearest. */
    dayAt: (x: number) => {
      const offset = isMirrored ? plotWidth - x : x - START_PX;
      return Math.min(dayCount - 1, Math.max(0, Math.round(offset / perDay)));
    },
  };
}

/** A line over all days, which begins where there is something to say. */
export function drawRate(
  sums: readonly (number | null)[],
  firstDay: LocalDay,
  kind: EventKind,
  width: number,
  isMirrored: boolean,
  words: { readonly number: (value: number) => string; readonly year: (day: LocalDay) => string },
): ChartPicture {
  const ticks = niceTicks(Math.max(0, ...sums.map((sum) => sum ?? 0)));
  const top = ticks.at(-1) ?? 1;
  const { base, xOf } = createRateLayout(sums.length, width, isMirrored);
  const yOf = (value: number) => base - (value / top) * PLOT_PX;
  const marks: ChartMark[] = [];
  const text = (content: string, x: number, y: number, align: 'left' | 'middle' | 'right') =>
    marks.push({ type: 'text', x, y, text: content, ink: 'muted', sizePx: SCALE_TEXT_PX, align });
  marks.push(
    ...valueScale(ticks, {
      startX: xOf(0),
      endX: xOf(sums.length - 1),
      yOf,
      isMirrored,
      number: words.number,
    }),
  );
  sums.forEach((_, day) => {
    const { month, dayOfMonth } = toCalendarDate(firstDay + day);
    if (month !== 1 || dayOfMonth !== 1) return;
    marks.push({
      type: 'path',
      d: linePath([
        [xOf(day), 8],
        [xOf(day), base + 4],
      ]),
      stroke: 'border',
      strokeWidth: 1,
    });
    // Beside its line, in the year's own first weeks; at the end of the data over them.
    const isAtEnd = day > sums.length * 0.92;
    const toRight = isMirrored === isAtEnd;
    text(
      words.year(firstDay + day),
      xOf(day) + (toRight ? 4 : -4),
      base + 15,
      toRight ? 'left' : 'right',
    );
  });
  const points = sums.flatMap((sum, day) => (sum === null ? [] : [[xOf(day), yOf(sum)] as const]));
  const [first, last] = [points[0], points.at(-1)];
  if (first !== undefined && last !== undefined) {
    marks.push({
      type: 'path',
      d: `${linePath([[first[0], base], ...points, [last[0], base]])}z`,
      fill: kind,
      opacity: 0.18,
    });
    marks.push({ type: 'path', d: linePath(points), stroke: kind, strokeWidth: 1.5 });
  }
  return { width, height: base + 20, marks };
}
