import type { EventRecord } from './event-record';
import { groupWaves } from './event-waves';
import { containsDay, isInWindow, lengthInDays, type TimeWindow } from './time-window';

/** What is one when counting: each event, or all of one day and place. */
export type CountUnit = 'events' | 'waves';

/** What a window has, and what only touches it. */
export type WindowEvents = {
  readonly window: TimeWindow;
  /** They began in the window for sure. */
  readonly events: readonly EventRecord[];
  /** Known only to some days or the month, some of which lie outside. */
  readonly unsure: number;
  /** They began before the window and went on in it. */
  readonly begunBefore: number;
};

const isRough = ({ time: { precision } }: EventRecord): boolean =>
  precision === 'days' || precision === 'month';

/** Takes out the events that began in a window; each event is in one of several windows at most. */
export function eventsBegunIn(events: readonly EventRecord[], window: TimeWindow): WindowEvents {
  const touching = events.filter(({ time }) => isInWindow(time, window));
  const isCounted = (event: EventRecord) => {
    const { firstDay, lastDay } = event.time;
    return containsDay(window, firstDay) && (!isRough(event) || containsDay(window, lastDay));
  };
  const others = touching.filter((event) => !isCounted(event));
  const unsure = others.filter(isRough).length;
  return {
    window,
    events: touching.filter(isCounted),
    unsure,
    begunBefore: others.length - unsure,
  };
}

/** How many events these are, or how many waves. */
export function countUnits(events: readonly EventRecord[], unit: CountUnit): number {
  return unit === 'waves' ? groupWaves(events).length : events.length;
}

/** How many the window has had by the end of each of its days, its first day first. */
export function addUpByDay({ window, events }: WindowEvents, unit: CountUnit): readonly number[] {
  const days = Array<number>(lengthInDays(window)).fill(0);
  const begun = unit === 'waves' ? groupWaves(events).map(([first]) => first) : events;
  for (const { time } of begun) {
    const at = time.firstDay - window.from;
    days[at] = (days[at] ?? 0) + 1;
  }
  let sum = 0;
  return days.map((count) => {
    sum += count;
    return sum;
  });
}
