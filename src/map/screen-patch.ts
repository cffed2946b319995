import type { LngLat } from '../domain/event-record';
import type { ScreenPoint } from './map-callbacks';
import { fromMercator, type MercatorPoint, toMercator } from './map-mercator';

/** How the camera shows the map; px from the container's top left corner. */
export type ScreenProjection = {
  readonly project: (place: LngLat) => ScreenPoint;
  readonly unproject: (point: ScreenPoint) => LngLat;
};

/** Mercator to px. */
export type ToScreen = (x: number, y: number) => ScreenPoint;

/** What of the map lies within a circle on the screen, and a quick way back to the screen. */
export type ScreenPatch = {
  readonly center: MercatorPoint;
  /** Mercator; reaches a little further than the circle. */
  readonly radius: number;
  /** Right within the patch. */
  readonly toScreen: ToScreen;
};

/** Points on the rim of the circle that are looked up on the map. */
const RIM_POINTS = 8;
/** The map may reach further between those, most of all where it is seen at a slant. */
const ROOM = 1.15;
/** Up to this, px, a point is where it was. */
const MAX_ERROR_PX = 0.01;

/**
 * Finds the patch of the map under a circle on the screen.
 *
 * @returns null where the circle is not all on the map, as at the rim of a globe
 */
export function findScreenPatch(
  point: ScreenPoint,
  radiusPx: number,
  { project, unproject }: ScreenProjection,
): ScreenPatch | null {
  const center = toMercator(unproject(point));
  let radius = 0;
  for (let step = 0; step < RIM_POINTS; step++) {
    const angle = (step / RIM_POINTS) * 2 * Math.PI;
    const rim = {
      x: point.x + radiusPx * Math.cos(angle),
      y: point.y + radiusPx * Math.sin(angle),
    };
    const place = unproject(rim);
    if (!(distancePx(project(place), rim) < 1)) return null;
    const [x, y] = toMercator(place);
    radius = Math.max(radius, Math.hypot(x - center[0], y - center[1]));
  }
  radius *= ROOM;
  const toScreenSlowly: ToScreen = (x, y) => project(fromMercator([x, y]));
  const toScreen = fitPlane(center, radius, toScreenSlowly);
  return { center, radius, toScreen: toScreen ?? toScreenSlowly };
}

/**
 * A flat map is on the screen as a plane seen in perspective: four points tell where all are,
 * without MapLibre being asked for each.
 *
 * @returns null where the map is not flat
 */
function fitPlane(center: MercatorPoint, radius: number, toScreen: ToScreen): ToScreen | null {
  const [west, north] = [center[0] - radius, center[1] - radius];
  const size = radius * 2;
  const at = (u: number, v: number) => toScreen(west + u * size, north + v * size);
  const [a, b, c, d] = [at(0, 0), at(1, 0), at(1, 1), at(0, 1)];
  // From the unit square to the four points: x = (ax u + bx v + cx) / (g u + h v + 1), y likewise.
  const [x1, y1, x2, y2] = [b.x - c.x, b.y - c.y, d.x - c.x, d.y - c.y];
  const [x3, y3] = [a.x - b.x + c.x - d.x, a.y - b.y + c.y - d.y];
  const area = x1 * y2 - x2 * y1;
  const g = (x3 * y2 - x2 * y3) / area;
  const h = (x1 * y3 - x3 * y1) / area;
  const [ax, bx] = [b.x - a.x + g * b.x, d.x - a.x + h * d.x];
  const [ay, by] = [b.y - a.y + g * b.y, d.y - a.y + h * d.y];
  const fitted: ToScreen = (x, y) => {
    const [u, v] = [(x - west) / size, (y - north) / size];
    const depth = g * u + h * v + 1;
    return { x: (ax * u + bx * v + a.x) / depth, y: (ay * u + by * v + a.y) / depth };
  };
  const isRight = [
    [0.5, 0.5],
    [0.1, 0.6],
    [0.7, 0.2],
  ].every(([u = 0, v = 0]) => {
    const error = distancePx(at(u, v), fitted(west + u * size, north + v * size));
    return error < MAX_ERROR_PX;
  });
  return isRight ? fitted : null;
}

function distancePx(a: ScreenPoint, b: ScreenPoint): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
