import { toCalendarDate } from '../../domain/local-day';
import type { AppState } from '../../state/app-state';
import type { Words } from '../app-context';
import { type AxisTone, layoutAxis, shapePath } from '../timeline/axis-layout';
import { axisTicks } from '../timeline/axis-ticks';
import { createAxisScale, wholeAxis } from '../timeline/axis-view';
import type { PictureLook } from './picture-look';

const LABELS_PX = 22;
const LANE_PX = 9;
const LANES = 4;
const CAPTION_PX = 18;
/** The tints of style sheet `axis.css`. */
const LOW_ALPHA = 0.42;
const WASH_ALPHA = 0.11;

/** Room for bars, lanes and labels. */
export const AXIS_PX = 118;

/** Draws the time axis, whole, with the window on it, from the context's origin on. */
export function drawAxis(
  canvas: CanvasRenderingContext2D,
  state: AppState,
  { t, format }: Words,
  look: PictureLook,
  widthPx: number,
): void {
  const { extent, window } = state.window;
  const scale = createAxisScale(wholeAxis(extent), widthPx, look.isMirrored);
  const axisY = AXIS_PX - LABELS_PX - LANES * LANE_PX - 8;
  const layout = layoutAxis(
    state.derived.filteredEvents.peek(),
    state.dataset.events,
    extent,
    scale,
    { axisY, barsHeight: axisY - CAPTION_PX, laneHeight: LANE_PX, lanes: LANES },
  );

  const { from, to } = window.peek();
  const [start, end] = [scale.toX(from), scale.toX(to + 1)].sort((a, b) => a - b) as [
    number,
    number,
  ];
  canvas.fillStyle = look.accent;
  canvas.globalAlpha = WASH_ALPHA;
  canvas.fillRect(start, 0, Math.max(2, end - start), AXIS_PX - LABELS_PX);
  canvas.globalAlpha = 1;
  for (const x of [start, end]) canvas.fillRect(x - 0.75, 0, 1.5, AXIS_PX - LABELS_PX);

  for (const shape of layout.shapes) {
    const path = new Path2D(shapePath(shape));
    const color = colorOf(shape.tone, look);
    canvas.fillStyle = shape.isHollow || isLow(shape.tone) ? look.paper : color;
    canvas.fill(path);
    if (isLow(shape.tone)) {
      canvas.globalAlpha = LOW_ALPHA;
      canvas.fillStyle = color;
      canvas.fill(path);
      canvas.globalAlpha = 1;
    } else if (shape.isHollow) {
      canvas.strokeStyle = color;
      canvas.lineWidth = 1.2;
      canvas.stroke(path);
    }
  }
  canvas.fillStyle = look.border;
  canvas.fillRect(0, axisY, widthPx, 1);

  canvas.textAlign = 'center';
  for (const { day, unit } of axisTicks(scale)) {
    const x = scale.toX(day);
    canvas.fillStyle = look.border;
    canvas.fillRect(x, AXIS_PX - LABELS_PX, 1, 4);
    canvas.fillStyle = unit === 'year' ? look.ink : look.muted;
    canvas.font = look.font(11, unit === 'year' ? 600 : 400);
    const { dayOfMonth } = toCalendarDate(day);
    const label = {
      year: format.year,
      month: format.shortMonth,
      day: () => format.number(dayOfMonth),
    };
    canvas.fillText(label[unit](day), x, AXIS_PX - 5);
  }

  canvas.textAlign = 'start';
  canvas.fillStyle = look.muted;
  canvas.font = look.font(11);
  const { bucketDays } = layout;
  canvas.fillText(
    bucketDays === 7 ? t('axis.above') : t('axis.aboveDays', { count: bucketDays }),
    look.isMirrored ? widthPx - 12 : 12,
    12,
  );
}

const isLow = (tone: AxisTone): boolean => tone === 'attack-low' || tone === 'strike-low';

function colorOf(tone: AxisTone, { kinds }: PictureLook): string {
  if (tone === 'attack-low') return kinds.attack;
  return tone === 'strike-low' ? kinds.strike : kinds[tone];
}
