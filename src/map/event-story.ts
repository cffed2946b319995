import { longSlotShare } from './event-metrics';
import type { Scene } from './scene';

/** Real seconds that movements take; the story's days pass at the scene's speed meanwhile. */
const PULSE_SECONDS = 0.9;
const ROUTE_SECONDS = 1.2;
const ENTER_SECONDS = 0.18;
const SOFT_ENTER_SECONDS = 1.2;

/** Windows longer than this keep their old events readable while paused. */
const LONG_WINDOW_DAYS = 120;

/** Lines grow fainter between these lengths of the window, days. */
const ROUTE_OPACITY = { full: 45, faint: 365, fullOpacity: 0.92, faintOpacity: 0.5 } as const;

/** The moment of the story as the shaders need it; days are after the timeline's base day. */
export type EventStory = {
  /** Ages are counted from here; events that begin later are not there yet. */
  readonly now: number;
  /** Events that ended by then are gone. */
  readonly from: number;
  /** Opacity of the oldest event in the window. */
  readonly oldestOpacity: number;
  /** Opacity of fresh lines: where a long window shows very many, they step back. */
  readonly routeOpacity: number;
  /** See `longSlotShare`: by the window's whole length, which does not change while it trails. */
  readonly longShare: number;
  /** Days of the story that each movement takes; 0: it does not move. */
  readonly pulseDays: number;
  readonly routeDays: number;
  readonly enterDays: number;
  readonly softEnterDays: number;
};

/**
 * Reads the moment of the story off a scene. While paused, all of the window's last day is
 * there, as it is in the list; while playing, only what the playhead has reached.
 */
export function toEventStory(scene: Scene, baseDay: number): EventStory {
  const { window, playhead, isPlaying, speed, reducedMotion } = scene;
  const windowEnd = window.to + 1;
  const lengthDays = windowEnd - window.from;
  const movingDays = isPlaying && !reducedMotion ? speed : 0;
  const now = isPlaying ? Math.min(playhead, windowEnd) : windowEnd;
  return {
    now: now - baseDay,
    from: window.from - baseDay,
    oldestOpacity: isPlaying ? 0.4 : lengthDays > LONG_WINDOW_DAYS ? 0.65 : 0.5,
    routeOpacity: routeOpacityOf(lengthDays),
    longShare: longSlotShare(lengthDays),
    pulseDays: PULSE_SECONDS * movingDays,
    routeDays: ROUTE_SECONDS * movingDays,
    enterDays: ENTER_SECONDS * movingDays,
    softEnterDays: SOFT_ENTER_SECONDS * movingDays,
  };
}

function routeOpacityOf(lengthDays: number): number {
  const { full, faint, fullOpacity, faintOpacity } = ROUTE_OPACITY;
  const share = Math.min(1, Math.max(0, (lengthDays - full) / (faint - full)));
  return fullOpacity + (faintOpacity - fullOpacity) * share;
}
