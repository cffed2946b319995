import type { DatasetDetails } from './dataset';
import type { DenormalisedFeature } from './denormalise';
import type { EventDetails, EventRecord, Source } from './event-record';

type Properties = DenormalisedFeature['properties'];

function casualtiesOf({ casualties }: EventDetails): Properties['casualties'] {
  if (casualties === null) return null;
  const { killed, injured, note } = casualties;
  return {
    killed_min: killed.min,
    killed_max: killed.max,
    injured_min: injured.min,
    injured_max: injured.max,
    note,
  };
}

function weaponsOf({ weapons }: EventDetails): Properties['weapons'] {
  if (weapons === null) return null;
  return { text: weapons.text, count_min: weapons.count.min, count_max: weapons.count.max };
}

/** A source as the data files name its members. */
function sourceOf({ id: _id, titleIsDescription, publisher, title, ...rest }: Source) {
  return { publisher, title, title_is_description: titleIsDescription, ...rest };
}

const timePrecisions = { time: 1, day: 2, days: 3, month: 4 } as const;

/**
 * The event as `data/events.geojson` has it, put together again from what the page has read: no
 * second copy of the dataset need be fetched, and it works with the network gone.
 *
 * @returns null where a part of it was set aside: no file of ours has half a record
 */
export function rebuildFeature(
  event: EventRecord,
  { details, actors, sources }: DatasetDetails,
): DenormalisedFeature | null {
  const own = details.get(event.id);
  if (own === undefined || event.method === null) return null;
  const parts = own.actors.flatMap(({ actor, role, as, by }) => {
    const entry = actors.get(actor);
    if (entry === undefined) return [];
    return { actor, role, as, by, name: entry.name, kind: entry.kind, side: entry.side };
  });
  const uses = own.sources.flatMap((use) => {
    const source = sources.get(use.source);
    return source === undefined ? [] : { ...use, ...sourceOf(source) };
  });
  if (parts.length !== own.actors.length || uses.length !== own.sources.length) return null;
  const { place, route, time } = event;
  return {
    type: 'Feature',
    id: event.id,
    geometry: { type: 'Point', coordinates: place.coordinates },
    properties: {
      kind: event.kind,
      method: event.method,
      start: time.start,
      end: time.end,
      time_precision: timePrecisions[time.precision],
      place: place.id,
      geo_precision: event.geoPrecision,
      route: route === null ? null : route.map(({ id }) => id),
      part_of: event.partOf,
      ...(event.aliases.length > 0 && { aliases: [...event.aliases] }),
      title: event.title,
      confidence: event.confidence,
      actors: parts,
      target: own.target,
      weapons: weaponsOf(own),
      casualties: casualtiesOf(own),
      summary: own.summary,
      sources: uses,
      disputes: own.disputes,
      related: [...own.related],
      confidence_note: own.confidenceNote,
      place_name: place.name,
      place_kind: place.kind,
      place_country: place.country,
      place_admin1: place.admin1,
      route_places:
        route === null
          ? null
          : route.map(({ id, name, coordinates }) => ({ place: id, name, coordinates })),
    },
  };
}
