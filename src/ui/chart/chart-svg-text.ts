import type { Locale } from '../../domain/event-record';
import { escapeMarkup } from '../../domain/markup-escape';
import { ARABIC_PX, type PictureLook } from '../picture/picture-look';
import type { ChartInk, ChartMark, ChartPicture } from './chart-picture';

/** The colour of an ink in a look. */
export function colorOf(ink: ChartInk, look: PictureLook): string {
  switch (ink) {
    case 'ink':
    case 'muted':
    case 'rule':
    case 'border':
    case 'accent':
    case 'paper':
      return look[ink];
    default:
      return look.kinds[ink];
  }
}

/** Width of the ground of paper about letters, px. */
export const HALO_PX = 3;

/** The size that letters are written in, px. */
export const letterPx = (sizePx: number, locale: Locale): number =>
  sizePx + (locale === 'ar' ? ARABIC_PX : 0);

/** Which end SVG calls start depends on the letters' direction. */
export function anchorOf(align: 'left' | 'middle' | 'right', locale: Locale): string {
  if (align === 'middle') return 'middle';
  return (align === 'left') === (locale === 'en') ? 'start' : 'end';
}

function writeMark(mark: ChartMark, look: PictureLook, locale: Locale): string {
  if (mark.type === 'text') {
    const weight = mark.isStrong === true ? ' font-weight="600"' : '';
    const halo =
      mark.isHaloed === true
        ? ` stroke="${look.paper}" stroke-width="${HALO_PX}" paint-order="stroke"`
        : '';
    return (
      `<text x="${mark.x}" y="${mark.y}" fill="${colorOf(mark.ink, look)}" font-size="${letterPx(mark.sizePx, locale)}"` +
      `${weight}${halo} text-anchor="${anchorOf(mark.align, locale)}">${escapeMarkup(mark.text)}</text>`
    );
  }
  const { fill, stroke, strokeWidth, dash, opacity, d } = mark;
  const attributes = [
    `fill="${fill === undefined ? 'none' : colorOf(fill, look)}"`,
    ...(stroke === undefined ? [] : [`stroke="${colorOf(stroke, look)}"`]),
    ...(strokeWidth === undefined ? [] : [`stroke-width="${strokeWidth}"`]),
    ...(dash === undefined ? [] : [`stroke-dasharray="${dash}"`]),
    ...(opacity === undefined ? [] : [`opacity="${opacity}"`]),
  ];
  return `<path d="${d}" ${attributes.join(' ')}/>`;
}

/** A chart as a file that opens anywhere: colours and letters written out. */
export function writeChartSvg(picture: ChartPicture, look: PictureLook, locale: Locale): string {
  const { width, height, marks } = picture;
  const family = escapeMarkup(look.family.replaceAll('"', "'"));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" xml:lang="${locale}" direction="${locale === 'ar' ? 'rtl' : 'ltr'}" font-family="${family}">`,
    `<path d="M0 0h${width}v${height}h${-width}z" fill="${look.paper}"/>`,
    ...marks.map((mark) => writeMark(mark, look, locale)),
    '</svg>',
    '',
  ].join('\n');
}
