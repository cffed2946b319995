import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventRecord } from '../../../src/domain/event-record';
import { CONFIDENCES, EVENT_KINDS } from '../../../src/domain/event-record';
import { bucketViolence, layoutDiplomacy } from '../../../src/domain/histogram';
import { formatLocalDay } from '../../../src/domain/local-day';
import { extentOf } from '../../../src/domain/time-window';
import { createEventRecord, createEventTime } from '../../support/create-event-record';

const FIRST = createEventTime('2021-02-01').firstDay;
const extent = { from: FIRST, to: FIRST + 16 };
const none = { sure: [], low: [] };

const timed = (day: number, days = 1) =>
  createEventTime(formatLocalDay(day), days > 1 ? 3 : 2, formatLocalDay(day + days - 1));

const anyEvents: fc.Arbitrary<EventRecord[]> = fc
  .array(
    fc.record({
      kind: fc.constantFrom(...EVENT_KINDS),
      confidence: fc.constantFrom(...CONFIDENCES),
      time: fc.oneof(
        fc
          .tuple(fc.integer({ min: FIRST, max: FIRST + 200 }), fc.integer({ min: 1, max: 20 }))
          .map(([day, days]) => timed(day, days)),
        fc.constantFrom('2021-02', '2021-05').map((month) => createEventTime(month, 4)),
      ),
    }),
    { minLength: 1, maxLength: 60 },
  )
  .map((list) => list.map((given, index) => createEventRecord({ ...given, index })));

describe('bucketViolence', () => {
  it('covers the extent with weeks from its first day', () => {
    expect(bucketViolence([], extent)).toEqual([
      { from: FIRST, to: FIRST + 6, attack: none, strike: none },
      { from: FIRST + 7, to: FIRST + 13, attack: none, strike: none },
      { from: FIRST + 14, to: FIRST + 16, attack: none, strike: none },
    ]);
    expect(bucketViolence([], { from: 5, to: 5 })).toHaveLength(1);
    expect(bucketViolence([], extent, 1)).toHaveLength(17);
  });

  it('sorts by kind and confidence on the first day', () => {
    const events = [
      createEventRecord({ index: 0, kind: 'attack', time: timed(FIRST) }),
      createEventRecord({
        index: 1,
        kind: 'attack',
        time: timed(FIRST + 6, 5),
        confidence: 'medium',
      }),
      createEventRecord({ index: 2, kind: 'attack', time: timed(FIRST + 7), confidence: 'low' }),
      createEventRecord({ index: 3, kind: 'strike', time: timed(FIRST + 16) }),
      createEventRecord({ index: 4, kind: 'visit', time: timed(FIRST) }),
    ];
    const [first, second, third] = bucketViolence(events, extent);
    expect(first).toMatchObject({ attack: { sure: [0, 1], low: [] }, strike: none });
    expect(second).toMatchObject({ attack: { sure: [], low: [2] }, strike: none });
    expect(third).toMatchObject({ attack: none, strike: { sure: [3], low: [] } });
  });

  it('puts a month in its middle', () => {
    const event = createEventRecord({ time: createEventTime('2021-02', 4) });
    const buckets = bucketViolence([event], { from: FIRST, to: FIRST + 27 });
    expect(buckets.map((bucket) => bucket.attack.sure.length)).toEqual([0, 0, 1, 0]);
  });

  it('leaves out what lies outside', () => {
    const events = [FIRST - 1, FIRST + 17].map((day) => createEventRecord({ time: timed(day) }));
    for (const bucket of bucketViolence(events, extent)) expect(bucket.attack).toEqual(none);
  });

  it('holds every attack and strike of the extent once', () => {
    fc.assert(
      fc.property(anyEvents, fc.integer({ min: 1, max: 40 }), (events, days) => {
        const times = events.map((event) => event.time);
        const buckets = bucketViolence(events, extentOf(times), days);
        for (const kind of ['attack', 'strike'] as const) {
          for (const part of ['sure', 'low'] as const) {
            const held = buckets.flatMap((bucket) => bucket[kind][part]);
            const expected = events.filter(
              (event) => event.kind === kind && (event.confidence === 'low') === (part === 'low'),
            );
            expect(held.sort((a, b) => a - b)).toEqual(expected.map((event) => event.index));
          }
        }
      }),
    );
  });

  it('leaves no gap between buckets', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.integer({ min: 1, max: 40 }), (length, days) => {
        let expected = 10;
        for (const { from, to } of bucketViolence([], { from: 10, to: 10 + length }, days)) {
          expect(from).toBe(expected);
          expect(to - from).toBeLessThan(days);
          expected = to + 1;
        }
        expect(expected).toBe(10 + length + 1);
      }),
    );
  });
});

