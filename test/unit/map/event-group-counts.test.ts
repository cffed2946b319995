import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EVENT_KINDS } from '../../../src/domain/event-record';
import { COUNT_CLASSES, countClassOf, EventGroupCounts } from '../../../src/map/event-group-counts';
import { createEventTimeline, isShownAt } from '../../../src/map/event-timeline';
import { createEventRecord, createEventTime } from '../../support/create-event-record';

const dayText = (day: number): string => `2021-02-${String(day).padStart(2, '0')}`;

const eventArbitrary = fc.record({
  day: fc.integer({ min: 1, max: 14 }),
  days: fc.integer({ min: 0, max: 13 }),
  kind: fc.constantFrom(...EVENT_KINDS),
  confidence: fc.constantFrom('high', 'medium', 'low' as const),
  group: fc.integer({ min: -1, max: 2 }),
  passes: fc.boolean(),
});

describe('EventGroupCounts', () => {
  it('counts as one would by looking at every event', () => {
    fc.assert(
      fc.property(
        fc.array(eventArbitrary, { maxLength: 30 }),
        fc.boolean(),
        fc.integer({ min: -2, max: 30 }),
        fc.integer({ min: 0, max: 20 }),
        (given, isFiltered, from, length) => {
          const events = given
            .sort((a, b) => a.day - b.day)
            .map(({ day, days, kind, confidence }, index) =>
              createEventRecord({
                index,
                kind,
                confidence,
                time: createEventTime(dayText(day), 2, dayText(day + days)),
              }),
            );
          const timeline = createEventTimeline(events);
          const groupOf = Int32Array.from(given, ({ group }) => group);
          const visible = isFiltered ? Uint8Array.from(given, (e) => (e.passes ? 1 : 0)) : null;
          const counts = new EventGroupCounts(events, timeline, groupOf, 3);
          counts.setFilter(visible);
          for (const group of [0, 1, 2]) {
            const expected = new Uint32Array(COUNT_CLASSES);
            for (const event of events) {
              if (groupOf[event.index] !== group || (visible && !visible[event.index])) continue;
              if (!isShownAt(timeline, event.index, from, from + length)) continue;
              const at = countClassOf(event);
              expected[at] = (expected[at] ?? 0) + 1;
            }
            if (length > 0) expect(counts.count(group, from, from + length)).toEqual(expected);
          }
        },
      ),
    );
  });

  it('tells low confidence apart', () => {
    const low = createEventRecord({ kind: 'strike', confidence: 'low' });
    const high = createEventRecord({ kind: 'strike', confidence: 'high' });
    expect(countClassOf(low)).toBe(countClassOf(high) + 1);
  });
});
