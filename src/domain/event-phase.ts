import type { EventTime } from './event-time';
import type { TimeWindow } from './time-window';
import { lengthInDays } from './time-window';

/** What the playhead makes of an event: not yet, just now, some time ago, no longer shown. */
export type EventPhase = 'upcoming' | 'fresh' | 'fading' | 'past';

const FRESH_DAYS = 3;

/**
 * The phase of an event at a playhead.
 *
 * @param playhead a position, between `window.to` and `window.to + 1`
 * @param freshDays how many days after its span an event still counts as new
 */
export function eventPhase(
  time: EventTime,
  window: TimeWindow,
  playhead: number,
  freshDays = FRESH_DAYS,
): EventPhase {
  if (time.lastDay < window.from) return 'past';
  if (time.firstDay > window.to || beginOf(time) > playhead) return 'upcoming';
  return playhead <= endOf(time) + freshDays ? 'fresh' : 'fading';
}

/**
 * How far an event has aged: 0 before and within its span, then evenly up to 1, when it is about
 * to leave the window.
 *
 * @param trailingDays length the window has or, while it still grows, will have
 */
export function eventAge(
  time: EventTime,
  window: TimeWindow,
  playhead: number,
  trailingDays: number = lengthInDays(window),
): number {
  const daysSince = playhead - endOf(time);
  if (daysSince <= 0) return 0;
  // The event's last day leaves when the window's start passes it, one day less than its length later.
  return Math.min(daysSince / Math.max(trailingDays - 1, 1), 1);
}

/** Whether the event may pulse as the playhead passes: only where its day is known. */
export function canPulse(time: EventTime): boolean {
  return time.precision === 'time' || time.precision === 'day';
}

/** Position at which it appears: no day within a span is more likely than another, so its first. */
function beginOf(time: EventTime): number {
  return canPulse(time) ? time.position : time.firstDay;
}

/** Position at which its last day is over. */
function endOf(time: EventTime): number {
  return time.lastDay + 1;
}
