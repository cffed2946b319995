import { type PictureFormat, type PictureSize, SOCIAL_SIZES } from '../../domain/picture-format';
import type { AppState } from '../../state/app-state';
import type { DrawnMap, PictureActions, Words } from '../app-context';
import { AXIS_PX, drawAxis } from './draw-axis';
import { drawLegend, layoutLegend } from './draw-legend';
import { loadPictureFonts, type PictureLook } from './picture-look';
import { wrapText } from './wrap-text';

/** What is written on a picture. */
export type PictureTexts = {
  readonly title: string;
  /** Window and count, and that the count is not of all there was. */
  readonly shown: string;
  /** What else narrows the view; empty where nothing does. */
  readonly filters: readonly string[];
  /** Whose data, which version, where from; the ground's credits are put behind it. */
  readonly credit: string;
};

export type PictureRequest = {
  readonly format: PictureFormat;
  /** Of a picture as on screen; networks have their own. */
  readonly ratio: number;
  readonly texts: PictureTexts;
  readonly look: PictureLook;
};

const MARGIN_PX = 20;
/** Above and below the last lines. */
const FOOT_PX = 20;
/** A map narrower than that has no room for the words around it. */
const NARROWEST_PX = 360;

type TextStyle = { readonly sizePx: number; readonly weight: 400 | 600; readonly maxLines: number };
const TITLE: TextStyle = { sizePx: 20, weight: 600, maxLines: 2 };
const SHOWN: TextStyle = { sizePx: 14, weight: 400, maxLines: 2 };
const FILTERS: TextStyle = { sizePx: 12, weight: 400, maxLines: 2 };
const CREDIT: TextStyle = { sizePx: 11, weight: 400, maxLines: 2 };
const LINE = 1.4;

type Paragraph = TextStyle & { readonly lines: readonly string[]; readonly color: string };
const heightOf = ({ lines, sizePx }: Paragraph): number => lines.length * sizePx * LINE;

/**
 * Draws the map, the axis and what is said of them: in the page's language, theme and letters.
 * @throws where no map can be drawn
 */
export async function drawPicture(
  { format, ratio, texts, look }: PictureRequest,
  state: AppState,
  words: Words,
  actions: PictureActions,
): Promise<HTMLCanvasElement> {
  await loadPictureFonts(look, Object.values(texts).flat().join(' '));
  const picture = document.createElement('canvas');
  const canvas = picture.getContext('2d');
  if (canvas === null) throw new Error('This browser has no canvas to draw on');
  const seen = actions.mapSize() ?? SOCIAL_SIZES.card;
  const screenPx = Math.max(NARROWEST_PX, seen.width);
  const size: PictureSize =
    format === 'screen' ? { width: screenPx, height: seen.height, ratio } : SOCIAL_SIZES[format];
  const textPx = size.width - 2 * MARGIN_PX;
  const paragraph = (text: string, style: TextStyle, color: string): Paragraph => {
    canvas.font = look.font(style.sizePx, style.weight);
    const measure = (line: string) => canvas.measureText(line).width;
    return { ...style, color, lines: wrapText(text, textPx, style.maxLines, measure) };
  };
  const head = [
    paragraph(texts.title, TITLE, look.ink),
    paragraph(texts.shown, SHOWN, look.ink),
    paragraph(texts.filters.join(' · '), FILTERS, look.muted),
  ];
  const legend = layoutLegend(canvas, state, words, look, textPx);
  const headPx = MARGIN_PX + sum(head) + 12;
  const axisPx = legend.heightPx + 16 + AXIS_PX;
  // The credits of the ground come with the map: where the height is given, room is kept for them.
  const restPx = headPx + axisPx + CREDIT.maxLines * CREDIT.sizePx * LINE + FOOT_PX;
  const mapPx = format === 'screen' ? seen.height : Math.floor(size.height - restPx);
  const map = await actions.drawMap({ ...size, height: mapPx });
  const foot = paragraph([texts.credit, ...map.credits].join(' · '), CREDIT, look.muted);

  picture.width = Math.round(size.width * size.ratio);
  const heightPx =
    format === 'screen' ? headPx + mapPx + axisPx + heightOf(foot) + FOOT_PX : size.height;
  picture.height = Math.round(heightPx * size.ratio);
  canvas.scale(size.ratio, size.ratio);
  canvas.direction = look.isMirrored ? 'rtl' : 'ltr';
  canvas.fillStyle = look.paper;
  canvas.fillRect(0, 0, size.width, heightPx);
  drawParagraphs(canvas, head, look, size.width, MARGIN_PX);
  drawMap(canvas, map, look, { width: size.width, height: mapPx }, headPx);

  at(canvas, MARGIN_PX, headPx + mapPx + 8, () => drawLegend(canvas, legend, look, textPx));
  const axisY = headPx + mapPx + legend.heightPx + 16;
  at(canvas, 0, axisY, () => drawAxis(canvas, state, words, look, size.width));
  drawParagraphs(canvas, [foot], look, size.width, axisY + AXIS_PX + 8);
  return picture;
}

const sum = (paragraphs: readonly Paragraph[]): number =>
  paragraphs.reduce((total, paragraph) => total + heightOf(paragraph), 0);

function at(canvas: CanvasRenderingContext2D, x: number, y: number, draw: () => void): void {
  canvas.save();
  canvas.translate(x, y);
  draw();
  canvas.restore();
}

function drawParagraphs(
  canvas: CanvasRenderingContext2D,
  paragraphs: readonly Paragraph[],
  look: PictureLook,
  widthPx: number,
  topPx: number,
): void {
  canvas.textAlign = 'start';
  const x = look.isMirrored ? widthPx - MARGIN_PX : MARGIN_PX;
  let y = topPx;
  for (const { lines, sizePx, weight, color } of paragraphs) {
    canvas.font = look.font(sizePx, weight);
    canvas.fillStyle = color;
    for (const line of lines) {
      canvas.fillText(line, x, y + sizePx);
      y += sizePx * LINE;
    }
  }
}

/** The map with the area that filters, as style sheet `map-stage.css` has it, between two rules. */
function drawMap(
  canvas: CanvasRenderingContext2D,
  map: DrawnMap,
  look: PictureLook,
  { width, height }: { readonly width: number; readonly height: number },
  topPx: number,
): void {
  at(canvas, 0, topPx, () => {
    canvas.drawImage(map.canvas, 0, 0, width, height);
    canvas.beginPath();
    canvas.rect(0, 0, width, height);
    canvas.clip();
    if (map.areaPath === '') return;
    const path = new Path2D(map.areaPath);
    canvas.lineJoin = 'round';
    canvas.globalAlpha = 0.75;
    canvas.strokeStyle = look.paper;
    canvas.lineWidth = 4;
    canvas.stroke(path);
    canvas.globalAlpha = 0.07;
    canvas.fillStyle = look.accent;
    canvas.fill(path);
    canvas.globalAlpha = 1;
    canvas.strokeStyle = look.accent;
    canvas.lineWidth = 1.75;
    canvas.stroke(path);
  });
  canvas.fillStyle = look.rule;
  for (const y of [topPx, topPx + height]) canvas.fillRect(0, y, width, 1);
}
