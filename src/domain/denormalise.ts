import type { DatasetEntries, EventFeature, EventProperties, SourceEntry } from './dataset-schema';
import type { Actor, LngLat, LocalizedText, Source } from './event-record';

type ActorPart = EventProperties['actors'][number];
type SourceUse = EventProperties['sources'][number];

/** A stop of a route, with what is needed to draw it. */
export type RouteStop = {
  readonly place: string;
  readonly name: LocalizedText;
  readonly coordinates: LngLat;
};

/** An event with everything it points to written out, so that the file is useful alone. */
export type DenormalisedFeature = {
  readonly type: 'Feature';
  readonly id: string;
  readonly geometry: { readonly type: 'Point'; readonly coordinates: LngLat };
  readonly properties: Omit<EventProperties, 'actors' | 'sources'> & {
    readonly place_name: LocalizedText;
    readonly place_kind: string;
    readonly place_country: string;
    readonly place_admin1: LocalizedText | null;
    readonly route_places: readonly RouteStop[] | null;
    readonly actors: readonly (ActorPart & Pick<Actor, 'name' | 'kind' | 'side'>)[];
    readonly sources: readonly (SourceUse &
      Omit<SourceEntry, 'independence'> &
      Pick<Source, 'independence'>)[];
  };
};

function find<T>(entries: ReadonlyMap<string, T>, id: string, kind: string, event: string): T {
  const entry = entries.get(id);
  if (entry === undefined) throw new RangeError(`Event "${event}" names unknown ${kind} "${id}"`);
  return entry;
}

/**
 * Adds names to ids: the original members stay as they are, so that the file can be read like the
 * one people edit.
 * @throws RangeError where an id is unknown; a dataset that passed the check has none.
 */
export function denormaliseEvent(
  feature: EventFeature,
  { places, actors, sources }: Omit<DatasetEntries, 'events'>,
): DenormalisedFeature {
  const { id, properties } = feature;
  const place = find(places, properties.place, 'place', id);
  const toStop = (stopId: string): RouteStop => {
    const { name, coordinates } = find(places, stopId, 'place', id);
    return { place: stopId, name, coordinates };
  };
  return {
    ...feature,
    properties: {
      ...properties,
      place_name: place.name,
      place_kind: place.kind,
      place_country: place.country,
      place_admin1: place.admin1,
      route_places: properties.route === null ? null : properties.route.map(toStop),
      actors: properties.actors.map((part) => {
        const { name, kind, side } = find(actors, part.actor, 'actor', id);
        return { ...part, name, kind, side };
      }),
      sources: properties.sources.map((use) => ({
        ...use,
        ...find(sources, use.source, 'source', id),
      })),
    },
  };
}
