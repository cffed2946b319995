import { type CheckedDataset, problemOf } from './checked-dataset';
import type { DataProblem } from './data-problem';

/** Old ids that lead nowhere of their own: one in use, or one that two events claim. */
export function findAliasProblems({ events, ids }: CheckedDataset): DataProblem[] {
  const ownerOf = new Map<string, string>();
  return events.flatMap((event) =>
    (event.value.properties.aliases ?? []).flatMap((alias, position) => {
      const field = `aliases[${position}]`;
      const owner = ownerOf.get(alias);
      if (owner === undefined) ownerOf.set(alias, event.id);
      if (ids.events.has(alias)) {
        const what = `"${alias}" is the id of an event`;
        return [problemOf(event, field, what, 'an id that no event has any more')];
      }
      if (owner === undefined) return [];
      const what =
        owner === event.id ? `"${alias}" stands here twice` : `"${alias}" leads to "${owner}" too`;
      return [problemOf(event, field, what, 'each old id once in the file')];
    }),
  );
}
