import type { Dataset, DatasetDetails } from './dataset';
import type { EventDetails, LocalizedText, Place } from './event-record';
import { createWordReader, type WordIndex } from './word-index';

const both = (text: LocalizedText | null): readonly string[] =>
  text === null ? [] : [text.en, text.ar];

/**
 * What can be searched, in both languages at once. With the index alone: titles and places. With
 * the details also summaries, targets, weapons, who took part by every name and office, and what
 * else the places are called.
 *
 * @yields undefined after each event: there is more to read than one task should take
 */
export function* readSearchIndex(
  { events }: Pick<Dataset, 'events'>,
  details: DatasetDetails | null,
): Generator<undefined, WordIndex> {
  const textsOfPlace = ({ id, name, admin1 }: Place) => [
    ...both(name),
    ...both(admin1),
    ...(details?.places.get(id)?.aliases ?? []),
  ];
  const reader = createWordReader();
  for (const event of events) {
    const own = details?.details.get(event.id);
    reader.read([
      ...both(event.title),
      ...[event.place, ...(event.route ?? [])].flatMap(textsOfPlace),
      ...(details === null || own === undefined ? [] : textsOfDetails(own, details)),
    ]);
    yield undefined;
  }
  return reader.finish();
}

/** The same at once. */
export function createSearchIndex(
  dataset: Pick<Dataset, 'events'>,
  details: DatasetDetails | null,
): WordIndex {
  const reading = readSearchIndex(dataset, details);
  let step = reading.next();
  while (step.done !== true) step = reading.next();
  return step.value;
}

function textsOfDetails(own: EventDetails, { actors }: DatasetDetails): readonly string[] {
  const people = own.actors.flatMap((part) => {
    const actor = actors.get(part.actor);
    const names =
      actor === undefined ? [] : [...both(actor.name), ...both(actor.office), ...actor.aliases];
    return [...names, ...both(part.as)];
  });
  return [...both(own.summary), ...both(own.target), ...both(own.weapons?.text ?? null), ...people];
}
