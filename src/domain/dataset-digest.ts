import * as v from 'valibot';

/** A short digest of every event of a version of the dataset, to tell versions apart by. */
export type DatasetDigest = {
  readonly version: string;
  /** By event id. */
  readonly events: Readonly<Record<string, string>>;
};

/** How many events a version of the dataset has that another had otherwise. */
export type DatasetChanges = {
  readonly version: string;
  readonly added: number;
  readonly corrected: number;
  readonly removed: number;
};

const SCHEMA = v.object({ version: v.string(), events: v.record(v.string(), v.string()) });

/** @returns null: it is no digest */
export function parseDatasetDigest(value: unknown): DatasetDigest | null {
  const parsed = v.safeParse(SCHEMA, value);
  return parsed.success ? parsed.output : null;
}

/** What is otherwise in the later of two versions; null: nothing. */
export function compareDigests(before: DatasetDigest, after: DatasetDigest): DatasetChanges | null {
  const earlier = new Map(Object.entries(before.events));
  let added = 0;
  let corrected = 0;
  for (const [id, digest] of Object.entries(after.events)) {
    const was = earlier.get(id);
    earlier.delete(id);
    if (was === undefined) added++;
    else if (was !== digest) corrected++;
  }
  const removed = earlier.size;
  if (added + corrected + removed === 0) return null;
  return { version: after.version, added, corrected, removed };
}
