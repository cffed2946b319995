import type { EventRecord } from '../domain/event-record';
import { createEventColumns, type EventColumns } from './event-columns';
import { EventCrowd } from './event-crowd';
import { createEventOffsets, type EventSpread } from './event-offsets';
import { createEventTimeline, type EventTimeline } from './event-timeline';

/** What is computed of the events before there is a map. */
export type PreparedEvents = {
  readonly timeline: EventTimeline;
  readonly columns: EventColumns;
  readonly offsets: EventSpread;
  readonly crowd: EventCrowd;
};

/** @param events in dataset order */
export function prepareEvents(events: readonly EventRecord[]): PreparedEvents {
  const timeline = createEventTimeline(events);
  const offsets = createEventOffsets(events);
  const crowd = new EventCrowd(events, timeline, offsets);
  return { timeline, columns: createEventColumns(events), offsets, crowd };
}
