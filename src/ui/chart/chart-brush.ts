import { addMonths, type LocalDay, startOfMonth } from '../../domain/local-day';
import {
  createTimeWindow,
  isWholeExtent,
  sameTimeWindow,
  type TimeWindow,
} from '../../domain/time-window';

/** How the days of a chart are chosen by pulling over it, and where a window lies in it. */
export type ChartBrush = {
  /** The days at a point of the picture, px; null beside what stands for days. */
  readonly daysAt: (x: number, y: number) => TimeWindow | null;
  /** What a press there shows, where no mark is pressed; left out: nothing. */
  readonly pressAt?: (x: number, y: number) => TimeWindow | null;
  /** The path around a window. */
  readonly outlineOf: (window: TimeWindow) => string;
  /** What is chosen whole. */
  readonly unit: 'day' | 'month';
  /** How many units an arrow key goes along the line, and across. */
  readonly steps: { readonly along: number; readonly across: number };
};

/** Where choosing began and where it is; either may be the earlier. */
export type BrushEnds = { readonly anchor: LocalDay; readonly cursor: LocalDay };

/** The whole units from one day to another. */
export function brushedWindow(
  { anchor, cursor }: BrushEnds,
  unit: ChartBrush['unit'],
  extent: TimeWindow,
): TimeWindow {
  const { from, to } = createTimeWindow(anchor, cursor);
  if (unit === 'day') return { from, to };
  return {
    from: Math.max(extent.from, startOfMonth(from)),
    to: Math.min(extent.to, addMonths(startOfMonth(to), 1) - 1),
  };
}

/** From the first of some days to the last of others, in whatever order they are. */
export const spanOf = (a: TimeWindow, b: TimeWindow): TimeWindow => ({
  from: Math.min(a.from, b.from),
  to: Math.max(a.to, b.to),
});

type BrushKey = { readonly key: string; readonly shiftKey: boolean };
type BrushSetting = Pick<ChartBrush, 'unit' | 'steps'> & {
  readonly extent: TimeWindow;
  readonly isMirrored: boolean;
};

/** How many units a key goes later; infinite: to the end of all data; null: it is not meant. */
function unitsLater(key: string, { steps, isMirrored }: BrushSetting): number | null {
  switch (key) {
    case 'ArrowRight':
      return isMirrored ? -steps.along : steps.along;
    case 'ArrowLeft':
      return isMirrored ? steps.along : -steps.along;
    case 'ArrowDown':
      return steps.across;
    case 'ArrowUp':
      return -steps.across;
    case 'Home':
      return Number.NEGATIVE_INFINITY;
    case 'End':
      return Number.POSITIVE_INFINITY;
    default:
      return null;
  }
}

/**
 * Chooses by key: arrows go on, with Shift what was chosen stays chosen. Where all is shown, the
 * first press chooses the first or the last unit there is.
 *
 * @param ends of what was chosen before by key; null: something else was
 * @returns null: the key is not meant
 */
export function brushByKey(
  { key, shiftKey }: BrushKey,
  shown: TimeWindow,
  ends: BrushEnds | null,
  setting: BrushSetting,
): BrushEnds | null {
  const { extent, unit } = setting;
  const later = unitsLater(key, setting);
  if (later === null) return null;
  if (isWholeExtent(shown, extent) && Number.isFinite(later)) {
    const start = later > 0 ? extent.from : extent.to;
    return { anchor: start, cursor: start };
  }
  const isOwn = ends !== null && sameTimeWindow(brushedWindow(ends, unit, extent), shown);
  const { anchor, cursor } = isOwn ? ends : { anchor: shown.from, cursor: shown.to };
  const moved = Number.isFinite(later)
    ? unit === 'day'
      ? cursor + later
      : addMonths(startOfMonth(cursor), later)
    : later;
  const next = Math.min(extent.to, Math.max(extent.from, moved));
  return { anchor: shiftKey ? anchor : next, cursor: next };
}
