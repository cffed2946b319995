import type { RouteLine } from '../domain/route';
import type { EventStory } from './event-story';
import { type EventTimeline, startedRange } from './event-timeline';
import type { MercatorPoint } from './map-mercator';
import { pointOnRoute } from './route-buffer';

/** So many marks are drawn at most; visits that begin within a second are few. */
export const MAX_ROUTE_MARKS = 24;

/** What a mark is: the moving head of a line, a stop, the arrowhead at its end. */
export const ROUTE_MARK = { head: 0, stop: 1, arrow: 2 } as const;

/** A dot or arrowhead on a line. */
export type RouteMark = {
  readonly what: (typeof ROUTE_MARK)[keyof typeof ROUTE_MARK];
  readonly at: MercatorPoint;
  /** A point of the line a little before, for the direction. */
  readonly from: MercatorPoint;
};

/** How much of a line is drawn, 0 to 1: it starts and ends its way gently. */
export function routeProgress(start: number, { now, routeDays }: EventStory): number {
  if (routeDays <= 0) return 1;
  const passed = Math.min(1, Math.max(0, (now - start) / routeDays));
  return passed * passed * (3 - 2 * passed);
}

/** Heads of the lines being drawn, and stops and arrowhead of the selected one. */
export function collectRouteMarks(
  lines: ReadonlyMap<number, RouteLine>,
  timeline: EventTimeline,
  story: EventStory,
  visible: Uint8Array | null,
  selected: number | null,
): RouteMark[] {
  const marks: RouteMark[] = [];
  const chosen = selected === null ? undefined : lines.get(selected);
  if (chosen) {
    for (const stop of chosen.stops.slice(0, -1)) marks.push(markAt(chosen, stop, ROUTE_MARK.stop));
    marks.push(markAt(chosen, 1, ROUTE_MARK.arrow));
  }
  if (story.routeDays > 0) {
    const { first, last } = startedRange(timeline, story.now - story.routeDays, story.now);
    for (let index = first; index < last; index++) {
      const line = lines.get(index);
      if (!line || (visible !== null && visible[index] !== 1)) continue;
      const progress = routeProgress(timeline.starts[index] ?? 0, story);
      if (progress > 0 && progress < 1) marks.push(markAt(line, progress, ROUTE_MARK.head));
    }
  }
  return marks.slice(0, MAX_ROUTE_MARKS);
}

function markAt(line: RouteLine, share: number, what: RouteMark['what']): RouteMark {
  return {
    what,
    at: pointOnRoute(line, share),
    from: pointOnRoute(line, Math.max(0, share - 0.01)),
  };
}
