import * as v from 'valibot';
import {
  actorFields,
  eventDetailFields,
  placeDetailFields,
  sourceFields,
} from './dataset-details-schema';
import { coordinatesField, idField, localizedTextField, textField } from './dataset-fields';
import { aliasesField, eventIndexFields, placeIndexFields } from './dataset-index-schema';

/*
 * The dataset as people edit it. The fields are declared once, in dataset-index-schema (what the
 * page needs first) and dataset-details-schema (what it needs later), so that the first chunk of
 * the page does not carry the rest; here they are put together again. Objects are strict: a
 * misspelt member is a problem, not a silence.
 */

/** Members of an event's `properties`. */
export const eventPropertiesSchema = v.strictObject({
  ...eventIndexFields,
  ...eventDetailFields,
  aliases: v.optional(aliasesField),
});
export type EventProperties = v.InferOutput<typeof eventPropertiesSchema>;

/** One line of events.geojson. */
export const eventFeatureSchema = v.strictObject({
  type: v.literal('Feature'),
  id: v.pipe(
    idField,
    v.regex(
      /^\d{4}-(?:0[1-9]|1[0-2])-/,
      'year and month, then place and what: 2021-02-15-erbil-airport-rockets',
    ),
  ),
  geometry: v.strictObject({ type: v.literal('Point'), coordinates: coordinatesField }),
  properties: eventPropertiesSchema,
});
export type EventFeature = v.InferOutput<typeof eventFeatureSchema>;

/** One line of places.json, without its id. */
export const placeSchema = v.strictObject({
  ...placeIndexFields,
  ...placeDetailFields,
  basis: textField,
});
export type PlaceEntry = v.InferOutput<typeof placeSchema>;

/** One line of actors.json, without its id. */
export const actorSchema = v.strictObject(actorFields);
export type ActorEntry = v.InferOutput<typeof actorSchema>;

/** One line of sources.json, without its id. */
export const sourceSchema = v.strictObject(sourceFields);
export type SourceEntry = v.InferOutput<typeof sourceSchema>;

/** dataset.json: what is said about the dataset as a whole. */
export const datasetAboutSchema = v.strictObject({
  version: v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/, 'three numbers, like 1.0.0')),
  published: sourceFields.published.wrapped,
  title: localizedTextField,
  licence: v.literal('CC-BY-4.0'),
});
export type DatasetAbout = v.InferOutput<typeof datasetAboutSchema>;

/** The four files, parsed; ids in the files' order. */
export type DatasetEntries = {
  readonly events: readonly EventFeature[];
  readonly places: ReadonlyMap<string, PlaceEntry>;
  readonly actors: ReadonlyMap<string, ActorEntry>;
  readonly sources: ReadonlyMap<string, SourceEntry>;
};
