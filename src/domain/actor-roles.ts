import type { CountedOutcome } from './epoch-outcomes';
import { ACTOR_ROLES, type ActorRole } from './event-record';

/** Who took part in what is counted, and as what how often. */
export type ActorRoleRow = {
  /** Id; null: all others together. */
  readonly actor: string | null;
  /** How many actors it is. */
  readonly actors: number;
  /** In how many they take part, as whatever. */
  readonly total: number;
  /** In the order of the table's roles. */
  readonly counts: readonly number[];
};

export type ActorRoleTable = {
  /** Those that anybody has. */
  readonly roles: readonly ActorRole[];
  /** The most frequent first, all others together last. */
  readonly rows: readonly ActorRoleRow[];
  /** In which nobody is named. */
  readonly withoutActor: number;
};

/** The actors and roles of an outcome; each pair once, in however many of its events it is. */
function partsOf({ events }: CountedOutcome): readonly (readonly [string, ActorRole])[] {
  const parts = new Map<string, readonly [string, ActorRole]>();
  for (const { actors } of events) {
    for (const { actor, role } of actors) parts.set(`${actor} ${role}`, [actor, role]);
  }
  return [...parts.values()];
}

/**
 * Counts by actor and role: in how many outcomes an actor has a role. One outcome may count for
 * many actors, and for one actor in several roles, but in a cell never twice.
 *
 * @param most rows of their own; where there are more actors, the others share one
 */
export function countActorRoles(outcomes: readonly CountedOutcome[], most: number): ActorRoleTable {
  const parts = outcomes.map(partsOf);
  const totals = new Map<string, number>();
  for (const list of parts) {
    for (const actor of new Set(list.map(([id]) => id))) {
      totals.set(actor, (totals.get(actor) ?? 0) + 1);
    }
  }
  const roles = ACTOR_ROLES.filter((role) =>
    parts.some((list) => list.some(([, r]) => r === role)),
  );
  const ranked = [...totals].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const named = ranked.slice(0, most).map(([actor]) => actor);
  const others = new Set(ranked.slice(most).map(([actor]) => actor));

  const row = (actor: string | null, isOfRow: (id: string) => boolean): ActorRoleRow => ({
    actor,
    actors: actor === null ? others.size : 1,
    total: parts.filter((list) => list.some(([id]) => isOfRow(id))).length,
    counts: roles.map(
      (role) => parts.filter((list) => list.some(([id, r]) => r === role && isOfRow(id))).length,
    ),
  });
  return {
    roles,
    rows: [
      ...named.map((actor) => row(actor, (id) => id === actor)),
      ...(others.size === 0 ? [] : [row(null, (id) => others.has(id))]),
    ],
    withoutActor: parts.filter((list) => list.length === 0).length,
  };
}
