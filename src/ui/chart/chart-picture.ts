import type { EventKind } from '../../domain/event-record';

/** Colours by their name in the page's tokens: a picture follows the theme until it is taken away. */
export type ChartInk = 'ink' | 'muted' | 'rule' | 'border' | 'accent' | 'paper' | EventKind;

type Painted = {
  readonly fill?: ChartInk;
  readonly stroke?: ChartInk;
  /** px. */
  readonly strokeWidth?: number;
  readonly dash?: string;
  /** 0-1. */
  readonly opacity?: number;
};

/** One thing in a chart, px from the upper left corner in either language. */
export type ChartMark =
  | (Painted & {
      readonly type: 'path';
      /** As SVG has it. */
      readonly d: string;
      /** What a press on it chooses. */
      readonly target?: string;
      /** What it is, for the pointer. */
      readonly title?: string;
    })
  | {
      readonly type: 'text';
      readonly x: number;
      /** Of the base line. */
      readonly y: number;
      readonly text: string;
      readonly ink: ChartInk;
      readonly sizePx: number;
      readonly isStrong?: boolean;
      /** Which of its ends is at x, whatever the direction of the letters. */
      readonly align: 'left' | 'middle' | 'right';
      /** Stands on a ground of paper, where it lies over something. */
      readonly isHaloed?: boolean;
      readonly target?: string;
    };

/** A chart as plain data: drawn on the page, written as SVG and painted as PNG from the same. */
export type ChartPicture = {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly ChartMark[];
};

const round = (value: number): number => Math.round(value * 100) / 100;

/** The path of a rectangle. */
export function rectPath(x: number, y: number, width: number, height: number): string {
  return `M${round(x)} ${round(y)}h${round(width)}v${round(height)}h${round(-width)}z`;
}

/** The path of a dot. */
export function dotPath(x: number, y: number, radius: number): string {
  const r = round(radius);
  return `M${round(x - radius)} ${round(y)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
}

/** The path through some points. */
export function linePath(points: readonly (readonly [x: number, y: number])[]): string {
  return points.map(([x, y], at) => `${at === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join('');
}
