import type { CoincidingEvent } from './coincidence';
import type { EventKind, EventRecord } from './event-record';

/** Half of the axis on which a kind stands, as on the time axis: violence above, all else below. */
export type StripSide = 'above' | 'below';

/** A mark of the small axis. */
export type StripMark = {
  readonly event: EventRecord;
  readonly side: StripSide;
  /** Part of the way along the axis, 0 at its first day's start, 1 at its last day's end. */
  readonly at: number;
  /** Place in its column, counted from the axis line. */
  readonly level: number;
  /** Marks of its column. */
  readonly count: number;
};

const VIOLENCE: ReadonlySet<EventKind> = new Set(['attack', 'strike']);

/** How many columns the axis has: the days before, the event's own as one, the days after. */
export const stripColumns = (reach: number): number => 2 * reach + 1;

/** Places events near another on a small axis with that other's days as the column in the middle. */
export function layoutStrip(near: readonly CoincidingEvent[], reach: number): StripMark[] {
  const columns = stripColumns(reach);
  const counts = new Map<string, number>();
  const placed = near
    .filter(({ days }) => Math.abs(days) <= reach)
    .map(({ event, days }) => {
      const side: StripSide = VIOLENCE.has(event.kind) ? 'above' : 'below';
      const column = `${side} ${days}`;
      const level = counts.get(column) ?? 0;
      counts.set(column, level + 1);
      return { event, side, column, level, at: (days + reach + 0.5) / columns };
    });
  return placed.map(({ column, ...mark }) => ({ ...mark, count: counts.get(column) ?? 1 }));
}
