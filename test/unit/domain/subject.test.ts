import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countByMonth } from '../../../src/domain/month-counts';
import {
  countBySubject,
  eventsOf,
  groupByRole,
  parseSubjectKey,
  rolesOf,
  subjectKey,
} from '../../../src/domain/subject';
import { anyText } from '../../support/any-text';
import { createDataset } from '../../support/create-dataset';
import { createEventTime, createPlace } from '../../support/create-event-record';
import { day } from '../../support/day';

const erbil = createPlace({ id: 'erbil' });
const { events } = createDataset([
  {
    id: 'rockets',
    time: createEventTime('2021-02-15'),
    place: erbil,
    actors: [
      { actor: 'us', role: 'target' },
      { actor: 'group', role: 'claimed' },
      { actor: 'group', role: 'denied' },
    ],
  },
  {
    id: 'visit',
    kind: 'visit',
    time: createEventTime('2021-02-28', 2, '2021-03-02'),
    route: [erbil, createPlace(), erbil],
    actors: [{ actor: 'us', role: 'visitor' }],
  },
  {
    id: 'month',
    kind: 'statement',
    time: createEventTime('2021-04', 4),
    actors: [{ actor: 'us', role: 'target' }],
  },
]);
const idsOf = (found: readonly { id: string }[]) => found.map(({ id }) => id);

describe('groupByRole', () => {
  it('keeps a claim apart from a denial, and an event with both in both', () => {
    const groups = groupByRole({ type: 'actor', id: 'group' }, events);
    expect(groups.map(({ role, events: found }) => [role, idsOf(found)])).toEqual([
      ['claimed', ['rockets']],
      ['denied', ['rockets']],
    ]);
  });

  it('has the events of a role in order of time', () => {
    const groups = groupByRole({ type: 'actor', id: 'us' }, events);
    expect(groups.map(({ role, events: found }) => [role, idsOf(found)])).toEqual([
      ['target', ['rockets', 'month']],
      ['visitor', ['visit']],
    ]);
  });

  it('tells what happened at a place from what passed through', () => {
    const groups = groupByRole({ type: 'place', id: 'erbil' }, events);
    expect(groups.map(({ role, events: found }) => [role, idsOf(found)])).toEqual([
      ['here', ['rockets']],
      ['route', ['visit']],
    ]);
    expect(groupByRole({ type: 'place', id: 'us' }, events)).toEqual([]);
  });
});

describe('countBySubject', () => {
  it('counts an event once for each who has a part in it', () => {
    const counts = countBySubject(events);
    expect(Object.fromEntries(counts)).toEqual({
      'actor:us': 3,
      'actor:group': 1,
      'place:erbil': 2,
      'place:baghdad': 2,
    });
    for (const [key, count] of counts) {
      const subject = parseSubjectKey(key);
      expect(subject && eventsOf(subject, events).length).toBe(count);
    }
  });
});

describe('parseSubjectKey', () => {
  it('reads what was written', () => {
    const id = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/);
    fc.assert(
      fc.property(fc.constantFrom('actor' as const, 'place' as const), id, (type, text) => {
        expect(parseSubjectKey(subjectKey({ type, id: text }))).toEqual({ type, id: text });
      }),
    );
  });

  it.each([
    '',
    'actor',
    'actor:',
    'event:a',
    'actor:A',
    'actor:a b',
    'actor:a:b',
    'Actor:a',
    'place:a-',
  ])('refuses %j', (text) => {
    expect(parseSubjectKey(text)).toBeNull();
  });

  it('refuses whatever is of no such form', () => {
    fc.assert(
      fc.property(anyText(300), (text) => {
        const subject = parseSubjectKey(text);
        expect(subject === null || subjectKey(subject) === text).toBe(true);
      }),
    );
    expect(parseSubjectKey(`actor:${'a'.repeat(121)}`)).toBeNull();
  });

  it('has no part in what it has nothing to do with', () => {
    const [rockets] = events;
    expect(rockets && rolesOf({ type: 'actor', id: '__proto__' }, rockets)).toEqual([]);
  });
});

describe('countByMonth', () => {
  it('counts each event in the month it begins, in its half of the axis', () => {
    const extent = { from: day('2021-01-20'), to: day('2021-04-30') };
    const counts = countByMonth(events, extent);
    expect(counts).toEqual([
      { month: day('2021-01-01'), violence: 0, diplomacy: 0, other: 0 },
      { month: day('2021-02-01'), violence: 1, diplomacy: 1, other: 0 },
      { month: day('2021-03-01'), violence: 0, diplomacy: 0, other: 0 },
      { month: day('2021-04-01'), violence: 0, diplomacy: 0, other: 1 },
    ]);
  });

  it('leaves out what begins outside', () => {
    const march = { from: day('2021-03-01'), to: day('2021-03-31') };
    expect(countByMonth(events, march)).toEqual([
      { month: day('2021-03-01'), violence: 0, diplomacy: 0, other: 0 },
    ]);
  });
});
