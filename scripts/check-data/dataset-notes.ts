import { type Checked, type CheckedDataset, noteOf } from './checked-dataset';
import type { DataProblem } from './data-problem';

function findUnused<T>(
  records: ReadonlyMap<string, Checked<T>>,
  used: ReadonlySet<string>,
): DataProblem[] {
  return [...records.values()]
    .filter(({ id }) => !used.has(id))
    .map((record) => noteOf(record, null, 'is used by no event', 'take it out if nobody needs it'));
}

/** Ids are stable, so a corrected date may differ from the id's; a mistyped year does too. */
function findDateNotes({ events }: CheckedDataset): DataProblem[] {
  return events
    .filter(({ id, value }) => !id.startsWith(value.properties.start.slice(0, 10)))
    .map((event) =>
      noteOf(event, 'start', `is ${event.value.properties.start}, unlike the id`, 'as meant?'),
    );
}

/** What is allowed but worth a look. */
export function findDatasetNotes(dataset: CheckedDataset): DataProblem[] {
  const properties = dataset.events.map(({ value }) => value.properties);
  const places = properties.flatMap(({ place, route }) => [place, ...(route ?? [])]);
  const sources = properties.flatMap((event) => event.sources.map(({ source }) => source));
  const parts = properties.flatMap((event) => event.actors.map(({ actor }) => actor));
  const parents = [...dataset.actors.values()].flatMap(({ value }) => value.parent ?? []);
  return [
    ...findDateNotes(dataset),
    ...findUnused(dataset.places, new Set(places)),
    ...findUnused(dataset.actors, new Set([...parts, ...parents])),
    ...findUnused(dataset.sources, new Set(sources)),
  ];
}
