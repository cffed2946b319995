import { createHash } from 'node:crypto';
import { citeDatasetShortly } from '../src/domain/citation';
import { DATASET_COLUMNS } from '../src/domain/dataset-columns';
import { toCsv } from '../src/domain/dataset-csv';
import { DETAILS_FORMAT } from '../src/domain/dataset-details-schema';
import { toFeatureCollection } from '../src/domain/dataset-geojson';
import { INDEX_FORMAT } from '../src/domain/dataset-index-schema';
import type { DatasetAbout, DatasetEntries, EventFeature } from '../src/domain/dataset-schema';
import { denormaliseEvent } from '../src/domain/denormalise';
import { toDatasetReadme } from './dataset-readme';
import { type DatasetTexts, parseDatasetTexts } from './dataset-texts';

/** The files served beside the page, as text. */
export type DatasetFiles = {
  /** What list, axis and map need: read by parseDatasetIndex. */
  readonly index: string;
  /** The rest: read by parseDatasetDetails. */
  readonly details: string;
  /** The whole dataset for other programs, names written out; one Feature a line. */
  readonly eventsGeojson: string;
  /** One row an event. */
  readonly eventsCsv: string;
  readonly readmeTxt: string;
  /** By which two versions are told apart, event by event: read by parseDatasetDigest. */
  readonly digest: string;
};

/** Of all that is said of an event, the names of its places, actors and sources too. */
const digestOf = (feature: unknown): string =>
  createHash('sha256').update(JSON.stringify(feature)).digest('hex').slice(0, 8);

/** Leaves out members that are null: absent and null mean the same in the built files. */
function withoutNulls(members: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== null));
}

function toIndexRecord({ id, properties }: EventFeature): Record<string, unknown> {
  const { kind, method, start, end, time_precision, place, geo_precision } = properties;
  const { route, part_of, actors, confidence, aliases = null } = properties;
  return withoutNulls({
    id,
    kind,
    method,
    start,
    end,
    time_precision,
    place,
    geo_precision,
    route,
    part_of,
    aliases,
    actors: actors.map(({ actor, role }) => [actor, role]),
    confidence,
  });
}

/** Ids of the places that events or routes name. */
const usedPlaces = ({ events }: DatasetEntries): ReadonlySet<string> =>
  new Set(events.flatMap(({ properties }) => [properties.place, ...(properties.route ?? [])]));

function toIndex(entries: DatasetEntries, about: DatasetAbout): string {
  const used = usedPlaces(entries);
  const places: Record<string, unknown> = {};
  for (const [id, { name, kind, country, admin1, coordinates }] of entries.places) {
    if (used.has(id)) places[id] = { name, kind, country, admin1, coordinates };
  }
  return JSON.stringify({
    format: INDEX_FORMAT,
    version: about.version,
    published: about.published,
    title: about.title,
    places,
    events: entries.events.map(toIndexRecord),
    titles: {
      en: entries.events.map(({ properties }) => properties.title.en),
      ar: entries.events.map(({ properties }) => properties.title.ar),
    },
  });
}

function toDetailsRecord({ properties }: EventFeature): Record<string, unknown> {
  const { actors, target, weapons, casualties, summary, sources } = properties;
  const { disputes, related, confidence_note } = properties;
  return withoutNulls({
    actors,
    target,
    weapons,
    casualties,
    summary,
    sources,
    disputes,
    related,
    confidence_note,
  });
}

function toDetails(entries: DatasetEntries, about: DatasetAbout): string {
  const used = usedPlaces(entries);
  const places = [...entries.places].filter(([id]) => used.has(id));
  return JSON.stringify({
    format: DETAILS_FORMAT,
    version: about.version,
    events: Object.fromEntries(
      entries.events.map((feature) => [feature.id, toDetailsRecord(feature)]),
    ),
    actors: Object.fromEntries(entries.actors),
    sources: Object.fromEntries(entries.sources),
    places: Object.fromEntries(
      places.map(([id, { precision, aliases }]) => [id, { precision, aliases }]),
    ),
  });
}

/**
 * Everything that is served of the dataset. The same files and `about` give the same texts,
 * byte for byte.
 * @throws SyntaxError, ValiError or RangeError on a dataset that does not pass the check.
 */
export function buildDatasetFiles(texts: DatasetTexts, about: DatasetAbout): DatasetFiles {
  const entries = parseDatasetTexts(texts);
  const features = entries.events.map((feature) => denormaliseEvent(feature, entries));
  return {
    index: toIndex(entries, about),
    details: toDetails(entries, about),
    eventsGeojson: toFeatureCollection(features, {
      title: about.title,
      version: about.version,
      published: about.published,
      licence: about.licence,
      citation: citeDatasetShortly(about),
    }),
    eventsCsv: toCsv(DATASET_COLUMNS, features),
    readmeTxt: toDatasetReadme(about, features.length),
    digest: JSON.stringify({
      version: about.version,
      events: Object.fromEntries(features.map((feature) => [feature.id, digestOf(feature)])),
    }),
  };
}
