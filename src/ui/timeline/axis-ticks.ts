import { addMonths, fromCalendarDate, type LocalDay, toCalendarDate } from '../../domain/local-day';
import type { AxisScale } from './axis-view';

/** A mark under the axis; `year` ticks are written bold, with the year. */
export type AxisTick = { readonly day: LocalDay; readonly unit: 'year' | 'month' | 'day' };

const MONTH_STEPS = [1, 2, 3, 6, 12] as const;
const DAY_STEPS = [1, 2, 7, 14] as const;
/** February's: where its label has room, every month's has. */
const SHORTEST_MONTH_DAYS = 28;
/** Narrowest room a label needs, px. */
const MIN_GAP_PX = 58;

/** Day ticks of one month: the 1st, then every `step` days, never crowding the next month's. */
function dayTicks(month: LocalDay, step: number): AxisTick[] {
  const next = addMonths(month, 1);
  const ticks: AxisTick[] = [];
  for (let day = month + step; day + step / 2 < next; day += step) ticks.push({ day, unit: 'day' });
  return ticks;
}

/** Chooses ticks so that their labels have room. */
export function axisTicks(scale: AxisScale): readonly AxisTick[] {
  const edges = [scale.toPosition(0), scale.toPosition(scale.widthPx)];
  const first = Math.floor(Math.min(...edges));
  const last = Math.ceil(Math.max(...edges));
  const monthPx = scale.pxPerDay * SHORTEST_MONTH_DAYS;
  const monthStep = MONTH_STEPS.find((step) => step * monthPx >= MIN_GAP_PX) ?? 12;
  const dayStep =
    monthStep === 1 ? DAY_STEPS.find((step) => step * scale.pxPerDay >= MIN_GAP_PX) : undefined;

  const ticks: AxisTick[] = [];
  const { year } = toCalendarDate(first);
  for (
    let month = fromCalendarDate(year, 1, 1);
    month <= last;
    month = addMonths(month, monthStep)
  ) {
    ticks.push({ day: month, unit: toCalendarDate(month).month === 1 ? 'year' : 'month' });
    if (dayStep !== undefined) ticks.push(...dayTicks(month, dayStep));
  }
  return ticks.filter(({ day }) => day >= first && day <= last);
}
