import type { Dataset } from '../../src/domain/dataset';
import type { EventRecord } from '../../src/domain/event-record';
import { createEventRecord } from './create-event-record';

/** A dataset of such events, in the order given; each gets its position as index. */
export function createDataset(events: readonly Partial<EventRecord>[]): Dataset {
  const records = events.map((event, index) => createEventRecord({ ...event, index }));
  return {
    version: '1.0.0',
    published: '2026-01-02',
    title: { en: 'Made events', ar: 'أحداث مصنوعة' },
    events: records,
    places: new Map(records.map(({ place }) => [place.id, place])),
  };
}
