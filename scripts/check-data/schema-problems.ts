import * as v from 'valibot';
import { fieldOf } from '../../src/domain/dataset-issue';
import type { DataProblem } from './data-problem';
import { findNearest } from './nearest';
import type { RecordLine } from './record-lines';

export type CheckedRecord<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly badFields: ReadonlySet<string> };

/** Quoted words of an expectation such as `("rocket" | "drone")`. */
function wordsOf(expected: string): string[] {
  return [...expected.matchAll(/"([^"]*)"/g)].map(([, word = '']) => word);
}

function explain(issue: v.BaseIssue<unknown>): Pick<DataProblem, 'what' | 'right'> {
  const received = issue.received.length > 80 ? `${issue.received.slice(0, 79)}…` : issue.received;
  const key = String(issue.path?.at(-1)?.key ?? '');
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    return { what: `unknown member "${key}"`, right: 'leave it out, or correct its name' };
  }
  if (issue.type === 'strict_object' && issue.received === 'undefined') {
    return { what: 'is missing', right: `a member "${key}" (null where it has no value)` };
  }
  // Messages of our own say what would be right; the library's begin with "Invalid".
  if (!issue.message.startsWith('Invalid ')) {
    return { what: `is ${received}`, right: issue.message };
  }
  const expected = issue.expected ?? 'another value';
  if (issue.type !== 'picklist') return { what: `is ${received}`, right: expected };
  const nearest =
    typeof issue.input === 'string' ? findNearest(issue.input, wordsOf(expected)) : null;
  const guess = nearest === null ? '' : `"${nearest}"? One of `;
  return { what: `is ${received}`, right: `${guess}${expected.replace(/^\(|\)$/g, '')}` };
}

/**
 * Holds a record against its schema; every issue becomes a problem of its line.
 * @returns the record, or the names of the members (below `properties`) that are wrong
 */
export function checkSchema<TSchema extends v.GenericSchema>(
  schema: TSchema,
  { file, line, id, json }: RecordLine,
  problems: DataProblem[],
): CheckedRecord<v.InferOutput<TSchema>> {
  const result = v.safeParse(schema, json);
  if (result.success) return { ok: true, value: result.output };
  const badFields = new Set<string>();
  for (const issue of result.issues) {
    const field = fieldOf(issue)?.replace(/^properties\./, '') ?? null;
    badFields.add(field?.match(/^\w+/)?.[0] ?? '');
    problems.push({ severity: 'error', file, line, id, field, ...explain(issue) });
  }
  return { ok: false, badFields };
}
