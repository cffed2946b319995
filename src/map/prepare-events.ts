import type { EventRecord } from '../domain/event-record';
import { createEventColumns, type EventColumns } from './event-columns';
import { EventCrowd } from './event-crowd';
import { createEventOffsets, type EventSpread } from './event-offsets';
import { createEventTimeline, type EventTimeline } from './event-timeline';
import { createRouteBuffer, type RouteBuffer } from './route-buffer';

/** Lets the page do something else. */
export type Pause = () => Promise<void>;

/** What is computed of the events before there is a map. */
export type PreparedEvents = {
  readonly timeline: EventTimeline;
  readonly columns: EventColumns;
  readonly offsets: EventSpread;
  readonly crowd: EventCrowd;
  readonly routes: RouteBuffer;
};

/**
 * @param events in dataset order
 * @param pause between any two parts
 */
export async function prepareEvents(
  events: readonly EventRecord[],
  pause: Pause,
): Promise<PreparedEvents> {
  const timeline = createEventTimeline(events);
  await pause();
  const offsets = createEventOffsets(events);
  await pause();
  const crowd = new EventCrowd(events, timeline, offsets);
  await pause();
  const columns = createEventColumns(events);
  await pause();
  return { timeline, columns, offsets, crowd, routes: createRouteBuffer(events, timeline) };
}
