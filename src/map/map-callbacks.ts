import type { Viewport } from '../domain/viewport';
import type { RouteExit, ScreenFrame } from './route-exits';

/** `idle`: all that is in view is drawn; `unavailable`: the GL context is lost, for now. */
export type MapStatus = 'loading' | 'idle' | 'moving' | 'unavailable';

/**
 * `basemap-load`: a file of the basemap does not load; `ground-failed`: nothing of the streets or
 * of the reader's file comes; `layer-failed`: a layer of ours cannot draw.
 */
export type MapProblemCode = 'basemap-load' | 'ground-failed' | 'layer-failed';

/** px from the container's top left corner. */
export type ScreenPoint = { readonly x: number; readonly y: number };

/** The event that has the keyboard's focus on the map. */
export type EventFocus = {
  readonly index: number;
  readonly point: ScreenPoint;
  /** Its place, from 1, among the events in view in order of time, and how many those are. */
  readonly position: number;
  readonly count: number;
};

/** What the map tells its host. */
export type MapCallbacks = {
  /** The camera has come to rest; `isHome`: at the region, and it stays fitted to it. */
  readonly onViewport: (viewport: Viewport, isHome: boolean) => void;
  /** A click or tap; event indices nearest first, empty beside all events. */
  readonly onPick: (indices: readonly number[], point: ScreenPoint) => void;
  /** The pointer came over other events; null when it left the map. At most once a frame. */
  readonly onHover: (indices: readonly number[], point: ScreenPoint | null) => void;
  /** The keyboard's focus came to an event, moved with it, or left; null: left. */
  readonly onFocus: (focus: EventFocus | null) => void;
  /**
   * Visits lead out of view there, or no more; the list is new each time. The map tells, while it
   * rests, whether a name or a symbol is within a frame.
   */
  readonly onRouteExits: (
    exits: readonly RouteExit[],
    hasLabelAt: (frame: ScreenFrame) => boolean,
  ) => void;
  readonly onStatus: (status: MapStatus) => void;
  readonly onProblem: (code: MapProblemCode, message: string) => void;
};
