import type { LngLat, Place } from '../domain/event-record';
import type { RouteLine } from '../domain/route';
import type { ScreenPoint } from './map-callbacks';

/** px from the container's top left corner; east and west as on the screen. */
export type ScreenFrame = {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
};

/** A visit's line with the places along it. */
export type ShownRoute = {
  readonly index: number;
  readonly places: readonly Place[];
  readonly line: RouteLine;
};

/** A place out of view that visits in view come from or go to. */
export type RouteExit = {
  readonly place: Place;
  /** Visits, each once. */
  readonly count: number;
  readonly isSelected: boolean;
  /** Where the lines leave the view: the selected one, else where most of them do. */
  readonly point: ScreenPoint;
  /** Of the lines, from end to end. */
  readonly coordinates: readonly LngLat[];
};

/** Lines that leave the view within this distance leave together, px. */
const TOGETHER_PX = 60;

/** More would only crowd the map's edge. */
export const MAX_ROUTE_EXITS = 6;

/**
 * Finds where visits leave the view, the selected one first, then by how many go the same way.
 *
 * @param routes in order of time
 * @param project place to px
 * @param selected event index
 */
export function findRouteExits(
  routes: readonly ShownRoute[],
  project: (place: LngLat) => ScreenPoint,
  frame: ScreenFrame,
  selected: number | null,
): RouteExit[] {
  const exits = new Map<string, RouteExit & { readonly points: readonly ScreenPoint[] }>();
  for (const { index, places, line } of routes) {
    const points = line.coordinates.map(project);
    const isInside = points.map((point) => isWithin(point, frame));
    if (!isInside.includes(true)) continue;
    const counted = new Set<string>();
    places.forEach((place, stop) => {
      const at = line.fractions.findIndex((share) => share >= (line.stops[stop] ?? 0));
      if (at < 0 || isInside[at] || counted.has(place.id)) return;
      const point = findEdgePoint(points, isInside, at, frame);
      if (point === null) return;
      counted.add(place.id);
      const known = exits.get(place.id);
      exits.set(place.id, {
        place,
        count: (known?.count ?? 0) + 1,
        isSelected: known?.isSelected === true || index === selected,
        point: known?.isSelected === true ? known.point : point,
        points: [...(known?.points ?? []), point],
        coordinates: [...(known?.coordinates ?? []), ...thin(line.coordinates)],
      });
    });
  }
  return [...exits.values()]
    .sort((a, b) => Number(b.isSelected) - Number(a.isSelected) || b.count - a.count)
    .slice(0, MAX_ROUTE_EXITS)
    .map(({ points, ...exit }) =>
      exit.isSelected ? exit : { ...exit, point: findBusiest(points) ?? exit.point },
    );
}

/** The point with the most others about it; of several, the newest. */
function findBusiest(points: readonly ScreenPoint[]): ScreenPoint | undefined {
  const isNear = (a: ScreenPoint, b: ScreenPoint): boolean =>
    Math.hypot(a.x - b.x, a.y - b.y) <= TOGETHER_PX;
  const ranked = points
    .map((point, at) => ({
      point,
      at,
      near: points.filter((other) => isNear(point, other)).length,
    }))
    .sort((a, b) => b.near - a.near || b.at - a.at);
  return ranked[0]?.point;
}

/** Where the line from an outer point first meets the frame, looking both ways along it. */
function findEdgePoint(
  points: readonly ScreenPoint[],
  isInside: readonly boolean[],
  outer: number,
  frame: ScreenFrame,
): ScreenPoint | null {
  const before = isInside.lastIndexOf(true, outer);
  const after = isInside.indexOf(true, outer);
  const isBefore = before >= 0 && (after < 0 || outer - before <= after - outer);
  const inner = isBefore ? before : after;
  const [from, to] = [points[inner], points[inner + (isBefore ? 1 : -1)]];
  return from && to ? cutAtFrame(from, to, frame) : null;
}

/** Where the way from a point inside to one outside crosses the frame. */
function cutAtFrame(from: ScreenPoint, to: ScreenPoint, frame: ScreenFrame): ScreenPoint {
  const shareTo = (start: number, end: number, low: number, high: number): number => {
    if (end < low) return (low - start) / (end - start);
    return end > high ? (high - start) / (end - start) : 1;
  };
  const share = Math.min(
    shareTo(from.x, to.x, frame.left, frame.right),
    shareTo(from.y, to.y, frame.top, frame.bottom),
  );
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}

function isWithin({ x, y }: ScreenPoint, { top, bottom, left, right }: ScreenFrame): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}

/** Every eighth point and the last: enough for a box around the line. */
function thin(coordinates: readonly LngLat[]): readonly LngLat[] {
  return coordinates.filter((_, at) => at % 8 === 0 || at === coordinates.length - 1);
}
