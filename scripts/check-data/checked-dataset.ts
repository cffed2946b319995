import type {
  ActorEntry,
  EventFeature,
  PlaceEntry,
  SourceEntry,
} from '../../src/domain/dataset-schema';
import type { DatasetTexts } from '../dataset-texts';
import type { DataProblem } from './data-problem';
import { findNearest } from './nearest';

/** A record that its schema accepts, and where it stands. */
export type Checked<T> = {
  readonly file: keyof DatasetTexts;
  /** 1-based. */
  readonly line: number;
  readonly id: string;
  readonly value: T;
};

/** What the checks between records look at. */
export type CheckedDataset = {
  /** In the file's order; only those that their schema accepts, and the first of each id. */
  readonly events: readonly Checked<EventFeature>[];
  readonly places: ReadonlyMap<string, Checked<PlaceEntry>>;
  readonly actors: ReadonlyMap<string, Checked<ActorEntry>>;
  readonly sources: ReadonlyMap<string, Checked<SourceEntry>>;
  /**
   * Every id that stands in a file, also of records with problems: a slip in a place must not be
   * told again by each event there.
   */
  readonly ids: Readonly<Record<keyof DatasetTexts, ReadonlySet<string>>>;
};

const NOUNS = { events: 'event', places: 'place', actors: 'actor', sources: 'source' } as const;

/** A problem of a record as a whole or of one of its fields. */
export function problemOf(
  { file, line, id }: Pick<Checked<unknown>, 'file' | 'line' | 'id'>,
  field: string | null,
  what: string,
  right: string,
): DataProblem {
  return { severity: 'error', file, line, id, field, what, right };
}

/** Something that is allowed but worth a look. */
export function noteOf(
  record: Checked<unknown>,
  field: string | null,
  what: string,
  right: string,
): DataProblem {
  return { ...problemOf(record, field, what, right), severity: 'note' };
}

/** A problem if no record of the file has the id that the field names. */
export function findUnknownId(
  record: Checked<unknown>,
  field: string,
  target: keyof DatasetTexts,
  id: string,
  ids: CheckedDataset['ids'],
): DataProblem[] {
  if (ids[target].has(id)) return [];
  const nearest = findNearest(id, ids[target]);
  const right =
    nearest === null ? `add it, or name another ${NOUNS[target]}` : `perhaps "${nearest}"?`;
  return [problemOf(record, field, `no ${NOUNS[target]} has the id "${id}"`, right)];
}
