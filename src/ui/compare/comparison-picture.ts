import type { RateComparison } from '../../domain/rate-comparison';
import { type ChartMark, type ChartPicture, dotPath, linePath } from '../chart/chart-picture';
import { spanTicks } from '../chart/span-ticks';

const TEXT_PX = 11;
const NAME_PX = 12.5;
const HEAD_PX = 24;
const FOOT_PX = 22;
/** From this width on, names and counts stand beside their rows, and above them on narrower ones. */
const WIDE_PX = 600;
const ROW_PX = { wide: 28, narrow: 44 } as const;
const NAMES_PX = 172;
const COUNT_PX = 34;
const GAP_PX = 28;
/** Room at the ends of an axis for half of a figure. */
const EDGE_PX = 12;
/** Of the room for both: how much the rates have, and the difference the rest. */
const RATES_SHARE = 0.42;
const MARK_PX = 4.5;
const LETTER_PX = 6.4;

/** A row with its name. */
export type NamedComparison = { readonly name: string; readonly comparison: RateComparison };

export type ComparisonWords = {
  readonly a: string;
  readonly b: string;
  readonly perDays: string;
  readonly less: string;
  readonly number: (value: number) => string;
  readonly rate: (value: number) => string;
  readonly signed: (value: number) => string;
};

/** The sign of A: a ring. */
export const ringPath = (x: number, y: number): string =>
  // Drawn the other way round, the inner one is a hole.
  dotPath(x, y, MARK_PX) + dotPath(x, y, MARK_PX - 1.8).replace(/ 0 1 0 /g, ' 0 1 1 ');

/** The sign of B: a full diamond. */
export const diamondPath = (x: number, y: number): string => {
  const size = MARK_PX + 0.8;
  return `${linePath([
    [x, y - size],
    [x + size, y],
    [x, y + size],
    [x - size, y],
  ])}z`;
};

type Axis = { readonly ticks: readonly number[]; readonly place: (value: number) => number };

/**
 * A row for each: how often in A and in B on one scale, and on another the difference with its
 * interval. All scales run as the language reads.
 *
 * @param hasIntervals without them, the difference alone
 */
