import * as v from 'valibot';
import {
  idField,
  localizedTextField,
  partialDateField,
  precisionField,
  quotedTextField,
  textField,
} from './dataset-fields';
import { actorRoleField } from './dataset-index-schema';
import { ACTOR_SIDES } from './event-record';

/** Version of the built files' shape, not of the data. */
export const DETAILS_FORMAT = 1;

/** How many; null where the sources are silent. */
const countField = v.nullable(
  v.pipe(v.number(), v.integer('a whole number'), v.minValue(0, 'zero or more')),
);

/** An address a link may have: nothing but http and https ever becomes a link. */
export const urlField = v.pipe(
  v.string(),
  v.regex(/^https?:\/\/[^\s<>"]+$/i, 'an address that begins with https:// or http://'),
  v.url('a complete address, https://…'),
);

const nullableText = v.nullable(localizedTextField);

function isRange(min: number | null, max: number | null): boolean {
  return min === null || max === null || min <= max;
}

/** An actor's part; an attribution or a suspicion without an owner is not one. */
export const actorPartField = v.pipe(
  v.strictObject({ actor: idField, role: actorRoleField, as: nullableText, by: nullableText }),
  v.forward(
    v.check(
      ({ role, by }) => by !== null || (role !== 'attributed' && role !== 'suspected'),
      'who attributes or suspects: {"en": …, "ar": …}',
    ),
    ['by'],
  ),
);

export const weaponsField = v.nullable(
  v.pipe(
    v.strictObject({ text: localizedTextField, count_min: countField, count_max: countField }),
    v.forward(
      v.check(({ count_min, count_max }) => isRange(count_min, count_max), 'count_min or more'),
      ['count_max'],
    ),
  ),
);

export const casualtiesField = v.nullable(
  v.pipe(
    v.strictObject({
      killed_min: countField,
      killed_max: countField,
      injured_min: countField,
      injured_max: countField,
      note: nullableText,
    }),
    v.forward(
      v.check(
        ({ killed_min, killed_max }) => isRange(killed_min, killed_max),
        'killed_min or more',
      ),
      ['killed_max'],
    ),
    v.forward(
      v.check(
        ({ injured_min, injured_max }) => isRange(injured_min, injured_max),
        'injured_min or more',
      ),
      ['injured_max'],
    ),
  ),
);

/** The fields of an event that only its card shows, as the source file has them. */
export const eventDetailFields = {
  actors: v.array(actorPartField),
  target: nullableText,
  weapons: weaponsField,
  casualties: casualtiesField,
  summary: localizedTextField,
  sources: v.pipe(
    v.array(v.strictObject({ source: idField, supports: textField })),
    v.minLength(1, 'at least one source'),
  ),
  disputes: nullableText,
  related: v.array(idField),
  confidence_note: nullableText,
};

/** The details of an event as built: the same fields, nulls left out. */
export const detailsRecordSchema = v.object({
  ...eventDetailFields,
  target: v.optional(eventDetailFields.target, null),
  weapons: v.optional(eventDetailFields.weapons, null),
  casualties: v.optional(eventDetailFields.casualties, null),
  disputes: v.optional(eventDetailFields.disputes, null),
  confidence_note: v.optional(eventDetailFields.confidence_note, null),
});
export type DetailsRecord = v.InferOutput<typeof detailsRecordSchema>;

export const ACTOR_KINDS = [
  'person',
  'armed-group',
  'state',
  'government-body',
  'military',
  'coalition',
  'company',
  'population',
  'unknown',
] as const;

export const actorFields = {
  name: localizedTextField,
  kind: v.picklist(ACTOR_KINDS),
  side: v.picklist(ACTOR_SIDES),
  office: nullableText,
  aliases: v.array(textField),
  parent: v.nullable(idField),
};
export const detailsActorSchema = v.object(actorFields);
export type DetailsActor = v.InferOutput<typeof detailsActorSchema>;

export const INDEPENDENCE = [
  'agency',
  'newspaper',
  'broadcaster',
  'official',
  'think-tank',
  'encyclopedia',
  'partisan',
  'monitor',
  'social',
  'other',
] as const;

export const sourceFields = {
  publisher: textField,
  title: quotedTextField,
  title_is_description: v.boolean(),
  url: v.nullable(urlField),
  published: v.nullable(
    v.pipe(partialDateField, v.length(10, 'a whole day, like 2021-02-15, or null')),
  ),
  lang: v.pipe(
    v.string(),
    v.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'a language tag (BCP 47), like en or ar'),
  ),
  independence: v.picklist(INDEPENDENCE),
};
export const detailsSourceSchema = v.object(sourceFields);
export type DetailsSource = v.InferOutput<typeof detailsSourceSchema>;

/** What the built details say of a place, beside what the index says. */
export const placeDetailFields = {
  precision: precisionField,
  aliases: v.array(textField),
};
export const detailsPlaceSchema = v.object(placeDetailFields);

/** The built details as a file; its records are looked at one by one. */
export const detailsFileSchema = v.object({
  format: v.literal(DETAILS_FORMAT),
  version: textField,
  events: v.record(v.string(), v.unknown()),
  actors: v.record(v.string(), v.unknown()),
  sources: v.record(v.string(), v.unknown()),
  places: v.record(v.string(), v.unknown()),
});
