import type { LngLat } from '../domain/event-record';

/** Where the map looks from; bearing and pitch in degrees, bearing clockwise from north. */
export type Viewport = {
  readonly zoom: number;
  readonly center: LngLat;
  readonly bearing: number;
  readonly pitch: number;
};

/** `[west, south, east, north]`: Iraq and the Syrian side of the border. */
export const REGION_BBOX = [38.5, 29, 49, 37.6] as const;

/** What may be asked of the camera; it answers within what the panels leave free. */
export type CameraRequest =
  | { readonly type: 'fit'; readonly coordinates: readonly LngLat[]; readonly maxZoom?: number }
  | { readonly type: 'reset' }
  | { readonly type: 'jump'; readonly viewport: Viewport };