export function drawComparison(
  rows: readonly NamedComparison[],
  hasIntervals: boolean,
  width: number,
  isMirrored: boolean,
  words: ComparisonWords,
): ChartPicture {
  const isWide = width >= WIDE_PX;
  const rowPx = isWide ? ROW_PX.wide : ROW_PX.narrow;
  const plotStart = isWide ? NAMES_PX + 2 * COUNT_PX + GAP_PX : EDGE_PX;
  const plotsPx = width - plotStart - GAP_PX - 2 * EDGE_PX - (isWide ? 0 : EDGE_PX);
  const ratesPx = Math.max(40, plotsPx * RATES_SHARE);
  const lessStart = plotStart + ratesPx + GAP_PX + EDGE_PX;
  const lessPx = Math.max(40, width - lessStart - EDGE_PX);
  const base = HEAD_PX + rows.length * rowPx;

  /** The physical x of an offset from where the language begins. */
  const flip = (offset: number) => (isMirrored ? width - offset : offset);
  const atStart = isMirrored ? ('right' as const) : ('left' as const);
  const atEnd = isMirrored ? ('left' as const) : ('right' as const);
  const axis = (ticks: readonly number[], start: number, lengthPx: number): Axis => {
    const [low, high] = [ticks[0] ?? 0, ticks.at(-1) ?? 1];
    return {
      ticks,
      place: (value) => flip(start + ((value - low) / (high - low)) * lengthPx),
    };
  };
  const compared = rows.map(({ comparison }) => comparison);
  const rates = axis(
    spanTicks(0, Math.max(0, ...compared.flatMap(({ rateA, rateB }) => [rateA, rateB]))),
    plotStart,
    ratesPx,
  );
  const ends = compared.flatMap(({ difference: { value, low, high } }) =>
    hasIntervals ? [low, high] : [value],
  );
  const less = axis(spanTicks(Math.min(0, ...ends), Math.max(0, ...ends)), lessStart, lessPx);

  const marks: ChartMark[] = [];
  const text = (
    content: string,
    x: number,
    y: number,
    align: 'left' | 'middle' | 'right',
    given: { readonly ink?: 'ink' | 'muted'; readonly sizePx?: number; isStrong?: boolean } = {},
  ) =>
    marks.push({
      type: 'text',
      x,
      y,
      text: content,
      ink: 'muted',
      sizePx: TEXT_PX,
      align,
      ...given,
    });
  const line = (
    from: readonly [number, number],
    to: readonly [number, number],
    ink: 'rule' | 'border' | 'ink' | 'muted',
    px = 1,
  ) => marks.push({ type: 'path', d: linePath([from, to]), stroke: ink, strokeWidth: px });

  // Heads, scales, and the lines that rows stand between.
  text(words.perDays, flip(plotStart), 11, atStart);
  text(words.less, flip(lessStart), 11, atStart);
  if (isWide) {
    text(words.a, flip(NAMES_PX + COUNT_PX), 11, atEnd, { isStrong: true });
    text(words.b, flip(NAMES_PX + 2 * COUNT_PX), 11, atEnd, { isStrong: true });
  }
  for (const [{ ticks, place }, say] of [
    [rates, words.rate],
    [less, words.signed],
  ] as const) {
    const xs = ticks.map(place);
    const roomPx = Math.abs((xs[1] ?? 0) - (xs[0] ?? 0));
    const widest = Math.max(...ticks.map((tick) => say(tick).length)) * LETTER_PX + 6;
    const every = Math.max(1, Math.ceil(widest / Math.max(1, roomPx)));
    const zero = ticks.indexOf(0);
    ticks.forEach((tick, at) => {
      const x = place(tick);
      line([x, HEAD_PX - 6], [x, base], tick === 0 ? 'border' : 'rule', tick === 0 ? 1.25 : 1);
      if ((at - zero) % every === 0) text(say(tick), x, base + 15, 'middle');
    });
  }
  rows.forEach(({ name, comparison: { a, b, rateA, rateB, difference } }, at) => {
    const top = HEAD_PX + at * rowPx;
    const y = isWide ? top + rowPx / 2 : top + rowPx - 13;
    line([0, top], [width, top], 'rule');
    const nameY = isWide ? y + 4 : top + 16;
    const room = isWide ? NAMES_PX : width - 2 * COUNT_PX - 60;
    text(shorten(name, room), flip(0), nameY, atStart, { ink: 'ink', sizePx: NAME_PX });
    if (isWide) {
      text(words.number(a.count), flip(NAMES_PX + COUNT_PX), nameY, atEnd, { ink: 'ink' });
      text(words.number(b.count), flip(NAMES_PX + 2 * COUNT_PX), nameY, atEnd, { ink: 'ink' });
    } else {
      const counts = `${words.a} ${words.number(a.count)} · ${words.b} ${words.number(b.count)}`;
      text(counts, flip(width), nameY, atEnd);
    }
    const [xA, xB] = [rates.place(rateA), rates.place(rateB)];
    if (Math.abs(xA - xB) > 2 * MARK_PX) line([xA, y], [xB, y], 'border', 1.5);
    const rateTitle = `${name}: ${words.a} ${words.rate(rateA)}, ${words.b} ${words.rate(rateB)}`;
    marks.push({ type: 'path', d: diamondPath(xB, y), fill: 'accent', title: rateTitle });
    marks.push({ type: 'path', d: ringPath(xA, y), fill: 'ink', title: rateTitle });

    const x = less.place(difference.value);
    if (hasIntervals) {
      const [low, high] = [less.place(difference.low), less.place(difference.high)];
      line([low, y], [high, y], 'ink', 1.5);
      for (const end of [low, high]) line([end, y - 4], [end, y + 4], 'ink', 1.5);
    }
    const range = `${words.signed(difference.low)} … ${words.signed(difference.high)}`;
    marks.push({
      type: 'path',
      d: dotPath(x, y, 3.2),
      fill: 'ink',
      title: `${name}: ${words.signed(difference.value)}${hasIntervals ? ` (${range})` : ''}`,
    });
  });
  line([0, base], [width, base], 'border');
  return { width, height: base + FOOT_PX, marks };
}

/** A name as far as it has room; in full it is in the table. */
function shorten(name: string, roomPx: number): string {
  const letters = Math.max(4, Math.floor(roomPx / LETTER_PX));
  return name.length <= letters ? name : `${name.slice(0, letters - 1).trimEnd()}…`;
}
