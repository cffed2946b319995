import * as v from 'valibot';
import {
  coordinatesField,
  idField,
  localizedTextField,
  partialDateField,
  precisionField,
  textField,
} from './dataset-fields';
import { ACTOR_ROLES, CONFIDENCES, EVENT_KINDS } from './event-record';

/** Version of the built files' shape, not of the data. */
export const INDEX_FORMAT = 1;

export const actorRoleField = v.picklist(ACTOR_ROLES);

/** The fields of an event that list, axis and map need, as the source file has them. */
export const eventIndexFields = {
  kind: v.picklist(EVENT_KINDS),
  method: v.string(),
  start: partialDateField,
  end: v.nullable(partialDateField),
  time_precision: precisionField,
  place: idField,
  geo_precision: precisionField,
  route: v.nullable(v.pipe(v.array(idField), v.minLength(2, 'two places or more, or null'))),
  part_of: v.nullable(idField),
  title: localizedTextField,
  confidence: v.picklist(CONFIDENCES),
};

/** Ids an event had before it was renamed; left out where it always had its own. */
export const aliasesField = v.pipe(v.array(idField), v.minLength(1, 'an old id, or no "aliases"'));

/** An event of the built index: the same fields, nulls left out, actors as pairs. */
export const indexRecordSchema = v.object({
  ...eventIndexFields,
  id: idField,
  end: v.optional(eventIndexFields.end, null),
  route: v.optional(eventIndexFields.route, null),
  part_of: v.optional(eventIndexFields.part_of, null),
  aliases: v.optional(v.array(idField), []),
  actors: v.array(v.strictTuple([idField, actorRoleField])),
});
export type IndexRecord = v.InferOutput<typeof indexRecordSchema>;

export const PLACE_KINDS = [
  'city',
  'town',
  'base',
  'airport',
  'embassy',
  'government',
  'oil-field',
  'road',
  'crossing',
  'district',
  'province',
  'area',
  'country',
] as const;

/** The fields of a place that the page shows. */
export const placeIndexFields = {
  name: localizedTextField,
  kind: v.picklist(PLACE_KINDS),
  country: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'two capital letters (ISO 3166-1), like IQ')),
  admin1: v.nullable(localizedTextField),
  coordinates: coordinatesField,
};

/** A place of the built index. */
export const indexPlaceSchema = v.object(placeIndexFields);
export type IndexPlace = v.InferOutput<typeof indexPlaceSchema>;

/**
 * The built index as a file; its records are looked at one by one. Titles stand apart from their
 * events, in the events' order: a language in one run compresses better by an eighth of the file.
 */
export const indexFileSchema = v.object({
  format: v.literal(INDEX_FORMAT),
  version: textField,
  published: textField,
  title: localizedTextField,
  places: v.record(v.string(), v.unknown()),
  events: v.array(v.unknown()),
  titles: v.object({ en: v.array(v.unknown()), ar: v.array(v.unknown()) }),
});
export type IndexFile = v.InferOutput<typeof indexFileSchema>;
