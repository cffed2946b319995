import type { CountedOutcome } from '../../src/domain/epoch-outcomes';
import type { EventRecord } from '../../src/domain/event-record';
import { createEventRecord, createEventTime } from './create-event-record';

/** An event as it is counted, on the first of its days. */
export function createOutcome(
  start = '2021-02-15',
  given: Partial<EventRecord> = {},
  precision: 1 | 2 | 3 | 4 = 2,
): CountedOutcome {
  const time = createEventTime(start, precision);
  const event = createEventRecord({ time, ...given });
  return { events: [event], firstDay: time.firstDay, lastDay: time.firstDay };
}
