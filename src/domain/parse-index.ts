import * as v from 'valibot';
import type { Dataset } from './dataset';
import {
  type IndexFile,
  indexFileSchema,
  indexPlaceSchema,
  indexRecordSchema,
} from './dataset-index-schema';
import { claimedIdOf, type DatasetIssue, toDatasetIssue } from './dataset-issue';
import { findBrokenRules } from './dataset-rules';
import type { EventRecord, Place } from './event-record';
import { toEventTime } from './event-time-of';
import { finishSteps } from './finish-steps';

export type DatasetIndexResult =
  | { readonly ok: true; readonly dataset: Dataset; readonly issues: readonly DatasetIssue[] }
  | { readonly ok: false; readonly issue: DatasetIssue };

type RecordResult =
  | { readonly ok: true; readonly event: EventRecord }
  | { readonly ok: false; readonly issue: DatasetIssue };

function parsePlaces(
  entries: Readonly<Record<string, unknown>>,
  issues: DatasetIssue[],
): Map<string, Place> {
  const places = new Map<string, Place>();
  for (const [id, entry] of Object.entries(entries)) {
    const result = v.safeParse(indexPlaceSchema, entry);
    if (result.success) places.set(id, { id, ...result.output });
    else issues.push(toDatasetIssue('invalid-record', id, result.issues));
  }
  return places;
}

/** The file's events with their titles back in place; what is no object stays what it is. */
function recordsOf({ events, titles }: IndexFile): unknown[] {
  return events.map((json, position) =>
    typeof json === 'object' && json !== null
      ? { ...json, title: { en: titles.en[position], ar: titles.ar[position] } }
      : json,
  );
}

function parseRecord(
  json: unknown,
  index: number,
  places: ReadonlyMap<string, Place>,
): RecordResult {
  const result = v.safeParse(indexRecordSchema, json);
  if (!result.success) {
    const issue = toDatasetIssue('invalid-record', claimedIdOf(json), result.issues);
    return { ok: false, issue };
  }
  const record = result.output;
  const setAside = (code: DatasetIssue['code'], field: string, message: string): RecordResult => ({
    ok: false,
    issue: { code, id: record.id, field, message },
  });

  const [broken] = findBrokenRules(record);
  if (broken !== undefined) return setAside('broken-rule', broken.field, broken.message);

  const place = places.get(record.place);
  if (place === undefined) return setAside('unknown-place', 'place', `no place ${record.place}`);

  const route: Place[] = [];
  for (const id of record.route ?? []) {
    const stop = places.get(id);
    if (stop === undefined) return setAside('unknown-place', 'route', `no place ${id}`);
    route.push(stop);
  }

  const time = toEventTime({
    start: record.start,
    end: record.end,
    timePrecision: record.time_precision,
    country: place.country,
  });
  if (time === null) return setAside('impossible-time', 'end', 'end is before start');

  return {
    ok: true,
    event: {
      id: record.id,
      aliases: record.aliases,
      index,
      kind: record.kind,
      method: record.method,
      time,
      place,
      geoPrecision: record.geo_precision,
      route: record.route === null ? null : route,
      partOf: record.part_of,
      actors: record.actors.map(([actor, role]) => ({ actor, role })),
      title: record.title,
      confidence: record.confidence,
    },
  };
}

/**
 * Reads the built index, an event a step, so that the page may do something else in between. A bad
 * record is set aside with an issue and the others stay; only a file that is no index at all, or
 * leaves no event, is a failure. Never throws.
 */
export function* parseIndexInSteps(json: unknown): Generator<void, DatasetIndexResult> {
  const file = v.safeParse(indexFileSchema, json);
  if (!file.success) {
    return { ok: false, issue: toDatasetIssue('not-a-dataset', null, file.issues) };
  }
  const { titles } = file.output;
  const count = file.output.events.length;
  if (titles.en.length !== count || titles.ar.length !== count) {
    // Any title might be another event's; none is better than a wrong one.
    const message = `${titles.en.length} and ${titles.ar.length} titles for ${count} events`;
    return { ok: false, issue: { code: 'not-a-dataset', id: null, field: 'titles', message } };
  }
  const issues: DatasetIssue[] = [];
  const places = parsePlaces(file.output.places, issues);
  const events: EventRecord[] = [];
  const seen = new Set<string>();
  for (const record of recordsOf(file.output)) {
    const result = parseRecord(record, events.length, places);
    if (!result.ok) {
      issues.push(result.issue);
    } else if (seen.has(result.event.id)) {
      const message = 'an earlier event has this id';
      issues.push({ code: 'duplicate-id', id: result.event.id, field: 'id', message });
    } else {
      seen.add(result.event.id);
      events.push(result.event);
    }
    yield;
  }
  if (events.length === 0) {
    const message = `none of ${count} events could be read`;
    return { ok: false, issue: { code: 'no-events', id: null, field: null, message } };
  }
  const { version, published, title } = file.output;
  return { ok: true, dataset: { version, published, title, events, places }, issues };
}

/** The same at once. */
export const parseDatasetIndex = (json: unknown): DatasetIndexResult =>
  finishSteps(parseIndexInSteps(json));
