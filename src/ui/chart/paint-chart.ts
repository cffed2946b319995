import type { Locale } from '../../domain/event-record';
import { loadPictureFonts, type PictureLook } from '../picture/picture-look';
import type { ChartPicture } from './chart-picture';
import { colorOf, HALO_PX } from './chart-svg-text';

/** Dots to a px: a picture in print or on a sharp screen. */
const SCALE = 2;

/** A chart as a PNG. @throws where the browser can make none */
export async function paintChart(
  { width, height, marks }: ChartPicture,
  look: PictureLook,
  locale: Locale,
): Promise<Blob> {
  const texts = marks.flatMap((mark) => (mark.type === 'text' ? [mark.text] : []));
  await loadPictureFonts(look, texts.join(''));
  const canvas = document.createElement('canvas');
  canvas.width = width * SCALE;
  canvas.height = height * SCALE;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('No canvas to paint on');
  context.scale(SCALE, SCALE);
  context.fillStyle = look.paper;
  context.fillRect(0, 0, width, height);
  context.direction = locale === 'ar' ? 'rtl' : 'ltr';
  for (const mark of marks) {
    if (mark.type === 'text') {
      context.globalAlpha = 1;
      context.fillStyle = colorOf(mark.ink, look);
      context.font = look.font(mark.sizePx, mark.isStrong === true ? 600 : 400);
      context.textAlign = mark.align === 'middle' ? 'center' : mark.align;
      if (mark.isHaloed === true) {
        context.strokeStyle = look.paper;
        context.lineWidth = HALO_PX;
        context.setLineDash([]);
        context.strokeText(mark.text, mark.x, mark.y);
      }
      context.fillText(mark.text, mark.x, mark.y);
      continue;
    }
    const path = new Path2D(mark.d);
    context.globalAlpha = mark.opacity ?? 1;
    if (mark.fill !== undefined) {
      context.fillStyle = colorOf(mark.fill, look);
      context.fill(path);
    }
    if (mark.stroke !== undefined) {
      context.strokeStyle = colorOf(mark.stroke, look);
      context.lineWidth = mark.strokeWidth ?? 1;
      context.setLineDash((mark.dash ?? '').split(' ').filter(Boolean).map(Number));
      context.stroke(path);
    }
  }
  return await new Promise<Blob>((resolve, reject) => {
    canvas.toBlob(
      (png) => (png === null ? reject(new Error('No picture was made')) : resolve(png)),
      'image/png',
    );
  });
}
