import type { EventFeature, PlaceEntry } from '../../src/domain/dataset-schema';
import { toEventTime } from '../../src/domain/event-time-of';
import { formatPartialDate, parsePartialDate } from '../../src/domain/partial-date';
import { offsetMinutesAt, zoneOf } from '../../src/domain/time-zone';
import {
  type Checked,
  type CheckedDataset,
  findUnknownId,
  noteOf,
  problemOf,
} from './checked-dataset';
import type { DataProblem } from './data-problem';

type CheckedEvent = Checked<EventFeature>;

function findReferenceProblems(event: CheckedEvent, { ids }: CheckedDataset): DataProblem[] {
  const { place, route, part_of, actors, sources, related } = event.value.properties;
  const self = related.indexOf(event.id);
  return [
    ...findUnknownId(event, 'place', 'places', place, ids),
    ...(route ?? []).flatMap((id, i) => findUnknownId(event, `route[${i}]`, 'places', id, ids)),
    ...(part_of === null ? [] : findUnknownId(event, 'part_of', 'events', part_of, ids)),
    ...actors.flatMap(({ actor }, i) =>
      findUnknownId(event, `actors[${i}].actor`, 'actors', actor, ids),
    ),
    ...sources.flatMap(({ source }, i) =>
      findUnknownId(event, `sources[${i}].source`, 'sources', source, ids),
    ),
    ...related.flatMap((id, i) => findUnknownId(event, `related[${i}]`, 'events', id, ids)),
    ...(self === -1
      ? []
      : [problemOf(event, `related[${self}]`, 'is the event itself', 'another event, or none')]),
  ];
}

function findGeometryProblems(event: CheckedEvent, place: PlaceEntry): DataProblem[] {
  const [lng, lat] = event.value.geometry.coordinates;
  const [placeLng, placeLat] = place.coordinates;
  if (lng === placeLng && lat === placeLat) return [];
  const what = `is [${lng}, ${lat}], not where "${event.value.properties.place}" is`;
  return [problemOf(event, 'geometry.coordinates', what, `[${placeLng}, ${placeLat}]`)];
}

/**
 * The offset belongs to the clocks of the place on that day, summer time included. A note, because
 * whether the source meant another clock or the offset is a slip takes a look at the source.
 */
function findOffsetNote(
  event: CheckedEvent,
  field: 'start' | 'end',
  { country }: PlaceEntry,
): DataProblem[] {
  const text = event.value.properties[field];
  const date = text === null ? null : parsePartialDate(text);
  if (date?.type !== 'time') return [];
  const zone = zoneOf(country);
  const offsetMinutes = offsetMinutesAt(date.instant, zone);
  if (offsetMinutes === date.offsetMinutes) return [];
  const what = `is ${text}, but clocks in ${zone} had another offset then`;
  return [noteOf(event, field, what, formatPartialDate({ ...date, offsetMinutes }))];
}

function findTimeProblems(event: CheckedEvent, place: PlaceEntry): DataProblem[] {
  const { start, end, time_precision } = event.value.properties;
  const time = toEventTime({
    start,
    end,
    timePrecision: time_precision,
    country: place.country,
  });
  return [
    ...findOffsetNote(event, 'start', place),
    ...findOffsetNote(event, 'end', place),
    ...(time === null
      ? [problemOf(event, 'end', `is ${end}, before the start`, `${start} or later, or null`)]
      : []),
  ];
}

/** What is wrong between an event and the records it names. */
export function findEventProblems(event: CheckedEvent, dataset: CheckedDataset): DataProblem[] {
  const place = dataset.places.get(event.value.properties.place)?.value;
  return [
    ...findReferenceProblems(event, dataset),
    ...(place === undefined
      ? []
      : [...findGeometryProblems(event, place), ...findTimeProblems(event, place)]),
  ];
}
