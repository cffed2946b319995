import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextEventDay, previousEventDay, toEventDays } from '../../../src/domain/event-days';
import { createEventTime } from '../../support/create-event-record';

describe('toEventDays', () => {
  it('gives each start day once, in order', () => {
    const first = createEventTime('2021-02-03');
    const times = [
      createEventTime('2021-02-15T21:30+03:00', 1),
      createEventTime('2021-02-15'),
      first,
      createEventTime('2021-02-05', 3, '2021-02-20'),
    ];
    const days = [first.firstDay, first.firstDay + 2, first.firstDay + 12];
    expect(toEventDays(times)).toEqual(days);
  });
});

describe('nextEventDay and previousEventDay', () => {
  const days = [10, 12, 20];

  it('skip the day itself', () => {
    expect([9, 10, 11, 12, 19, 20, 21].map((day) => nextEventDay(days, day))).toEqual([
      10,
      12,
      12,
      20,
      20,
      null,
      null,
    ]);
    expect([9, 10, 11, 12, 19, 20, 21].map((day) => previousEventDay(days, day))).toEqual([
      null,
      null,
      10,
      10,
      12,
      12,
      20,
    ]);
  });

  it('find nothing among no events', () => {
    expect(nextEventDay([], 5)).toBeNull();
    expect(previousEventDay([], 5)).toBeNull();
  });

  it('agree with looking at every day', () => {
    const anyDays = fc
      .uniqueArray(fc.integer({ min: -50, max: 50 }))
      .map((list) => list.sort((a, b) => a - b));
    fc.assert(
      fc.property(anyDays, fc.integer({ min: -60, max: 60 }), (list, day) => {
        expect(nextEventDay(list, day)).toBe(list.find((other) => other > day) ?? null);
        expect(previousEventDay(list, day)).toBe(list.findLast((other) => other < day) ?? null);
      }),
    );
  });
});
