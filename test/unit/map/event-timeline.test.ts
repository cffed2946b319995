import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventRecord } from '../../../src/domain/event-record';
import { formatLocalDay, fromCalendarDate } from '../../../src/domain/local-day';
import {
  createEventTimeline,
  isShownAt,
  shownRange,
  startedRange,
} from '../../../src/map/event-timeline';
import { createEventRecord, createEventTime } from '../../support/create-event-record';

const FIRST = fromCalendarDate(2021, 2, 1);
const eventOf = (start: string, precision: 1 | 2 | 3 | 4, end: string | null = null) =>
  createEventRecord({ time: createEventTime(start, precision, end) });

const manyEvents = fc.array(
  fc.record({ day: fc.integer({ min: 0, max: 60 }), span: fc.integer({ min: 0, max: 30 }) }),
  { minLength: 1, maxLength: 40 },
);
const toEvents = (list: readonly { day: number; span: number }[]): EventRecord[] =>
  list.map(({ day, span }) =>
    eventOf(formatLocalDay(FIRST + day), 3, formatLocalDay(FIRST + day + span)),
  );
const indicesWhere = (count: number, holds: (index: number) => boolean): number[] =>
  Array.from({ length: count }, (_, index) => index).filter(holds);

describe('createEventTimeline', () => {
  it('lets events appear at their moment, or on the first day they may be', () => {
    const timeline = createEventTimeline([
      eventOf('2021-02-01', 2),
      eventOf('2021-02-02T06:00+03:00', 1),
      eventOf('2021-02-03', 3, '2021-02-05'),
      eventOf('2021-02', 4),
    ]);
    expect(timeline.baseDay).toBe(FIRST);
    expect([...timeline.starts]).toEqual([0.5, 1.25, 2, 0]);
    expect([...timeline.ends]).toEqual([1, 2, 5, 28]);
  });

  it('has nothing to show of no events', () => {
    const timeline = createEventTimeline([]);
    expect(shownRange(timeline, -100, 100)).toEqual({ first: 0, last: 0 });
    expect(isShownAt(timeline, 0, -100, 100)).toBe(false);
  });
});

describe('isShownAt', () => {
  const timeline = createEventTimeline([eventOf('2021-02-01', 3, '2021-02-02')]);

  it('begins after the start and ends with the last day', () => {
    expect(isShownAt(timeline, 0, -5, 0)).toBe(false);
    expect(isShownAt(timeline, 0, -5, 0.001)).toBe(true);
    expect(isShownAt(timeline, 0, 1.999, 5)).toBe(true);
    expect(isShownAt(timeline, 0, 2, 5)).toBe(false);
  });
});

describe('shownRange', () => {
  it('leaves no shown event out, whatever the order of the events', () => {
    fc.assert(
      fc.property(
        manyEvents,
        fc.integer({ min: -5, max: 95 }),
        fc.integer({ min: 0, max: 50 }),
        (list, from, length) => {
          const timeline = createEventTimeline(toEvents(list));
          const start = from - (timeline.baseDay - FIRST);
          const { first, last } = shownRange(timeline, start, start + length);
          const shown = indicesWhere(list.length, (index) =>
            isShownAt(timeline, index, start, start + length),
          );
          expect(first).toBeLessThanOrEqual(last);
          expect(shown.every((index) => first <= index && index < last)).toBe(true);
        },
      ),
    );
  });

  it('is no wider than the shown events where they are in order and short', () => {
    const events = Array.from({ length: 100 }, (_, day) => eventOf(formatLocalDay(FIRST + day), 2));
    expect(shownRange(createEventTimeline(events), 30, 40)).toEqual({ first: 30, last: 40 });
  });
});

describe('startedRange', () => {
  it('holds what began between the two', () => {
    fc.assert(
      fc.property(manyEvents, fc.integer({ min: -70, max: 70 }), (list, after) => {
        const timeline = createEventTimeline(toEvents(list));
        const { first, last } = startedRange(timeline, after, after + 3);
        const begun = indicesWhere(list.length, (index) => {
          const start = timeline.starts[index] ?? Number.NaN;
          return start > after && start < after + 3;
        });
        expect(begun.every((index) => first <= index && index < last)).toBe(true);
      }),
    );
  });

  it('is narrow', () => {
    const events = Array.from({ length: 100 }, (_, day) => eventOf(formatLocalDay(FIRST + day), 2));
    expect(startedRange(createEventTimeline(events), 30, 32)).toEqual({ first: 30, last: 32 });
  });
});
