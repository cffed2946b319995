import type * as v from 'valibot';

/** Why a part of the dataset could not be used; for the console and the notice in the page. */
export type DatasetIssue = {
  readonly code:
    | 'not-a-dataset'
    | 'no-events'
    | 'invalid-record'
    | 'broken-rule'
    | 'duplicate-id'
    | 'unknown-place'
    | 'impossible-time';
  /** Id of the record set aside; null where it is the file as a whole, or has no id. */
  readonly id: string | null;
  /** Dotted path inside the record, `title.ar`; null where it is the record as a whole. */
  readonly field: string | null;
  readonly message: string;
};

/** Path of a schema issue as people write it: `actors[2].role`; null at the top. */
export function fieldOf(issue: v.BaseIssue<unknown>): string | null {
  let path = '';
  for (const { key } of issue.path ?? []) {
    path += typeof key === 'number' ? `[${key}]` : `${path === '' ? '' : '.'}${String(key)}`;
  }
  return path === '' ? null : path;
}

/** The first of a failed parse's issues, as ours. */
export function toDatasetIssue(
  code: DatasetIssue['code'],
  id: string | null,
  [issue]: readonly [v.BaseIssue<unknown>, ...v.BaseIssue<unknown>[]],
): DatasetIssue {
  return { code, id, field: fieldOf(issue), message: issue.message };
}

/** The id a record claims to have, before anything else of it is known to be right. */
export function claimedIdOf(record: unknown): string | null {
  return typeof record === 'object' &&
    record !== null &&
    'id' in record &&
    typeof record.id === 'string'
    ? record.id
    : null;
}
