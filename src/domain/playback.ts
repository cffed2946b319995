import { nextEventDay, previousEventDay } from './event-days';
import type { LocalDay } from './local-day';
import type { TimeExtent, TimeWindow } from './time-window';
import { isWholeExtent } from './time-window';

/** How the window follows the playhead: keeping its length, or keeping its start. */
export type PlaybackMode = 'trailing' | 'cumulative';

/** Speeds with a button, in days a second. */
export const SPEEDS = [1, 3, 7, 30] as const;
export const DEFAULT_SPEED = 3;
/** Length of the window when play is pressed with the whole extent shown. */
export const defaultTrailingDays = 30;

const MIN_SPEED = 0.1;
const MAX_SPEED = 365;
/** Longest time one step may stand for, so that a tab that slept does not leap. */
const MAX_ELAPSED_MS = 250;
const HURRY_FACTOR = 8;
/** Quiet: nothing starts today or on the days this near before and after. */
const QUIET_DAYS_AHEAD = 5;
const QUIET_DAYS_BEHIND = 2;
/** Reduced motion: two changes a second at most. */
const STEP_MS = 500;

export type PlaybackPosition = {
  readonly window: TimeWindow;
  /** A position (13.5 is noon of day 13) between `window.to` and `window.to + 1`. */
  readonly playhead: number;
  /** Kept by {@link stepPlayback} from one call to the next: what is not yet a whole step. */
  readonly owed?: { readonly ms: number; readonly days: number };
};

export type PlaybackStep = PlaybackPosition & {
  /** The extent's end is reached and playing stops; never true when looping. */
  readonly ended: boolean;
};

export type PlaybackStart = {
  readonly window: TimeWindow;
  readonly extent: TimeExtent;
  readonly mode: PlaybackMode;
  /** Length a trailing window grows to, at least 1. */
  readonly lengthDays: number;
  /** Where playing was paused; without it, or if the window was moved since, its end. */
  readonly playhead?: number;
};

export type PlaybackOptions = {
  /** Real time since the last call; more than 250 counts as 250. */
  readonly elapsedMs: number;
  /** Days a second. */
  readonly speed: number;
  readonly mode: PlaybackMode;
  readonly lengthDays: number;
  readonly extent: TimeExtent;
  readonly loop: boolean;
  /** Hurry through days without events. */
  readonly skipQuiet: boolean;
  /** Days on which the shown events start, ascending. */
  readonly eventDays: readonly LocalDay[];
};

export function isValidSpeed(speed: number): boolean {
  return speed >= MIN_SPEED && speed <= MAX_SPEED;
}

/**
 * Where playing begins: at the beginning if the whole extent or its end is shown, else with the
 * window as it is. Cumulative playing begins at the window's start, which it keeps.
 */
export function startPlayback(start: PlaybackStart): PlaybackPosition {
  const { window, extent, mode } = start;
  if (isWholeExtent(window, extent) || window.to >= extent.to) {
    return beginning(window, extent, mode);
  }
  const to = Math.max(window.to, extent.from);
  const paused = start.playhead ?? to + 1;
  return {
    window: followedWindow(window, to, start),
    playhead: paused >= to && paused <= to + 1 ? paused : to + 1,
  };
}

/** Moves the playhead by the time that went by, and the window with it. */
export function advancePlayback(
  position: PlaybackPosition,
  options: PlaybackOptions,
): PlaybackStep {
  const { extent, mode, loop } = options;
  const playhead = clamp(position.playhead, extent.from, extent.to + 1);
  if (loop && playhead === extent.to + 1) {
    return { ...beginning(position.window, extent, mode), ended: false };
  }
  const days = (elapsedMsOf(options) / 1000) * options.speed;
  const next = Math.min(travel(playhead, days, options), extent.to + 1);
  const to = Math.min(Math.floor(next), extent.to);
  return {
    window: followedWindow(position.window, to, options),
    playhead: next,
    ended: !loop && next === extent.to + 1,
  };
}

/**
 * {@link advancePlayback} for readers who want no movement: whole days at a time, at most twice a
 * second, each shown to its end. Give it back the position it returned, `owed` included.
 */
export function stepPlayback(position: PlaybackPosition, options: PlaybackOptions): PlaybackStep {
  const { extent, mode, loop } = options;
  const playhead = clamp(position.playhead, extent.from, extent.to + 1);
  const atEnd = playhead === extent.to + 1;
  const elapsedMs = elapsedMsOf(options);
  const ms = (position.owed?.ms ?? 0) + elapsedMs;
  const days = (position.owed?.days ?? 0) + (elapsedMs / 1000) * options.speed;
  if (ms < STEP_MS || days < 1) {
    const to = clamp(position.window.to, extent.from, extent.to);
    const window = followedWindow(position.window, to, options);
    return {
      window,
      playhead: clamp(playhead, to, to + 1),
      owed: { ms, days },
      ended: atEnd && !loop,
    };
  }
  if (loop && atEnd) {
    const { window } = beginning(position.window, extent, mode);
    return { window, playhead: window.to + 1, owed: { ms: 0, days: 0 }, ended: false };
  }
  const target = Math.floor(travel(playhead, Math.floor(days), options));
  const next = Math.min(target, extent.to + 1);
  return {
    window: followedWindow(position.window, next - 1, options),
    playhead: next,
    owed: { ms: 0, days: days - Math.floor(days) },
    ended: !loop && next === extent.to + 1,
  };
}

function beginning(window: TimeWindow, extent: TimeExtent, mode: PlaybackMode): PlaybackPosition {
  const keepsFrom = mode === 'cumulative' && window.from < extent.to;
  const from = keepsFrom ? Math.max(window.from, extent.from) : extent.from;
  return { window: { from, to: from }, playhead: from };
}

/** The window that ends on `to`, for either mode. */
function followedWindow(
  window: TimeWindow,
  to: LocalDay,
  { mode, lengthDays, extent }: { mode: PlaybackMode; lengthDays: number; extent: TimeExtent },
): TimeWindow {
  const kept = clamp(window.from, extent.from, to);
  return { from: mode === 'cumulative' ? kept : Math.max(kept, to - lengthDays + 1), to };
}

/** Where so many days of playing lead, hurrying through quiet time up to the day before an event. */
function travel(
  playhead: number,
  days: number,
  { skipQuiet, eventDays }: { skipQuiet: boolean; eventDays: readonly LocalDay[] },
): number {
  const usual = playhead + days;
  if (!skipQuiet) return usual;
  const today = Math.floor(playhead);
  const last = previousEventDay(eventDays, today + 1);
  if (last !== null && today - last <= QUIET_DAYS_BEHIND) return usual;
  const hurried = playhead + days * HURRY_FACTOR;
  const next = nextEventDay(eventDays, today);
  if (next === null) return hurried;
  if (next - today <= QUIET_DAYS_AHEAD) return usual;
  return Math.max(usual, Math.min(hurried, next - 1));
}

function elapsedMsOf({ elapsedMs }: { elapsedMs: number }): number {
  return clamp(elapsedMs, 0, MAX_ELAPSED_MS);
}

function clamp(value: number, min: number, max: number): number {
  return Math.min(Math.max(value, min), max);
}
