import { EVENT_KINDS, type EventKind } from '../../domain/event-record';
import type { AppState } from '../../state/app-state';
import type { Words } from '../app-context';
import { EVENT_OUTLINES } from '../controls/event-outlines';
import type { PictureLook } from './picture-look';

const ROW_PX = 20;
const SYMBOL_PX = 14;
const GAP_PX = 16;
const TEXT_PX = 12;

type Entry = {
  readonly kind: EventKind | 'pile';
  readonly isHollow: boolean;
  readonly text: string;
};
type PlacedEntry = Entry & { readonly startPx: number; readonly row: number };

export type LegendLayout = {
  readonly entries: readonly PlacedEntry[];
  readonly heightPx: number;
};

/** The kinds that the filter lets through, and what hollow marks and rings mean, in rows. */
export function layoutLegend(
  canvas: CanvasRenderingContext2D,
  { filter }: AppState,
  { t }: Words,
  look: PictureLook,
  widthPx: number,
): LegendLayout {
  const { kinds } = filter.filter.peek();
  const shown = EVENT_KINDS.filter((kind) => kind !== 'context' && (kinds?.has(kind) ?? true));
  const entries: readonly Entry[] = [
    ...shown.map((kind) => ({ kind, isHollow: false, text: t(`kinds.${kind}`) })),
    { kind: shown[0] ?? 'attack', isHollow: true, text: t('legend.lowConfidence') },
    { kind: 'pile', isHollow: false, text: t('legend.piles') },
  ];
  canvas.font = look.font(TEXT_PX);
  let startPx = 0;
  let row = 0;
  const placed = entries.map((entry) => {
    const entryPx = SYMBOL_PX + 5 + canvas.measureText(entry.text).width;
    if (startPx > 0 && startPx + entryPx > widthPx) {
      startPx = 0;
      row += 1;
    }
    const at = { ...entry, startPx, row };
    startPx += entryPx + GAP_PX;
    return at;
  });
  return { entries: placed, heightPx: (row + 1) * ROW_PX };
}

/** Draws a legend from the context's origin on; in Arabic from the other end of the same width. */
export function drawLegend(
  canvas: CanvasRenderingContext2D,
  { entries }: LegendLayout,
  look: PictureLook,
  widthPx: number,
): void {
  canvas.font = look.font(TEXT_PX);
  canvas.textAlign = 'start';
  for (const entry of entries) {
    const y = entry.row * ROW_PX;
    const symbolX = look.isMirrored ? widthPx - entry.startPx - SYMBOL_PX : entry.startPx;
    canvas.save();
    canvas.translate(symbolX, y + (ROW_PX - SYMBOL_PX) / 2);
    canvas.scale(SYMBOL_PX / 16, SYMBOL_PX / 16);
    drawSymbol(canvas, entry, look);
    canvas.restore();
    canvas.fillStyle = look.muted;
    const textX = look.isMirrored ? symbolX - 5 : symbolX + SYMBOL_PX + 5;
    canvas.fillText(entry.text, textX, y + ROW_PX / 2 + TEXT_PX * 0.36);
  }
}

/** In a square of 16 units. */
function drawSymbol(
  canvas: CanvasRenderingContext2D,
  { kind, isHollow }: Entry,
  look: PictureLook,
): void {
  if (kind === 'pile') {
    canvas.strokeStyle = look.muted;
    canvas.lineWidth = 2.5;
    canvas.beginPath();
    canvas.arc(8, 8, 5.5, 0, 2 * Math.PI);
    canvas.stroke();
    return;
  }
  const path = new Path2D(EVENT_OUTLINES[kind]);
  canvas.fillStyle = look.kinds[kind];
  canvas.strokeStyle = look.kinds[kind];
  canvas.lineWidth = isHollow ? 1.8 : 0.8;
  if (!isHollow) canvas.fill(path);
  canvas.stroke(path);
}
