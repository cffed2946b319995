import type { EventRecord, LngLat, Place } from '../../src/domain/event-record';
import type { EventTime } from '../../src/domain/event-time';
import { toEventTime } from '../../src/domain/event-time-of';

/** A place with every field filled; give what the test is about. */
export function createPlace(given: Partial<Place> = {}): Place {
  return {
    id: 'baghdad',
    name: { en: 'Baghdad', ar: 'بغداد' },
    kind: 'city',
    country: 'IQ',
    admin1: null,
    coordinates: [44.39, 33.31] satisfies LngLat,
    ...given,
  };
}

/** The time of an event in Iraq as the dataset would write it; throws if it could not. */
export function createEventTime(
  start: string,
  timePrecision: 1 | 2 | 3 | 4 = 2,
  end: string | null = null,
): EventTime {
  const time = toEventTime({ start, end, timePrecision, country: 'IQ' });
  if (time === null) throw new Error(`no event time: ${start} to ${end}`);
  return time;
}

/** An event with every field filled; give what the test is about. */
export function createEventRecord(given: Partial<EventRecord> = {}): EventRecord {
  return {
    id: `event-${given.index ?? 0}`,
    aliases: [],
    index: 0,
    kind: 'attack',
    method: null,
    time: createEventTime('2021-02-15'),
    place: createPlace(),
    geoPrecision: 2,
    route: null,
    partOf: null,
    actors: [],
    title: { en: 'Rockets', ar: 'صواريخ' },
    confidence: 'high',
    ...given,
  };
}
