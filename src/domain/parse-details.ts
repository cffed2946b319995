import * as v from 'valibot';
import type { DatasetDetails } from './dataset';
import {
  type DetailsRecord,
  type DetailsSource,
  detailsActorSchema,
  detailsFileSchema,
  detailsPlaceSchema,
  detailsRecordSchema,
  detailsSourceSchema,
} from './dataset-details-schema';
import { type DatasetIssue, toDatasetIssue } from './dataset-issue';
import type {
  Actor,
  Casualties,
  CountRange,
  EventDetails,
  PlaceDetails,
  Source,
} from './event-record';
import { finishSteps } from './finish-steps';

export type DatasetDetailsResult =
  | ({ readonly ok: true; readonly issues: readonly DatasetIssue[] } & DatasetDetails)
  | { readonly ok: false; readonly issue: DatasetIssue };

function toCountRange(min: number | null, max: number | null): CountRange {
  return { min, max };
}

function toCasualties(casualties: DetailsRecord['casualties']): Casualties | null {
  if (casualties === null) return null;
  return {
    killed: toCountRange(casualties.killed_min, casualties.killed_max),
    injured: toCountRange(casualties.injured_min, casualties.injured_max),
    note: casualties.note,
  };
}

function toWeapons(weapons: DetailsRecord['weapons']): EventDetails['weapons'] {
  if (weapons === null) return null;
  return { text: weapons.text, count: toCountRange(weapons.count_min, weapons.count_max) };
}

function toEventDetails(id: string, record: DetailsRecord): EventDetails {
  return {
    id,
    actors: record.actors,
    target: record.target,
    weapons: toWeapons(record.weapons),
    casualties: toCasualties(record.casualties),
    summary: record.summary,
    sources: record.sources,
    disputes: record.disputes,
    related: record.related,
    confidenceNote: record.confidence_note,
  };
}

function toSource(id: string, entry: DetailsSource): Source {
  const { title_is_description, ...rest } = entry;
  return { id, ...rest, titleIsDescription: title_is_description };
}

/** Every entry the schema accepts, made ours; the others become issues. A step is an entry. */
function* parseEntries<TSchema extends v.GenericSchema, T>(
  entries: Readonly<Record<string, unknown>>,
  schema: TSchema,
  create: (id: string, entry: v.InferOutput<TSchema>) => T,
  issues: DatasetIssue[],
): Generator<void, Map<string, T>> {
  const parsed = new Map<string, T>();
  for (const [id, entry] of Object.entries(entries)) {
    const result = v.safeParse(schema, entry);
    if (result.success) parsed.set(id, create(id, result.output));
    else issues.push(toDatasetIssue('invalid-record', id, result.issues));
    yield;
  }
  return parsed;
}

/**
 * Reads the built details, an entry a step, so that the page may do something else in between. A
 * bad entry is set aside with an issue and the others stay; what an event says of an actor or
 * source that was set aside stays too, as an id. Never throws.
 */
export function* parseDetailsInSteps(json: unknown): Generator<void, DatasetDetailsResult> {
  const file = v.safeParse(detailsFileSchema, json);
  if (!file.success) {
    return { ok: false, issue: toDatasetIssue('not-a-dataset', null, file.issues) };
  }
  const { events, actors, sources, places } = file.output;
  const issues: DatasetIssue[] = [];
  const toActor = (id: string, entry: v.InferOutput<typeof detailsActorSchema>): Actor => ({
    id,
    ...entry,
  });
  const toPlace = (_id: string, entry: PlaceDetails): PlaceDetails => entry;
  return {
    ok: true,
    details: yield* parseEntries(events, detailsRecordSchema, toEventDetails, issues),
    actors: yield* parseEntries(actors, detailsActorSchema, toActor, issues),
    sources: yield* parseEntries(sources, detailsSourceSchema, toSource, issues),
    places: yield* parseEntries(places, detailsPlaceSchema, toPlace, issues),
    issues,
  };
}

/** The same at once. */
export const parseDatasetDetails = (json: unknown): DatasetDetailsResult =>
  finishSteps(parseDetailsInSteps(json));
