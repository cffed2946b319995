import type { ChartMark, ChartPicture } from './chart-picture';
import { wrapText } from './wrap-text';

const MARGIN = 24;
const TITLE_PX = 17;
const LINE_PX = 12;
const LINE_GAP = 18;
/** A letter is so wide on the whole. */
const LETTER_PX = 6.2;

/** What a chart says of itself when it travels alone. */
export type ChartFrame = {
  readonly title: string;
  /** Under the title. */
  readonly lines: readonly string[];
  /** Below the chart: whose data, and where it can be seen. */
  readonly source: string;
  readonly isMirrored: boolean;
};

const round = (value: number): number => Math.round(value * 100) / 100;

function moved(mark: ChartMark, x: number, y: number): ChartMark {
  if (mark.type === 'text') return { ...mark, x: round(mark.x + x), y: round(mark.y + y) };
  // A path begins with where it is, all else in it is either an absolute L or M, or relative.
  const d = mark.d.replace(
    /([ML])(-?[\d.]+) (-?[\d.]+)/g,
    (_, sign: string, left: string, top: string) => `${sign}${round(+left + x)} ${round(+top + y)}`,
  );
  return { ...mark, d };
}

/** A chart with its title above and its source below. */
export function framePicture(picture: ChartPicture, frame: ChartFrame): ChartPicture {
  const width = picture.width + 2 * MARGIN;
  const align = frame.isMirrored ? 'right' : 'left';
  const x = frame.isMirrored ? width - MARGIN : MARGIN;
  const line = (text: string, y: number): ChartMark => ({
    type: 'text',
    x,
    y,
    text,
    ink: 'muted',
    sizePx: LINE_PX,
    align,
  });
  const letters = Math.max(20, Math.floor(picture.width / LETTER_PX));
  const lines = frame.lines.flatMap((text) => wrapText(text, letters));
  const sources = wrapText(frame.source, letters);
  const titleY = MARGIN + TITLE_PX;
  const top = titleY + lines.length * LINE_GAP + 16;
  const sourceY = top + picture.height + 24;
  return {
    width,
    height: sourceY + (sources.length - 1) * LINE_GAP + MARGIN,
    marks: [
      {
        type: 'text',
        x,
        y: titleY,
        text: frame.title,
        ink: 'ink',
        sizePx: TITLE_PX,
        isStrong: true,
        align,
      },
      ...lines.map((text, at) => line(text, titleY + (at + 1) * LINE_GAP)),
      ...picture.marks.map((mark) => moved(mark, MARGIN, top)),
      ...sources.map((text, at) => line(text, sourceY + at * LINE_GAP)),
    ],
  };
}
