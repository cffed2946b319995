import { describe, expect, it } from 'vitest';
import { countActorRoles } from '../../../src/domain/actor-roles';
import type { ActorPart } from '../../../src/domain/event-record';
import { createOutcome } from '../../support/create-outcome';

const outcome = (...actors: ActorPart[]) => createOutcome('2021-02-15', { actors });
const part = (actor: string, role: ActorPart['role']): ActorPart => ({ actor, role });

const OUTCOMES = [
  outcome(part('a', 'claimed'), part('b', 'target')),
  outcome(part('a', 'attributed'), part('b', 'target'), part('c', 'target')),
  outcome(part('b', 'target'), part('b', 'denied')),
  outcome(part('d', 'target')),
  outcome(),
];

describe('countActorRoles', () => {
  it('has the most frequent first, and only roles that somebody has, in their order', () => {
    const { roles, rows, withoutActor } = countActorRoles(OUTCOMES, 10);
    expect(roles).toEqual(['claimed', 'attributed', 'denied', 'target']);
    expect(rows).toEqual([
      { actor: 'b', actors: 1, total: 3, counts: [0, 0, 1, 3] },
      { actor: 'a', actors: 1, total: 2, counts: [1, 1, 0, 0] },
      { actor: 'c', actors: 1, total: 1, counts: [0, 0, 0, 1] },
      { actor: 'd', actors: 1, total: 1, counts: [0, 0, 0, 1] },
    ]);
    expect(withoutActor).toBe(1);
  });

  it('folds the others into one row, in which an event counts once', () => {
    const { rows } = countActorRoles(OUTCOMES, 1);
    expect(rows).toHaveLength(2);
    // Of a, c and d: the second outcome has two of them, and one of them as a target.
    expect(rows[1]).toEqual({ actor: null, actors: 3, total: 3, counts: [1, 1, 0, 2] });
  });

  it('counts a wave once, in however many of its events somebody is', () => {
    const [first, second] = [outcome(part('a', 'claimed')), outcome(part('a', 'claimed'))];
    const wave = { ...first, events: [first.events[0], second.events[0]] } as const;
    expect(countActorRoles([wave], 5).rows).toEqual([
      { actor: 'a', actors: 1, total: 1, counts: [1] },
    ]);
  });
});
