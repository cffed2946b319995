import { type ChartMark, type ChartPicture, linePath } from '../chart/chart-picture';
import { niceTicks } from '../chart/nice-ticks';
import { SCALE_TEXT_PX, valueScale } from '../chart/value-scale';
import { diamondPath, ringPath } from './comparison-picture';

const START_PX = 38;
/** Room for the last figures. */
const END_PX = 54;
const PLOT_PX = 150;
const LABEL_GAP_PX = 13;

/** Two lines that only rise, both from day 1 on; time runs as the language reads. */
export function drawGrowth(
  a: readonly number[],
  b: readonly number[],
  width: number,
  isMirrored: boolean,
  words: {
    readonly a: string;
    readonly b: string;
    readonly days: string;
    readonly number: (value: number) => string;
  },
): ChartPicture {
  const days = Math.max(a.length, b.length);
  const ticks = niceTicks(Math.max(a.at(-1) ?? 0, b.at(-1) ?? 0));
  const top = ticks.at(-1) ?? 1;
  const base = PLOT_PX + 10;
  const plotPx = Math.max(40, width - START_PX - END_PX);
  const flip = (offset: number) => (isMirrored ? width - offset : offset);
  const xOf = (day: number) => flip(START_PX + (day / days) * plotPx);
  const yOf = (value: number) => base - (value / top) * PLOT_PX;
  const marks: ChartMark[] = [];
  const text = (content: string, x: number, y: number, align: 'left' | 'middle' | 'right') =>
    marks.push({ type: 'text', x, y, text: content, ink: 'muted', sizePx: SCALE_TEXT_PX, align });
  marks.push(
    ...valueScale(ticks, {
      startX: xOf(0),
      endX: xOf(days),
      yOf,
      isMirrored,
      number: words.number,
    }),
  );
  for (const day of niceTicks(days)) {
    if (day > 0 && day <= days) text(words.number(day), xOf(day), base + 15, 'middle');
  }
  text(words.days, xOf(0), base + 30, isMirrored ? 'right' : 'left');

  /** A step at each day: what a day brings is there by its end. */
  const steps = (sums: readonly number[]) => [
    [xOf(0), yOf(0)] as const,
    ...sums.flatMap((sum, at) => {
      const before = at === 0 ? 0 : (sums[at - 1] ?? 0);
      if (sum === before && at < sums.length - 1) return [];
      return [[xOf(at + 1), yOf(before)] as const, [xOf(at + 1), yOf(sum)] as const];
    }),
  ];
  const [lastA, lastB] = [a.at(-1) ?? 0, b.at(-1) ?? 0];
  marks.push({ type: 'path', d: linePath(steps(a)), stroke: 'ink', strokeWidth: 1.5, dash: '5 3' });
  marks.push({ type: 'path', d: linePath(steps(b)), stroke: 'accent', strokeWidth: 2 });
  marks.push({ type: 'path', d: ringPath(xOf(a.length), yOf(lastA)), fill: 'ink' });
  marks.push({ type: 'path', d: diamondPath(xOf(b.length), yOf(lastB)), fill: 'accent' });

  // Names keep clear of each other where both lines end at one height.
  const labels = [
    { text: `${words.a} ${words.number(lastA)}`, x: xOf(a.length), y: yOf(lastA) },
    { text: `${words.b} ${words.number(lastB)}`, x: xOf(b.length), y: yOf(lastB) },
  ].sort((one, other) => one.y - other.y);
  const [upper, lower] = labels;
  if (upper && lower && lower.y - upper.y < LABEL_GAP_PX && Math.abs(lower.x - upper.x) < END_PX) {
    const middle = Math.min((upper.y + lower.y) / 2, base - LABEL_GAP_PX / 2);
    upper.y = middle - LABEL_GAP_PX / 2;
    lower.y = middle + LABEL_GAP_PX / 2;
  }
  for (const label of labels) {
    text(label.text, label.x + (isMirrored ? -9 : 9), label.y + 4, isMirrored ? 'right' : 'left');
  }
  return { width, height: base + 36, marks };
}