describe('layoutDiplomacy', () => {
  const month = { from: FIRST, to: FIRST + 27 };
  const options = { minGapDays: 2, lanes: 3 };
  const visits = (...spans: readonly (readonly [day: number, days: number])[]): EventRecord[] =>
    spans.map(([day, days], index) =>
      createEventRecord({ index, kind: 'visit', time: timed(FIRST + day, days) }),
    );
  const lanesOf = (events: readonly EventRecord[]): number[] =>
    layoutDiplomacy(events, month, options).map((mark) => mark.lane);

  it('takes visits, meetings and agreements only', () => {
    const events = EVENT_KINDS.map((kind, index) =>
      createEventRecord({ kind, index, time: timed(FIRST + index * 4) }),
    );
    const kinds = layoutDiplomacy(events, month, options).map((mark) => events[mark.index]?.kind);
    expect(kinds).toEqual(['visit', 'meeting', 'agreement']);
  });

  it('stays next to the axis while there is room', () => {
    expect(lanesOf(visits([0, 1], [3, 2], [7, 1]))).toEqual([0, 0, 0]);
    expect(lanesOf(visits([0, 1], [2, 1], [3, 1]))).toEqual([0, 1, 0]);
  });

  it('puts what fits nowhere into the last lane', () => {
    expect(lanesOf(visits([0, 5], [1, 5], [2, 5], [3, 5], [4, 5]))).toEqual([0, 1, 2, 2, 2]);
    expect(lanesOf(visits([0, 1], [0, 1], [0, 9], [0, 1], [3, 1], [3, 1], [4, 1]))).toEqual([
      0, 1, 2, 2, 0, 1, 2,
    ]);
  });

  it('names the span, cut to the extent', () => {
    const events = visits([-3, 5], [26, 9], [-9, 2], [40, 1]);
    expect(layoutDiplomacy(events, month, options)).toEqual([
      { index: 0, lane: 0, fromDay: FIRST, toDay: FIRST + 1 },
      { index: 1, lane: 0, fromDay: FIRST + 26, toDay: FIRST + 27 },
    ]);
  });

  it('lays out in order of time, whatever order they come in', () => {
    const events = visits([9, 1], [0, 3], [0, 9], [1, 3]);
    const marks = layoutDiplomacy(events, month, options);
    expect(marks.map(({ index, lane }) => [index, lane])).toEqual([
      [1, 0],
      [2, 1],
      [3, 2],
      [0, 0],
    ]);
    expect(layoutDiplomacy([...events].reverse(), month, options)).toEqual(marks);
  });

  it('keeps marks of all but the last lane apart', () => {
    const anyLayout = fc.record({
      minGapDays: fc.nat(5),
      lanes: fc.integer({ min: 1, max: 5 }),
    });
    fc.assert(
      fc.property(anyEvents, anyLayout, (events, given) => {
        const around = extentOf(events.map((event) => event.time));
        const lastOfLane = new Map<number, number>();
        for (const { lane, fromDay, toDay } of layoutDiplomacy(events, around, given)) {
          expect(lane).toBeLessThan(given.lanes);
          const last = lastOfLane.get(lane) ?? Number.NEGATIVE_INFINITY;
          if (lane < given.lanes - 1)
            expect(fromDay - last - 1).toBeGreaterThanOrEqual(given.minGapDays);
          lastOfLane.set(lane, Math.max(last, toDay));
        }
      }),
    );
  });
});
