import { type ChartMark, linePath } from './chart-picture';

/** Of the figures and names beside what a chart draws, px. */
export const SCALE_TEXT_PX = 11;
/** Between a figure and where the plot begins, px. */
const GAP_PX = 6;

/** A line across the plot for each value, with its figure before the plot's start. */
export function valueScale(
  ticks: readonly number[],
  {
    startX,
    endX,
    yOf,
    isMirrored,
    number,
  }: {
    /** Where the plot begins as the language reads, and where it ends, px from the left. */
    readonly startX: number;
    readonly endX: number;
    readonly yOf: (value: number) => number;
    readonly isMirrored: boolean;
    readonly number: (value: number) => string;
  },
): readonly ChartMark[] {
  return ticks.flatMap((tick): ChartMark[] => {
    const y = yOf(tick);
    return [
      {
        type: 'path',
        d: linePath([
          [startX, y],
          [endX, y],
        ]),
        stroke: tick === 0 ? 'border' : 'rule',
        strokeWidth: 1,
      },
      {
        type: 'text',
        x: isMirrored ? startX + GAP_PX : startX - GAP_PX,
        y: y + 4,
        text: number(tick),
        ink: 'muted',
        sizePx: SCALE_TEXT_PX,
        align: isMirrored ? 'left' : 'right',
      },
    ];
  });
}
