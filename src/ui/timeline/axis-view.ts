import type { LocalDay } from '../../domain/local-day';
import type { TimeExtent } from '../../domain/time-window';

/** The stretch of the axis in view: positions, fractional local days. */
export type AxisView = { readonly start: number; readonly end: number };

/** Position to px from the left edge and back; mirrored where the page is. */
export type AxisScale = {
  readonly widthPx: number;
  readonly pxPerDay: number;
  toX(position: number): number;
  toPosition(x: number): number;
};

const MIN_VIEW_DAYS = 14;
/** Air before the first and after the last day, as a part of the extent. */
const MARGIN = 0.02;

export function wholeAxis(extent: TimeExtent): AxisView {
  const margin = (extent.to + 1 - extent.from) * MARGIN;
  return { start: extent.from - margin, end: extent.to + 1 + margin };
}

export function createAxisScale(view: AxisView, widthPx: number, isMirrored: boolean): AxisScale {
  const pxPerDay = widthPx / (view.end - view.start);
  return {
    widthPx,
    pxPerDay,
    toX: (position) => {
      const x = (position - view.start) * pxPerDay;
      return isMirrored ? widthPx - x : x;
    },
    toPosition: (x) => view.start + (isMirrored ? widthPx - x : x) / pxPerDay,
  };
}

/** Keeps a view inside the whole axis and no narrower than two weeks. */
function clampView(view: AxisView, extent: TimeExtent): AxisView {
  const whole = wholeAxis(extent);
  const length = Math.min(Math.max(view.end - view.start, MIN_VIEW_DAYS), whole.end - whole.start);
  const start = Math.min(Math.max(view.start, whole.start), whole.end - length);
  return { start, end: start + length };
}

/** Zooms by a factor (< 1 closer) with one position held where it is. */
export function zoomAxis(
  view: AxisView,
  factor: number,
  held: number,
  extent: TimeExtent,
): AxisView {
  const whole = wholeAxis(extent);
  const length = Math.min(
    Math.max((view.end - view.start) * factor, MIN_VIEW_DAYS),
    whole.end - whole.start,
  );
  const share = (held - view.start) / (view.end - view.start);
  const start = held - share * length;
  return clampView({ start, end: start + length }, extent);
}

/** Moves the view by days. */
export function panAxis(view: AxisView, days: number, extent: TimeExtent): AxisView {
  return clampView({ start: view.start + days, end: view.end + days }, extent);
}

/** Moves the view just so far that a day is inside, with a little room. */
export function revealDay(view: AxisView, day: LocalDay, extent: TimeExtent): AxisView {
  const room = (view.end - view.start) * 0.05;
  if (day < view.start + room) return panAxis(view, day - view.start - room, extent);
  if (day + 1 > view.end - room) return panAxis(view, day + 1 - view.end + room, extent);
  return view;
}
