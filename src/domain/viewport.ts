import type { LngLat } from './event-record';

/** Where the map looks from; bearing and pitch in degrees, bearing clockwise from north. */
export type Viewport = {
  readonly zoom: number;
  readonly center: LngLat;
  readonly bearing: number;
  readonly pitch: number;
};

/** Schematic drawings of sites are shown from this zoom on, and the legend says what they are. */
export const SITES_MIN_ZOOM = 8.5;

/** What may be asked of the camera; it answers within what the panels leave free. */
export type CameraRequest =
  /** Shows all coordinates, as large as they fit. */
  | { readonly type: 'fit'; readonly coordinates: readonly LngLat[]; readonly maxZoom?: number }
  /** Moves only as far as needed for all coordinates to be in view. */
  | { readonly type: 'reveal'; readonly coordinates: readonly LngLat[] }
  | { readonly type: 'reset' }
  | { readonly type: 'jump'; readonly viewport: Viewport };
