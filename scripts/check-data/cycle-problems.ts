import { type Checked, type CheckedDataset, findUnknownId, problemOf } from './checked-dataset';
import type { DataProblem } from './data-problem';

/** The way from an id back to itself, or null where it comes to an end. */
function findCycle(id: string, parentOf: (id: string) => string | null): string[] | null {
  const way = [id];
  let parent = parentOf(id);
  while (parent !== null && !way.includes(parent)) {
    way.push(parent);
    parent = parentOf(parent);
  }
  return parent === id ? [...way, id] : null;
}

function findCycles<T>(
  records: ReadonlyMap<string, Checked<T>>,
  field: string,
  parentIn: (value: T) => string | null,
): DataProblem[] {
  const parentOf = (id: string): string | null => {
    const record = records.get(id);
    return record === undefined ? null : parentIn(record.value);
  };
  return [...records.values()].flatMap((record) => {
    const cycle = findCycle(record.id, parentOf);
    if (cycle === null) return [];
    return [
      problemOf(record, field, `leads back to itself: ${cycle.join(' > ')}`, 'null, or another'),
    ];
  });
}

/** Events that are part of themselves, by whatever way. */
export function findPartOfCycles({ events }: CheckedDataset): DataProblem[] {
  const byId = new Map(events.map((event) => [event.id, event]));
  return findCycles(byId, 'part_of', ({ properties }) => properties.part_of);
}

/** Actors whose parent is unknown, or that are their own parent, by whatever way. */
export function findParentProblems({ actors, ids }: CheckedDataset): DataProblem[] {
  const unknown = [...actors.values()].flatMap((actor) =>
    actor.value.parent === null
      ? []
      : findUnknownId(actor, 'parent', 'actors', actor.value.parent, ids),
  );
  return [...unknown, ...findCycles(actors, 'parent', ({ parent }) => parent)];
}
