import type { Locale } from '../domain/event-record';
import type { MapGround } from '../domain/map-ground';
import type { TimeWindow } from '../domain/time-window';
import type { Theme } from './palette';

/** What panels cover of the map's container, px a side; the camera fits into the rest. */
export type MapPadding = {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
};

/** Everything the map shows, as plain values; the camera is asked for apart from it. */
export type Scene = {
  /** Shown local days, inclusive. */
  readonly window: TimeWindow;
  /** Now in the story: a position on the axis of local days (13.5 = noon of day 13). */
  readonly playhead: number;
  readonly isPlaying: boolean;
  /** Days of the story a real second. */
  readonly speed: number;
  /** No movement: no pulses, arcs at once in full, camera jumps. */
  readonly reducedMotion: boolean;
  /** By event index: 1 = passes the filter. Null: all pass. A new filter is a new array. */
  readonly visible: Uint8Array | null;
  /** Event index. */
  readonly selected: number | null;
  /** Event index. */
  readonly hovered: number | null;
  readonly locale: Locale;
  readonly theme: Theme;
  /** Under the events; another object is another ground. */
  readonly ground: MapGround;
  readonly padding: MapPadding;
};
