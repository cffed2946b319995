import * as v from 'valibot';
import { idField } from '../../src/domain/dataset-fields';
import { findBrokenRules, type RuleSubject } from '../../src/domain/dataset-rules';
import {
  actorSchema,
  type EventFeature,
  eventFeatureSchema,
  placeSchema,
  sourceSchema,
} from '../../src/domain/dataset-schema';
import { zoneOf } from '../../src/domain/time-zone';
import type { DatasetTexts } from '../dataset-texts';
import { findAliasProblems } from './alias-problems';
import { type Checked, type CheckedDataset, problemOf } from './checked-dataset';
import { findParentProblems, findPartOfCycles } from './cycle-problems';
import type { DataProblem } from './data-problem';
import { findDatasetNotes } from './dataset-notes';
import { findEventProblems } from './event-problems';
import { findOrderProblems } from './order-problems';
import { type RecordLine, readRecordLines } from './record-lines';
import { checkSchema } from './schema-problems';

type FileRecords = {
  readonly records: readonly RecordLine[];
  readonly ids: ReadonlySet<string>;
};

/** The records of a file, each id once; what is wrong with lines or repeated ids is reported. */
function readFileRecords(
  file: keyof DatasetTexts,
  text: string,
  problems: DataProblem[],
): FileRecords {
  const { records, brokenIds, problems: lineProblems } = readRecordLines(file, text);
  problems.push(...lineProblems);
  const firstLineOf = new Map<string, number>();
  const unique = records.filter(({ id, line }) => {
    if (id === null) return true;
    const first = firstLineOf.get(id);
    if (first === undefined) {
      firstLineOf.set(id, line);
      return true;
    }
    const what = `line ${first} has this id too`;
    problems.push(problemOf({ file, line, id }, null, what, 'an id of its own, or one line less'));
    return false;
  });
  return { records: unique, ids: new Set([...firstLineOf.keys(), ...brokenIds]) };
}

function checkEntries<TSchema extends v.GenericSchema>(
  records: readonly RecordLine[],
  schema: TSchema,
  problems: DataProblem[],
): Map<string, Checked<v.InferOutput<TSchema>>> {
  const entries = new Map<string, Checked<v.InferOutput<TSchema>>>();
  for (const record of records) {
    const { file, line, id } = record;
    if (id === null) continue;
    const idResult = v.safeParse(idField, id);
    if (!idResult.success) {
      problems.push(
        problemOf({ file, line, id }, null, 'is not a usable id', idResult.issues[0].message),
      );
    }
    const result = checkSchema(schema, record, problems);
    if (result.ok) entries.set(id, { file, line, id, value: result.value });
  }
  return entries;
}

function hasRuleSubject(json: unknown): json is { properties: RuleSubject } {
  return (
    typeof json === 'object' &&
    json !== null &&
    'properties' in json &&
    typeof json.properties === 'object' &&
    json.properties !== null
  );
}

function checkEvents(
  records: readonly RecordLine[],
  problems: DataProblem[],
): Checked<EventFeature>[] {
  const events: Checked<EventFeature>[] = [];
  for (const record of records) {
    const { file, line, json } = record;
    const result = checkSchema(eventFeatureSchema, record, problems);
    const badFields = result.ok ? new Set<string>() : result.badFields;
    // Rules only look at fields that are not among the bad ones, so they have their types.
    const rules = hasRuleSubject(json) ? findBrokenRules(json.properties, badFields) : [];
    for (const { field, message } of rules) {
      const value = hasRuleSubject(json) ? JSON.stringify(json.properties[field]) : '';
      const where = { file, line, id: record.id ?? '' };
      problems.push(problemOf(where, field, `is ${value}`, message));
    }
    if (result.ok && rules.length === 0) {
      events.push({ file, line, id: result.value.id, value: result.value });
    }
  }
  return events;
}

/** Times are read in the zone of the place's country, so a country needs one. */
function findZoneProblems({ places }: CheckedDataset): DataProblem[] {
  return [...places.values()]
    .filter(({ value }) => zoneOf(value.country) === 'UTC')
    .map((place) => {
      const what = `no time zone is known for ${place.value.country}`;
      return problemOf(place, 'country', what, 'another country, or add its zone in time-zone.ts');
    });
}

/**
 * Everything that is wrong with the dataset, and notes on what is odd, by file and line. Looks at
 * all it can: a broken line, or a wrong field, hides nothing that does not depend on it.
 */
export function findDataProblems(texts: DatasetTexts): DataProblem[] {
  const problems: DataProblem[] = [];
  const events = readFileRecords('events', texts.events, problems);
  const places = readFileRecords('places', texts.places, problems);
  const actors = readFileRecords('actors', texts.actors, problems);
  const sources = readFileRecords('sources', texts.sources, problems);
  const dataset: CheckedDataset = {
    events: checkEvents(events.records, problems),
    places: checkEntries(places.records, placeSchema, problems),
    actors: checkEntries(actors.records, actorSchema, problems),
    sources: checkEntries(sources.records, sourceSchema, problems),
    ids: {
      events: events.ids,
      places: places.ids,
      actors: actors.ids,
      sources: sources.ids,
    },
  };
  problems.push(
    ...findZoneProblems(dataset),
    ...findOrderProblems(dataset.events),
    ...dataset.events.flatMap((event) => findEventProblems(event, dataset)),
    ...findAliasProblems(dataset),
    ...findPartOfCycles(dataset),
    ...findParentProblems(dataset),
  );
  // With records set aside much would look unused; notes wait until the rest is right.
  if (!problems.some(({ severity }) => severity === 'error')) {
    problems.push(...findDatasetNotes(dataset));
  }
  const files = Object.keys(texts);
  return problems.sort((a, b) => files.indexOf(a.file) - files.indexOf(b.file) || a.line - b.line);
}
