import type { DatasetDetails } from '../../src/domain/dataset';
import type {
  Actor,
  EventDetails,
  EventRecord,
  PlaceDetails,
  Source,
} from '../../src/domain/event-record';

/** Details with every field filled; give what the test is about. */
export function createEventDetails(given: Partial<EventDetails> & { id: string }): EventDetails {
  return {
    actors: [],
    target: null,
    weapons: null,
    casualties: null,
    summary: { en: 'Something happened.', ar: 'حدث شيء.' },
    sources: [],
    disputes: null,
    related: [],
    confidenceNote: null,
    ...given,
  };
}

/** An actor with every field filled. */
export function createActor(given: Partial<Actor> & { id: string }): Actor {
  return {
    name: { en: given.id, ar: 'جهة' },
    kind: 'state',
    side: 'other',
    office: null,
    aliases: [],
    parent: null,
    ...given,
  };
}

/** A source with every field filled. */
export function createSource(given: Partial<Source> & { id: string }): Source {
  return {
    publisher: 'Reuters',
    title: 'A report',
    titleIsDescription: false,
    url: null,
    published: null,
    lang: 'en',
    independence: 'agency',
    ...given,
  };
}

/** Details of some events; those that are not given have plain ones. */
export function createDetails(
  events: readonly EventRecord[],
  given: {
    readonly details?: readonly EventDetails[];
    readonly actors?: readonly Actor[];
    readonly sources?: readonly Source[];
    /** By place id. */
    readonly places?: Readonly<Record<string, PlaceDetails>>;
  } = {},
): DatasetDetails {
  const details = new Map(events.map(({ id }) => [id, createEventDetails({ id })]));
  for (const entry of given.details ?? []) details.set(entry.id, entry);
  return {
    details,
    actors: new Map((given.actors ?? []).map((actor) => [actor.id, actor])),
    sources: new Map((given.sources ?? []).map((source) => [source.id, source])),
    places: new Map(Object.entries(given.places ?? {})),
  };
}
