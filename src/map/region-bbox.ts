/** `[west, south, east, north]`, degrees. */
export type Bbox = [west: number, south: number, east: number, north: number];

/** Iraq and the Syrian side of the border. */
export const REGION_BBOX: Readonly<Bbox> = [38.5, 29, 49, 37.6];
