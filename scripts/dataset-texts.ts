import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import {
  actorSchema,
  type DatasetAbout,
  type DatasetEntries,
  datasetAboutSchema,
  eventFeatureSchema,
  placeSchema,
  sourceSchema,
} from '../src/domain/dataset-schema';

/** The four files as text, as people edit them. */
export type DatasetTexts = {
  readonly events: string;
  readonly places: string;
  readonly actors: string;
  readonly sources: string;
};

/** The files' names in the dataset's folder. */
export const DATASET_FILES = {
  events: 'events.geojson',
  places: 'places.json',
  actors: 'actors.json',
  sources: 'sources.json',
} as const satisfies Record<keyof DatasetTexts, string>;

export const ABOUT_FILE = 'dataset.json';

/** @throws the file system's error where a file is missing. */
export function readDatasetTexts(dir: string): DatasetTexts {
  const read = (file: string): string => readFileSync(join(dir, file), 'utf8');
  return {
    events: read(DATASET_FILES.events),
    places: read(DATASET_FILES.places),
    actors: read(DATASET_FILES.actors),
    sources: read(DATASET_FILES.sources),
  };
}

/** @throws SyntaxError or ValiError, naming the field. */
export function readDatasetAbout(dir: string): DatasetAbout {
  return v.parse(datasetAboutSchema, JSON.parse(readFileSync(join(dir, ABOUT_FILE), 'utf8')));
}

function parseEntries<TSchema extends v.GenericSchema>(
  text: string,
  schema: TSchema,
): Map<string, v.InferOutput<TSchema>> {
  const json = v.parse(v.record(v.string(), v.unknown()), JSON.parse(text));
  return new Map(Object.entries(json).map(([id, entry]) => [id, v.parse(schema, entry)]));
}

/**
 * The four files as typed entries. Meant for a dataset that passed the check, which says where a
 * problem is; this only throws (SyntaxError, ValiError).
 */
export function parseDatasetTexts(texts: DatasetTexts): DatasetEntries {
  const collection = v.object({ features: v.array(eventFeatureSchema) });
  return {
    events: v.parse(collection, JSON.parse(texts.events)).features,
    places: parseEntries(texts.places, placeSchema),
    actors: parseEntries(texts.actors, actorSchema),
    sources: parseEntries(texts.sources, sourceSchema),
  };
}
